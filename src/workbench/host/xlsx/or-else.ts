/** Gives a value that the library's types promise and a file may lack all the same, or else `otherwise`. */
export function orElse<T>(value: T | null | undefined, otherwise: T): T {
  return value ?? otherwise;
}
