/** What stands most often in a list, the first of equals, and how often; undefined for an empty one. */
export function mostOften<T>(all: readonly T[]): { readonly one: T; readonly times: number } | undefined {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [most] = [...counts].sort(([, some], [, more]) => more - some);
  return most && { one: most[0], times: most[1] };
}
