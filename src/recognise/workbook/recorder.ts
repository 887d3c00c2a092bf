import { foldText, isBlank, type CellValue, type Sheet } from "../../grid";
import type { Ledger, Recorder, RowRole } from "../../ledgers";

/** What the place is called where whoever keeps the sheet signs. */
const LABEL =
  /(?:考勤员|考勤人|考勤负责人|考勤管理员|考勤登记人|记录人|填表人|制表人?)(?: ?\(?签[名字]\)?)? ?(?::|$)(.*)$/;
/** The next label in one cell: any behind a space, the usual ones also run on behind a name. */
const NEXT_LABEL =
  / [\u4e00-\u9fff]{2,8} ?:|(?:(?:科室|单位|部门)?(?:负责人|领导|主管)|分管领导|审核人?|审批人?|复核人?|(?:填报|填表|制表)?日期)(?: ?\(?(?:签[名字章]|盖章)\)?)? ?(?::|$)/;
const ANY_LABEL = /^[\u4e00-\u9fff]{2,8} ?:/;
/** What stands behind a label where nobody has signed. */
const EMPTY = /^[_\-—–.。…·/\s()年月日]*$/;
const OTHER_ROLES: readonly RowRole[] = ["title", "info", "signature", "note", "legend"];
/** Places to sign stand so many rows below a table at most. */
const ROWS_BELOW = 3;

/**
 * Who keeps an attendance sheet, as its lines above and below the table say (docs/criteria.md §1.5, attendance-records-complete).
 *
 * @returns null where no place for it is on the sheet: then nobody can say whether someone signed.
 */
export function recorderOf(ledger: Ledger, sheet: Sheet): Recorder | null {
  if (ledger.kind !== "attendance") return null;
  const { area } = ledger;
  const noted = ledger.rows.filter(({ role }) => OTHER_ROLES.includes(role)).map(({ row }) => row);
  const below = Array.from({ length: ROWS_BELOW }, (_, at) => area.row + area.rows + at);
  let blank: Recorder | null = null;
  for (const row of new Set([...noted, ...below])) {
    const cells = sheet.values[row - sheet.row] ?? [];
    for (const [at, cell] of cells.entries()) {
      const column = sheet.column + at;
      if (isBlank(cell) || column < area.column - 1 || column > area.column + area.columns) continue;
      const match = LABEL.exec(foldText(cell));
      if (!match) continue;
      const name = signedBehind((match[1] ?? "").trim(), cells.slice(at + 1));
      const found = { name, cell: { row, column, rows: 1, columns: 1 } };
      // A sheet has several such places: one that is signed is enough.
      if (name !== null) return found;
      blank ??= found;
    }
  }
  return blank;
}

/** The name in the label's own cell, else in the next that is filled; null before another label. */
function signedBehind(rest: string, right: readonly CellValue[]): string | null {
  const label = NEXT_LABEL.exec(rest);
  const own = (label ? rest.slice(0, label.index) : rest).trim();
  if (!EMPTY.test(own)) return own.replace(/[,;。、 ]+$/, "");
  if (label) return null;
  const next = right.map((cell) => foldText(cell)).find((text) => text !== "");
  const labels = [EMPTY, ANY_LABEL, NEXT_LABEL, LABEL];
  return next === undefined || labels.some((label) => label.test(next)) ? null : next;
}
