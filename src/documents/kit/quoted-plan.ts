import { withoutPersonalNumbers } from "../../locales";
import type { PlanCell, PlanRegister, PlanRow, SheetPlan } from "./sheet-plan";

/** Excel takes no more characters in a cell. */
const LONGEST_TEXT = 32_767;

/**
 * The sheet as it may leave the ledgers: phone, identity and bank numbers that came out of a cell are masked, and no text is longer
 * than Excel takes. What the clerk said stays as it was typed.
 *
 * @param said the clerk's words for blanks; a text with one of them in it stays
 */
export function quotedPlan(plan: SheetPlan, said: Readonly<Record<string, string>>): SheetPlan {
  const spared = Object.values(said).filter((words) => withoutPersonalNumbers(words) !== words);
  const rows = plan.rows.map((row) => quotedRow(row, spared));
  return { ...plan, rows, ...(plan.register ? { register: quotedRegister(plan.register) } : {}) };
}

/** What a renewed row is made of again, masked as the row is. */
function quotedRegister(register: PlanRegister): PlanRegister {
  const problems = Object.entries(register.problems).map(([id, row]) => {
    const parts = row.parts.map((part) => ({ ...part, text: withoutPersonalNumbers(part.text) }));
    return [id, { ...row, parts, said: withoutPersonalNumbers(row.said) }] as const;
  });
  return { ...register, problems: Object.fromEntries(problems) };
}

function quotedRow(row: PlanRow, spared: readonly string[]): PlanRow {
  if (row.clerks) return row;
  const cells: Record<string, PlanCell> = {};
  let changed = false;
  for (const [key, cell] of Object.entries(row.cells)) {
    const shown = quotedCell(cell, spared);
    cells[key] = shown;
    changed ||= shown !== cell;
  }
  return changed ? { ...row, cells } : row;
}

function quotedCell(cell: PlanCell, spared: readonly string[]): PlanCell {
  const { value, inferredFrom, clerksWords, insteadOf } = cell;
  if (clerksWords || insteadOf !== undefined || typeof value !== "string") return cell;
  if (spared.some((words) => value.includes(words))) return cell;
  const shown = withoutPersonalNumbers(value).slice(0, LONGEST_TEXT);
  const from = inferredFrom === undefined ? undefined : withoutPersonalNumbers(inferredFrom);
  if (shown === value && from === inferredFrom) return cell;
  return { ...cell, value: shown, ...(from === undefined ? {} : { inferredFrom: from }) };
}
