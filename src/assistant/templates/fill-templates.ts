import {
  carryOver,
  fillTemplate,
  templateFields,
  withKnown,
  type DocumentInput,
  type SheetPlan,
  type TemplateFill,
} from "../../documents";
import type { WorkbookSnapshot } from "../../excel";
import { templatesOf } from "./templates-of";

/**
 * Says how copies of the clerk's templates are to be filled. Lists contain what the clerk typed on the sheets that
 * were written earlier.
 *
 * @param wanted names of the templates; null for all of them
 */
export function fillTemplatesOf(
  snapshot: WorkbookSnapshot,
  input: DocumentInput,
  wanted: readonly string[] | null,
): readonly TemplateFill[] {
  const { sheets, own } = snapshot;
  const templates = templatesOf(snapshot, input.ledgers).filter(
    ({ name }) => wanted === null || wanted.includes(name),
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
