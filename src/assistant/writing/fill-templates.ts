import {
  fillTemplate,
  templateFields,
  withKnown,
  type DocumentInput,
  type TemplateFill,
} from "../../documents";
import type { WorkbookSnapshot } from "../../excel";
import { templatesOf } from "../templates/templates-of";
import { withClerks } from "./renewed";

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
  const templates = templatesOf(snapshot, input.ledgers).filter(
    ({ name }) => wanted === null || wanted.includes(name),
  );
  if (templates.length === 0) return [];
  const fields = templateFields(withKnown(input), (plan) => withClerks(plan, snapshot));
  return templates.map((sheet) => fillTemplate(sheet, fields));
}
