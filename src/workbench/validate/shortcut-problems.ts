import { COMMANDS } from "../../commands";

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly name?: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
}

/** The keys that neither Excel nor a browser has of its own (docs-pr, design/keyboard-shortcuts.md). */
const FREE_KEY = /^Ctrl\+Alt\+Shift\+[A-Z0-9]$/;

/**
 * Says in sentences what is wrong with the file of keys that the manifest names.
 *
 * @param bytes null for a file that is not there, which is told elsewhere
 */
export function shortcutProblems(bytes: Uint8Array | null): string[] {
  if (bytes === null) return [];
  const { actions, shortcuts } = JSON.parse(new TextDecoder().decode(bytes)) as Shortcuts;
  const problems: string[] = [];
  for (const { id, name } of actions) {
    if (!COMMANDS.has(id)) problems.push(`No command answers the action «${id}».`);
    if (!name) problems.push(`The action «${id}» has no name for Excel to show.`);
    if (!shortcuts.some(({ action }) => action === id)) problems.push(`The action «${id}» has no key.`);
  }
  const keys = shortcuts.map(({ key }) => key["default"] ?? "");
  for (const [index, { action }] of shortcuts.entries()) {
    const key = keys[index] ?? "";
    if (!actions.some(({ id }) => id === action)) problems.push(`The key «${key}» is of no action.`);
    if (!FREE_KEY.test(key)) problems.push(`«${key}» is not Ctrl+Alt+Shift and one key.`);
    if (keys.indexOf(key) !== index) problems.push(`The key «${key}» occurs twice.`);
  }
  return problems;
}
