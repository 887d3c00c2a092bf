import type { WrittenKind } from "../../own-sheets";
import type { PlanRow, SheetPlan } from "../kit/sheet-plan";
import { inTheirWords, labelsInTheirWords, USUAL_WORD } from "./department-word";
import type { DocumentInput } from "./document-input";

/** Above and below a table all words are ours. */
const AROUND = /(?<![「“《])科室(?![^「“《]{0,12}[」”》])/gu;
/** Sheets that repeat the standard as it is delivered, or names that a template asks for. */
export const VERBATIM: ReadonlySet<WrittenKind> = new Set<WrittenKind>(["standard", "template-fields"]);

/**
 * The words of our clauses as the unit calls its departments; a rubric's own words stay.
 *
 * @param word see `departmentWord`
 */
export function inUnitsWords(input: DocumentInput, word: string): DocumentInput {
  if (input.standard?.rubric !== undefined || word === USUAL_WORD) return input;
  const { report, clauses } = input;
  return {
    ...input,
    clauses: reworded(clauses, word),
    report: { ...report, results: reworded(report.results, word) },
  };
}

/** A sheet's heads and labels as the unit calls its departments: 责任股室. What the clerk put in stays. */
export function headedInUnitsWords(plan: SheetPlan, word: string): SheetPlan {
  if (word === USUAL_WORD) return plan;
  const ours = new Set(
    plan.columns.flatMap(({ key, owner, hidden }) => (owner === "ours" && hidden !== true ? [key] : [])),
  );
  const reword = (row: PlanRow): PlanRow => {
    if (row.clerks === true || row.role === "paragraph" || row.role === "title") return row;
    const around = row.role === "header" || row.role === "subtitle" || row.role === "section";
    const cells = Object.entries(row.cells).map(([key, cell]) => {
      if (typeof cell.value !== "string" || cell.clerksWords === true) return [key, cell] as const;
      if (row.role === "body" && !ours.has(key)) return [key, cell] as const;
      const value = around
        ? cell.value.replace(AROUND, (found) => inTheirWords(found, word))
        : labelsInTheirWords(cell.value, word);
      return [key, value === cell.value ? cell : { ...cell, value }] as const;
    });
    return { ...row, cells: Object.fromEntries(cells) };
  };
  return {
    ...plan,
    columns: plan.columns.map((column) => ({ ...column, header: inTheirWords(column.header, word) })),
    rows: plan.rows.map(reword),
    ...(plan.ownTexts ? { ownTexts: withReworded(plan.ownTexts, word) } : {}),
  };
}

/** Texts by which rows are found again: as they are called now and as they were. */
function withReworded(texts: readonly string[], word: string): readonly string[] {
  return [...new Set(texts.flatMap((text) => [inTheirWords(text, word), text]))];
}

/** The same plain values with each bilingual text in the unit's words. */
function reworded<Value>(value: Value, word: string): Value {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => reworded(one, word)) as Value;
  const entries = Object.entries(value).map(([key, one]: [string, unknown]) =>
    key === "zh" && typeof one === "string" ? [key, inTheirWords(one, word)] : [key, reworded(one, word)],
  );
  return Object.fromEntries(entries) as Value;
}
