import { compactText, type CellValue, type SheetCells } from "../../../grid";
import type { AttendanceCode } from "../../../ledgers";
import { cellsInRow } from "../../find/row-cells";
import { parseLegend } from "../../marks/legend";
import { marksToExplain } from "../../marks/legend-search";
import { foldMark } from "../../marks/mark-glyphs";
import { codeOfWord } from "../../marks/mark-words";
import type { HeadedTable } from "./headed-table";

/** What a mark in a sign-in matrix says: somebody came, was away, or was not asked to come. */
export type SignInMark = "came" | "away" | "not-asked";

const CAME = /^(√|✓|✔|☑|1|到|已到|出勤|签到|已签|参加|是|实到|在|v)$/i;
const AWAY = /^(×|✕|╳|x|0|△|○|〇|-|\/|缺|缺席|未到|请假|事假|病假|公差|出差|旷|迟到|休假|年假|外出|假)/i;
const THERE: ReadonlySet<AttendanceCode> = new Set(["present", "late", "early-leave"]);

/** Whether a mark is one by which people are commonly said to have come or not, whatever the sheet says of it. */
export function isSignInMark(mark: string): boolean {
  return CAME.test(mark) || AWAY.test(mark);
}

/**
 * Reads the marks of a sign-in matrix: by the legend around it, then by the usual signs, then by the words for leave (产, 病假). What is none of
 * these is a signature.
 *
 * @param around rows outside the people, where a legend may stand
 * @param values what stands in the matrix
 */
export function signInMarks(
  { cells, region, title }: HeadedTable,
  around: readonly number[],
  values: Iterable<CellValue>,
): (mark: string) => SignInMark {
  const explained = marksToExplain(values);
  const said = new Map<string, SignInMark>();
  for (const text of [title.text, ...around.map((row) => textOf(cells, region.area, row))])
    for (const { mark, word, code } of parseLegend(text, explained).entries) {
      const meaning = meaningOf(word, code);
      if (meaning !== null && !said.has(foldMark(mark))) said.set(foldMark(mark), meaning);
    }
  return (mark) => said.get(foldMark(mark)) ?? usualMeaning(mark);
}

function textOf(cells: SheetCells, area: HeadedTable["region"]["area"], row: number): string {
  return cellsInRow(cells, area, row)
    .map(({ value }) => String(value))
    .join("  ");
}

function meaningOf(word: string, code: AttendanceCode): SignInMark | null {
  if (/不需|不必|不用|无需|无须|不参加|免(?:于|予)?参加|不要求/.test(word)) return "not-asked";
  if (code !== "unknown") return THERE.has(code) ? "came" : "away";
  if (/补[学课签看]/.test(word)) return "came";
  return /未|缺|没/.test(word) ? "away" : null;
}

function usualMeaning(mark: string): SignInMark {
  if (CAME.test(mark)) return "came";
  if (AWAY.test(mark)) return "away";
  const code = codeOfWord(compactText(mark));
  return code !== null && !THERE.has(code) ? "away" : "came";
}
