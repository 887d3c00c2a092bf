import { kindsTogether, type WrittenKind } from "../own-sheets";

/**
 * What the ribbon's buttons ask for. Each button opens the pane at an address with `?view=…` (manifest.xml), so that no
 * function file, no shared runtime and no second page are needed, and the pane also works from its bare address.
 */
export type Command =
  | { readonly kind: "open" }
  | { readonly kind: "help" }
  | { readonly kind: "check" }
  | { readonly kind: "write"; readonly sheets: readonly WrittenKind[] };

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ["check", { kind: "check" }],
  ["summary", { kind: "write", sheets: ["summary"] }],
  ["plan", { kind: "write", sheets: kindsTogether("plan") }],
  ["work-summary", { kind: "write", sheets: ["work-summary"] }],
  ["help", { kind: "help" }],
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
