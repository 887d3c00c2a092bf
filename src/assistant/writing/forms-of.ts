import { isTemplate, type DocumentInput } from "../../documents";
import { isBlank, type Sheet } from "../../grid";
import type { FormOffer } from "../assistant";
import { copyHere } from "../memory/filled-forms";
import { clerksSheets } from "../templates/templates-of";
import { fillTemplatesOf, type Here } from "./fill-templates";

/** What is read as a ledger looks like a form where so much of it waits to be filled; a long one is not looked at. */
const OPEN_SHARE = 0.25;
const MOST_CELLS = 2000;

/**
 * The clerk's visible sheets as forms, in the workbook's order: with how many of their cells can be filled. A form that was begun by hand may
 * be read as a ledger, and is offered all the same.
 */
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
  return sheets.map((sheet): FormOffer => {
    const { name } = sheet;
    const isLedger = ledgers.has(name);
    const contents = filledCells(sheet);
    const isLong = isLedger && contents > MOST_CELLS;
    const [filling] = isLong ? [] : fillTemplatesOf(here, input, [{ sheet: name }]);
    const cells = (filling?.fill.answers ?? []).filter(({ value }) => value !== null).length;
    const isTaught = taught.some((one) => one.sheet === name && one.kind === "form");
    const isOpen = isLedger ? cells >= contents * OPEN_SHARE : cells > 0;
    const looksLike = isTaught || isOpen;
    return {
      sheet: name,
      cells: looksLike ? cells : null,
      copy: copyHere(name, snapshot, filled)?.sheet ?? null,
      looksLike,
      isLedger,
    };
  });
}

function filledCells({ values }: Sheet): number {
  return values.reduce((sum, line) => sum + line.filter((value) => !isBlank(value)).length, 0);
}
