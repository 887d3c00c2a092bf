import type { WorkbookSnapshot } from "../../excel";
import type { Sheet } from "../../grid";
import { readRubric, type Recognition, type Rubric } from "../../recognise";
import {
  findStandard,
  rubricClauses,
  rubricStandardId,
  sheetOfRubric,
  standardOfRubric,
  type RubricClause,
  type Standard,
} from "../../standards";

/** A 考核细则 of the workbook, understood. */
export interface RubricHere {
  readonly rubric: Rubric;
  /** Its requirements in its order, with what is proposed for each. */
  readonly clauses: readonly RubricClause[];
  readonly standard: Standard;
}

const understood = new WeakMap<Sheet, RubricHere | null>();

/** The 考核细则 on a sheet, understood once a reading; null for a sheet that is none. */
function rubricOn(sheet: Sheet): RubricHere | null {
  const known = understood.get(sheet);
  if (known !== undefined) return known;
  const rubric = readRubric(sheet);
  const clauses = rubric === null ? [] : rubricClauses(rubric);
  const here = rubric === null ? null : { rubric, clauses, standard: standardOfRubric(rubric, clauses) };
  understood.set(sheet, here);
  return here;
}

/** The 考核细则 on a sheet of that name; null where there is no such sheet or it is none. */
export function rubricHere({ sheets }: Pick<WorkbookSnapshot, "sheets">, name: string): RubricHere | null {
  const sheet = sheets.find((one) => one.name === name);
  return sheet === undefined ? null : rubricOn(sheet);
}

/** A standard of ours, or the one that a sheet of the workbook is; null where there is none of that id. */
export function standardHere({ sheets }: Pick<WorkbookSnapshot, "sheets">, id: string): Standard | null {
  const name = sheetOfRubric(id);
  return name === null ? findStandard(id) : (rubricHere({ sheets }, name)?.standard ?? null);
}

/** The standards that stand on sheets of the workbook: those that were recognised or taught as a rubric. */
export function rubricsHere(
  { sheets }: Pick<WorkbookSnapshot, "sheets">,
  { skipped }: Pick<Recognition, "skipped">,
): readonly Standard[] {
  const names = new Set(skipped.flatMap(({ sheet, looksLike }) => (looksLike === "rubric" ? [sheet] : [])));
  return sheets.flatMap((sheet) =>
    names.has(sheet.name) ? (standardHere({ sheets }, rubricStandardId(sheet.name)) ?? []) : [],
  );
}
