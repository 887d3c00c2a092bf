/** What Instantiate answers, so that Office.js can address the object again. */
export type Identity = Readonly<Record<string, string>>;

/** An object on the host's side of one of Office.js's proxies. */
export interface HostObject {
  readonly className: string;
  /** What the object stands for; other classes recognise theirs by `instanceof`. */
  readonly target: unknown;
  identity(): Identity;
  /**
   * Gives a scalar's value, or the object behind a navigation property (null for the null object); undefined if there
   * is no such member.
   */
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  call(name: string, args: readonly unknown[]): unknown;
  item(args: readonly unknown[]): HostObject | null;
  readonly items: (() => readonly HostObject[]) | null;
  /** Names of the scalars, for a `load` that names none. */
  readonly scalars: readonly string[];
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "identity" in value;
}
