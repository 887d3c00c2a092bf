import { FILLED_NAME, NOTHING_RECORDED, type FormRecord } from "../../documents";
import type { WorkbookSnapshot } from "../../excel";
import { isObject } from "./is-object";

/** A form that was filled, in a copy or where it stands, with what we put into it. */
export interface FilledForm {
  /** The form's sheet. */
  readonly form: string;
  /** The edition in the defined name that marks its copy; null where the form itself was filled. */
  readonly copy: string | null;
  readonly record: FormRecord;
}

/** Reads what was kept; what is in another form is left out. */
export function readFilled(kept: unknown): readonly FilledForm[] {
  if (!Array.isArray(kept)) return [];
  return kept.filter(
    (one: unknown): one is FilledForm =>
      isObject(one) &&
      typeof one["form"] === "string" &&
      isObject(one["record"]) &&
      ["cells", "open", "said"].every((key) =>
        Array.isArray((one["record"] as Record<string, unknown>)[key]),
      ),
  );
}

/** Remembers what was filled now; of a form's copies the last is known, and so is the form itself. */
export function withFilled(
  before: readonly FilledForm[],
  filled: readonly FilledForm[],
): readonly FilledForm[] {
  const isAgain = (one: FilledForm): boolean =>
    filled.some(({ form, copy }) => form === one.form && (copy === null) === (one.copy === null));
  return [...before.filter((one) => !isAgain(one)), ...filled];
}

/** The copy of a form that is there, what it is called now, and what we put into it. */
export interface CopyHere {
  readonly form: string;
  readonly sheet: string;
  readonly copy: string;
  readonly record: FormRecord;
}

/**
 * The copy that a form was filled in last, or whose name is asked for itself. Of one that was filled before 0.2.0 nothing is recorded: all that
 * stands on it is the clerk's.
 */
export function copyHere(
  asked: string,
  { own }: Pick<WorkbookSnapshot, "own">,
  filled: readonly FilledForm[],
): CopyHere | null {
  const copies = own.filter(({ kind }) => kind === "filled-template");
  const known = copies.flatMap(({ sheet, edition }): CopyHere[] => {
    const one = filled.find(({ copy }) => copy === edition);
    return one ? [{ form: one.form, sheet, copy: edition, record: one.record }] : [];
  });
  const found = known.find(({ form, sheet }) => form === asked || sheet === asked);
  if (found) return found;
  const numbered = copies
    .flatMap(({ sheet, edition }) => {
      const name = FILLED_NAME.exec(sheet);
      if (name === null || filled.some(({ copy }) => copy === edition)) return [];
      const form = sheet.slice(0, name.index);
      return form === asked || sheet === asked
        ? [{ form, sheet, copy: edition, number: numberIn(name[1]) }]
        : [];
    })
    .sort((one, other) => other.number - one.number);
  const [last] = numbered;
  return last ? { form: last.form, sheet: last.sheet, copy: last.copy, record: NOTHING_RECORDED } : null;
}

function numberIn(text = ""): number {
  return Number(/\d+/.exec(text)?.[0] ?? 1);
}
