import type { Check } from "./check";
import { SheetModel } from "../model";

/** Some members fail while another workbook has the focus, each with the code that its row holds. */
export const ownWorkbookInFront: Check = ({ member }, { state }) => {
  if (!state.otherWorkbookInFront) return null;
  return member.errors?.includes("InvalidSelection") ? "InvalidSelection" : "GeneralException";
};

export const noGroupedSheets: Check = (_call, { state }) => (state.sheetsGrouped ? "GeneralException" : null);

export const notVeryHidden: Check = ({ target }) =>
  target instanceof SheetModel && target.visibility === "VeryHidden" ? "GeneralException" : null;

/** A name of the active sheet's own scope counts as taken, though the new one would be the workbook's. */
export const nameNotOnActiveSheet: Check = ({ args: [wanted] }, { book }) => {
  const { id } = book.activeSheet;
  const same = book.names.some(
    ({ name, scope }) =>
      scope === id && typeof wanted === "string" && name.toLowerCase() === wanted.toLowerCase(),
  );
  return same ? "ItemAlreadyExists" : null;
};

export const count: Check = ({ args: [number] }) =>
  typeof number === "number" && Number.isInteger(number) && number >= 0 ? null : "InvalidArgument";
