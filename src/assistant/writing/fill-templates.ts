import {
  fillForm,
  fillTemplate,
  isTemplate,
  templateFields,
  withKnown,
  type DocumentInput,
  type Filling,
} from "../../documents";
import type { WorkbookSnapshot } from "../../excel";
import { clerksSheets, templatesOf } from "../templates/templates-of";
import { withClerks } from "./renewed";

/**
 * Says how copies of the clerk's templates and forms are to be filled. Lists contain what the clerk typed on the sheets that
 * were written earlier.
 *
 * @param wanted names of any sheets of the clerk's; null for all that look like templates
 */
export function fillTemplatesOf(
  snapshot: WorkbookSnapshot,
  input: DocumentInput,
  wanted: readonly string[] | null,
): readonly Filling[] {
  const templates =
    wanted === null
      ? templatesOf(snapshot, input.ledgers)
      : clerksSheets(snapshot).filter(({ name }) => wanted.includes(name));
  if (templates.length === 0) return [];
  const known = withKnown(input);
  const fields = templates.some(isTemplate)
    ? templateFields(known, (plan) => withClerks(plan, snapshot))
    : null;
  // What we wrote, copies among it, is no source of what is filled in.
  const ours = new Set(snapshot.own.map(({ sheet }) => sheet));
  const sources = snapshot.sheets.filter(({ name }) => !ours.has(name));
  return templates.map((sheet) =>
    fields && isTemplate(sheet) ? fillTemplate(sheet, fields) : fillForm(sheet, known, sources),
  );
}
