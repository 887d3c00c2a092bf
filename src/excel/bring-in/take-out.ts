import { addTexts, bringInTexts, excelWritingTexts } from "../../locales";
import { ExcelProblem } from "../errors/excel-problem";
import type { BroughtSheet } from "../excel-host";
import { broughtMarks } from "../names/brought-mark";
import { listWorkbook } from "../read/list-workbook";
import { asOwnWrite, withOwnDeletions } from "../session/own-writes";
import { deleteSheet } from "../write/find-copies";
import { checkStructure } from "../write/write-jobs";
import { changedSince } from "./typed-rows";

addTexts(excelWritingTexts);
addTexts(bringInTexts);

/**
 * Takes out a sheet that was brought in, with the name that marks it. A sheet that was renamed since is found by that mark; one that is
 * gone already is no error. Three round trips and one for each part that is compared.
 *
 * @throws ExcelProblem if somebody changed it since, it is the last one, or the workbook's structure is protected; it stays then.
 */
export async function takeOut({
  sheet: then,
  mark,
  prints,
}: Pick<BroughtSheet, "sheet" | "mark" | "prints">): Promise<void> {
  const { formulas } = await Excel.run(listWorkbook);
  const sheet = broughtMarks(formulas).get(mark ?? "") ?? then;
  const [changed] = await changedSince([{ sheet, prints }]);
  const params = { sheet };
  if (changed && (changed.rows.length > 0 || changed.gone > 0))
    throw new ExcelProblem({ key: "bring-in.changed-since", params });
  const remove = (): Promise<void> =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const listing = await listWorkbook(context);
      checkStructure(listing);
      const there = listing.sheets.find(({ name }) => name === sheet);
      const others = listing.sheets.filter((one) => one !== there && one.visibility === "visible");
      if (there && others.length === 0) throw new ExcelProblem({ key: "bring-in.last-sheet", params });
      if (there) deleteSheet(there);
      if (mark !== undefined && listing.formulas.has(mark)) context.workbook.names.getItem(mark).delete();
      await context.sync();
    });
  await asOwnWrite(() => withOwnDeletions(remove));
}
