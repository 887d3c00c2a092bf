import {
  fillForm,
  fillTemplate,
  isTemplate,
  NOTHING_RECORDED,
  renewForm,
  decidedOf,
  templateFields,
  withKnown,
  type DocumentInput,
  type Filling,
  type FormChoice,
  type FormRenewal,
} from "../../documents";
import type { WorkbookSnapshot } from "../../excel";
import type { Sheet } from "../../grid";
import { copyHere } from "../memory/filled-forms";
import type { WorkbookMemory } from "../memory/memory";
import { clerksSheets, templatesOf } from "../templates/templates-of";
import { withClerks } from "./renewed";

/** A sheet of the clerk's that is to be filled. */
export interface FillAsked {
  readonly sheet: string;
  /** Whether the form itself is to be filled, and no copy of it. */
  readonly inPlace?: boolean;
  /** What the clerk decided of its cells. */
  readonly choice?: FormChoice;
}

/** How a sheet is to be filled. */
export interface SheetFilling {
  /** The name that was asked for: the form's, or that of its copy. */
  readonly asked: string;
  /** The clerk's template or form. */
  readonly sheet: string;
  readonly fill: Filling;
  /** Where a sheet is filled that is there: the form itself, or the copy that was filled before; null for a new copy. */
  readonly renewal: FormRenewal | null;
  /** The mark of the copy that is filled again; null for a new copy, and for the form itself. */
  readonly copy: string | null;
  /** What the clerk decided, as it is remembered. */
  readonly said: FormRenewal["said"];
  readonly leavesProposals: boolean;
}

/** The workbook as it was read, with what it remembers. */
export interface Here {
  readonly snapshot: WorkbookSnapshot;
  readonly memory: WorkbookMemory;
}

/**
 * Says how the clerk's templates and forms are to be filled: templates in a new copy, forms in the copy that is there already or where they
 * stand. Lists contain what the clerk typed on the sheets that were written earlier.
 *
 * @param wanted any sheets of the clerk's; null for all that look like templates
 */
export function fillTemplatesOf(
  { snapshot, memory }: Here,
  input: DocumentInput,
  wanted: readonly FillAsked[] | null,
): readonly SheetFilling[] {
  const asked =
    wanted ?? templatesOf(snapshot, input.ledgers).map(({ name }): FillAsked => ({ sheet: name }));
  const clerks = clerksSheets(snapshot);
  const templates = asked.flatMap((one) => {
    const sheet = clerks.find(({ name }) => name === one.sheet);
    return sheet ? [{ ...one, sheet }] : [];
  });
  if (templates.length === 0) return [];
  const known = withKnown(input);
  const fields = templates.some(({ sheet }) => isTemplate(sheet))
    ? templateFields(known, (plan) => withClerks(plan, snapshot))
    : null;
  // What we wrote, copies among it, is no source of what is filled in, nor are forms that are filled together.
  const ours = new Set([
    ...templates.map(({ sheet }) => sheet.name),
    ...snapshot.own.map(({ sheet }) => sheet),
    ...(memory.filled ?? []).flatMap(({ form, copy }) => (copy === null ? [form] : [])),
  ]);
  const sheets = snapshot.sheets.filter(({ name }) => !ours.has(name));
  return templates.map((one) =>
    fields && isTemplate(one.sheet)
      ? newCopy(one.sheet.name, fillTemplate(one.sheet, fields), {})
      : formFilling(one, { snapshot, memory }, { input: known, sheets }),
  );
}

function newCopy(sheet: string, fill: Filling, choice: FormChoice): SheetFilling {
  const said = fill.answers ? decidedOf(choice, { answers: fill.answers }) : [];
  return {
    asked: sheet,
    sheet,
    fill,
    renewal: null,
    copy: null,
    said,
    leavesProposals: choice.leavesProposals ?? false,
  };
}

function formFilling(
  { sheet, inPlace = false, choice = {} }: Omit<FillAsked, "sheet"> & { readonly sheet: Sheet },
  { snapshot, memory: { filled = [] } }: Here,
  sources: { readonly input: DocumentInput; readonly sheets: readonly Sheet[] },
): SheetFilling {
  if (inPlace) {
    const before = filled.find(({ form, copy }) => form === sheet.name && copy === null);
    const { record = NOTHING_RECORDED } = before ?? {};
    // What is not sure is not written into the form itself.
    const chosen = { leavesProposals: true, ...choice };
    return renewed(renewForm(sheet, record, { ...sources, form: sheet.name }, chosen), sheet.name, null);
  }
  const copy = copyHere(sheet.name, snapshot, filled);
  const there = copy && snapshot.sheets.find(({ name }) => name === copy.sheet);
  if (!copy || !there)
    return newCopy(sheet.name, fillForm(sheet, sources.input, sources.sheets, choice), choice);
  const again = renewForm(there, copy.record, { ...sources, form: copy.form }, choice);
  return { ...renewed(again, copy.form, copy.copy), asked: sheet.name };
}

function renewed(renewal: FormRenewal, sheet: string, copy: string | null): SheetFilling {
  const { fill, said, leavesProposals } = renewal;
  return { asked: sheet, sheet, fill, renewal, copy, said, leavesProposals };
}
