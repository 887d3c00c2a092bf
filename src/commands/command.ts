import { kindsTogether, type WrittenKind } from "../own-sheets";

/**
 * What the pane is asked to do from outside: by a button of the ribbon or the menu on cells, which name a function (manifest.xml), or by
 * the address that the pane was opened at, `?view=…`.
 */
export type Command =
  | { readonly kind: "open" }
  | { readonly kind: "help" }
  | { readonly kind: "selftest" }
  | { readonly kind: "check" }
  | { readonly kind: "cell" }
  | { readonly kind: "write"; readonly sheets: readonly WrittenKind[] };

/** By the name of the function of a button or of a key (assets/shortcuts.json), which is also the view in an address. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ["open", { kind: "open" }],
  ["check", { kind: "check" }],
  ["summary", { kind: "write", sheets: ["summary"] }],
  ["plan", { kind: "write", sheets: kindsTogether("plan") }],
  ["work-summary", { kind: "write", sheets: ["work-summary"] }],
  ["cell", { kind: "cell" }],
  ["help", { kind: "help" }],
  ["selftest", { kind: "selftest" }],
]);

/**
 * The command that an address carries; an unknown one just opens the pane.
 *
 * @param query the address's query with its question mark: `?view=plan`
 */
export function commandOf(query: string): Command {
  const view = new URLSearchParams(query).get("view") ?? "";
  return COMMANDS.get(view) ?? { kind: "open" };
}
