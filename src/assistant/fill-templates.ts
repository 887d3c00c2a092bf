import {
  carryOver,
  fillTemplate,
  isTemplate,
  templateFields,
  withKnown,
  type DocumentInput,
  type SheetPlan,
  type TemplateFill,
} from "../documents";
import type { WorkbookSnapshot } from "../excel";

/**
 * How copies of the clerk's templates are to be filled. Lists hold what the clerk typed on the sheets written earlier.
 *
 * @param wanted names of the templates; null for all of them
 */
export function fillTemplatesOf(
  { sheets, own }: WorkbookSnapshot,
  input: DocumentInput,
  wanted: readonly string[] | null,
): readonly TemplateFill[] {
  const ours = new Set(own.map(({ sheet }) => sheet));
  const templates = sheets.filter(
    (sheet) => !ours.has(sheet.name) && (wanted === null || wanted.includes(sheet.name)) && isTemplate(sheet),
  );
  if (templates.length === 0) return [];
  const settle = (plan: SheetPlan): SheetPlan => {
    const there = own.find(({ kind, edition }) => kind === plan.kind && edition === (plan.edition ?? ""));
    const sheet = sheets.find(({ name }) => name === there?.sheet);
    return sheet ? carryOver(plan, sheet).plan : plan;
  };
  const fields = templateFields(withKnown(input), settle);
  return templates.map((sheet) => fillTemplate(sheet, fields));
}
