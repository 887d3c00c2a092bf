import { isTemplate, type DocumentInput } from "../../documents";
import { isBlank, type Sheet } from "../../grid";
import { isCounted } from "../../ledgers";
import type { FormOffer } from "./views";
import { copyHere } from "../memory/filled-forms";
import { clerksSheets } from "../templates/templates-of";
import { fillTemplatesOf, type Here } from "./fill-templates";

/** What is read as a ledger looks like a form where so much of it waits to be filled; a long one is not looked at. */
const OPEN_SHARE = 0.25;
const MOST_CELLS = 2000;

/**
 * The clerk's visible sheets as forms, in the workbook's order: with how many of their cells can be filled. A form that was begun by hand may
 * be read as a ledger, and is offered all the same. Looking at many sheets takes seconds, so they come one by one.
 */
export function* formsOf(here: Here, input: DocumentInput): Generator<FormOffer> {
  const { snapshot, memory } = here;
  const { filled = [], taught = [] } = memory;
  const ours = new Set(snapshot.own.map(({ sheet }) => sheet));
  const ledgers = new Set(input.ledgers.flatMap((one) => (isCounted(one) ? [one.sheet] : [])));
  const sheets = clerksSheets(snapshot).filter(
    (sheet) =>
      sheet.visibility === "visible" &&
      sheet.values.length > 0 &&
      !ours.has(sheet.name) &&
      !isTemplate(sheet),
  );
  for (const sheet of sheets) {
    const { name } = sheet;
    const isLedger = ledgers.has(name);
    const contents = filledCells(sheet);
    const isFilled = filled.some(({ form, copy }) => form === name && copy === null);
    const [filling] =
      isLedger && contents > MOST_CELLS
        ? []
        : fillTemplatesOf(here, input, [{ sheet: name, inPlace: isFilled }]);
    const known = (filling?.fill.answers ?? []).filter(({ value }) => value !== null);
    const isTaught = taught.some((one) => one.sheet === name && one.kind === "form");
    const isOpen = isLedger ? known.length >= contents * OPEN_SHARE : known.length > 0;
    const looksLike = isTaught || isOpen;
    const sure = known.filter((one) => one.sure).length;
    yield {
      sheet: name,
      cells: looksLike ? (isFilled ? (filling?.renewal?.writes.length ?? 0) : sure) : null,
      proposed: looksLike ? known.length - sure : 0,
      isFilled,
      copy: copyHere(name, snapshot, filled)?.sheet ?? null,
      looksLike,
      isLedger,
    };
  }
}

function filledCells({ values }: Sheet): number {
  return values.reduce((sum, line) => sum + line.filter((value) => !isBlank(value)).length, 0);
}
