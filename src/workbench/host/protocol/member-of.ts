/** Gives a member of an object, whose name arrives in the case in which it was written; undefined where there is none. */
export function memberOf(given: unknown, name: string): unknown {
  if (typeof given !== "object" || given === null) return undefined;
  return Object.entries(given).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}
