/** What the library's types promise and a file may lack all the same. */
export function orElse<T>(value: T | null | undefined, otherwise: T): T {
  return value ?? otherwise;
}
