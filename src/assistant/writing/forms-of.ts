import { isTemplate, type DocumentInput } from "../../documents";
import type { FormOffer } from "../assistant";
import { copyHere } from "../memory/filled-forms";
import { clerksSheets } from "../templates/templates-of";
import { fillTemplatesOf, type Here } from "./fill-templates";

/** The clerk's visible sheets as forms: those that are no ledger with how many of their cells can be filled, in the workbook's order. */
export function formsOf(here: Here, input: DocumentInput): readonly FormOffer[] {
  const { snapshot, memory } = here;
  const { filled = [], taught = [] } = memory;
  const ours = new Set(snapshot.own.map(({ sheet }) => sheet));
  const ledgers = new Set(input.ledgers.flatMap(({ sheet, blankForm }) => (blankForm ? [] : [sheet])));
  const sheets = clerksSheets(snapshot).filter(
    (sheet) =>
      sheet.visibility === "visible" &&
      sheet.values.length > 0 &&
      !ours.has(sheet.name) &&
      !isTemplate(sheet),
  );
  return sheets.map(({ name: sheet }): FormOffer => {
    const isLedger = ledgers.has(sheet);
    const copy = copyHere(sheet, snapshot, filled)?.sheet ?? null;
    const isTaught = taught.some((one) => one.sheet === sheet && one.kind === "form");
    const [filling] = isLedger ? [] : fillTemplatesOf(here, input, [{ sheet }]);
    const answers = filling?.fill.answers ?? [];
    const cells = isLedger ? null : answers.filter(({ value }) => value !== null).length;
    return { sheet, cells, copy, looksLike: isTaught || (cells ?? 0) > 0, isLedger };
  });
}
