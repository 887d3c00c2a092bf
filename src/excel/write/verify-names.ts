import type { Area } from "../../grid";
import { ExcelProblem } from "../errors/excel-problem";
import { namedArea } from "../names/own-names";
import { nameFormula } from "../names/sheet-reference";
import { workbookFormulas } from "../read/list-workbook";
import type { WriteJob } from "./write-jobs";

/** A sheet with the name that makes it ours. */
type Named = Pick<WriteJob, "ownName" | "sheet">;

/** Finds the sheets whose names of workbook scope don't point to what was written on them. */
export function misnamed<T extends Named>(
  jobs: readonly T[],
  formulas: ReadonlyMap<string, string>,
  areaOf: (job: T) => Area,
): readonly T[] {
  return jobs.filter((job) => {
    const named = namedArea(formulas.get(job.ownName.toUpperCase()) ?? "");
    return named === null || nameFormula(named.sheet, named) !== nameFormula(job.sheet, areaOf(job));
  });
}

/**
 * Sets names that went wrong once more, with the sheet in front: a name of the same spelling on the sheet in front,
 * such as a copy of ours has, is taken before the workbook's own. Usually there are none, and no round trip is made.
 *
 * @throws ExcelProblem if a name still does not point to its sheet.
 */
export async function mendNames<T extends Named>(
  jobs: readonly T[],
  formulas: ReadonlyMap<string, string>,
  areaOf: (job: T) => Area,
): Promise<void> {
  const wrong = misnamed(jobs, formulas, areaOf);
  if (wrong.length === 0) return;
  await Excel.run(async ({ workbook }) => {
    const { worksheets, names } = workbook;
    const front = worksheets.getActiveWorksheet();
    for (const job of wrong) {
      const sheet = worksheets.getItem(job.sheet);
      const formula = nameFormula(job.sheet, areaOf(job));
      sheet.activate();
      const item = formulas.has(job.ownName.toUpperCase())
        ? names.getItem(job.ownName)
        : names.add(job.ownName, formula);
      item.formula = formula;
      item.visible = false;
    }
    front.activate();
    names.load("items/name,items/formula,items/scope");
    await workbook.context.sync();
    if (misnamed(wrong, workbookFormulas(names), areaOf).length > 0)
      throw new ExcelProblem({
        key: "excel.name-taken",
        params: { sheets: wrong.map(({ sheet }) => sheet).join("、") },
      });
  });
}
