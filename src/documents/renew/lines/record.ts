import packageInfo from "../../../../package.json";
import { fingerprint, isBlank, type Sheet, toHundredths } from "../../../grid";
import { cellIn, cellStyles } from "../../kit/cell-styles";
import type { PlanColumn, PlanRow, PlanValue, SheetPlan } from "../../kit/sheet-plan";
import { STYLE_NAMES, stylesText, type StyleName } from "../../kit/styles";

/*
 * What we wrote into a row stands in a hidden column beside it, as short fingerprints, so that the next writing can tell what
 * the clerk wrote over and what the clerk painted (docs/decisions.md). It goes along with its row wherever that goes:
 *
 *     ~k3f9 h36 kq1v8x2z0 c02w-----.12 …
 *
 * A mark and the edition of our styles; the height; then for a column its key, the text of ours, and the style where it is not
 * the column's. The row with the header (a document's first one) has the version that wrote it (`v`), widths (`w`) and the tab's
 * colour (`t`), too.
 */
const RECORD: PlanColumn = {
  key: "record",
  header: "",
  width: 12,
  owner: "ours",
  style: "table-id",
  hidden: true,
};

const KEY = 4;
const MARK = 5;
const NOTHING = "-".repeat(MARK);
const NO_STYLE = "-";
const START = /^~[0-9a-z]{4}(?: |$)/;

let edition: string | null = null;
const thisEdition = (): string => (edition ??= short(stylesText(), 4));

/** What we wrote into a row. */
export interface RowRecord {
  /** Whether it was written with the styles of today. */
  readonly isOfToday: boolean;
  /** Points; null where the height was left to Excel. */
  readonly height: number | null;
  readonly tabColor: string | null;
  /** By the short form of the column's key. */
  readonly cells: ReadonlyMap<
    string,
    { readonly mark: string; readonly style: StyleName | null | undefined }
  >;
  /** In characters. */
  readonly widths: ReadonlyMap<string, number>;
}

/** The rows of a sheet with what we wrote into each, and the sheet without that. */
export interface RecordedSheet {
  readonly sheet: Sheet;
  /** By the row's place among the sheet's values, null for a row that is not ours; null where nothing was noted. */
  readonly records: readonly (RowRecord | null)[] | null;
  /** Where the notes stand among the sheet's columns. */
  readonly place: number | null;
}

/** The plan with a hidden column that notes what is written. */
export function withRecord(plan: SheetPlan): SheetPlan {
  const styles = cellStyles(plan);
  const first = Math.max(
    0,
    plan.rows.findIndex(({ role }) => role === "header"),
  );
  const rows = plan.rows.map((row, index): PlanRow => {
    if (row.clerks === true) return row;
    const text = [recordOf(plan, row, styles[index] ?? []), ...(index === first ? sizesOf(plan) : [])].join(
      " ",
    );
    return { ...row, cells: { ...row.cells, [RECORD.key]: { value: text, style: RECORD.style } } };
  });
  const print = { ...plan.print, columns: plan.print.columns ?? plan.columns.length };
  return { ...plan, columns: [...plan.columns, RECORD], rows, print };
}

/** The plan as it was before. */
export function withoutRecord(plan: SheetPlan): SheetPlan {
  return { ...plan, columns: plan.columns.filter(({ key }) => key !== RECORD.key) };
}

function recordOf(plan: SheetPlan, row: PlanRow, styles: readonly (StyleName | null)[]): string {
  const cells = plan.columns.flatMap(({ key, style, owner }, column) => {
    const cell = cellIn(row, key, column);
    const mark =
      owner === "ours" ? markOf(cell?.ours === undefined ? (cell?.value ?? null) : cell.ours) : NOTHING;
    const painted = styles[column] ?? null;
    const look =
      painted === style ? "" : `.${painted === null ? NO_STYLE : STYLE_NAMES.indexOf(painted).toString(36)}`;
    return mark === NOTHING && look === "" ? [] : [short(key, KEY) + mark + look];
  });
  return [
    `~${thisEdition()}`,
    ...(row.height === undefined ? [] : [`h${String(toHundredths(row.height))}`]),
    ...cells,
  ].join(" ");
}

function sizesOf({ columns, tabColor }: SheetPlan): readonly string[] {
  return [
    `v${packageInfo.version}`,
    ...(tabColor === undefined ? [] : [`t${tabColor}`]),
    ...columns.map(({ key, width }) => `w${short(key, KEY)}${String(toHundredths(width))}`),
  ];
}

/** A value's fingerprint; blank cells have none. */
function markOf(value: PlanValue): string {
  if (value === null || isBlank(value)) return NOTHING;
  const text =
    typeof value === "number" ? String(Number(value.toPrecision(12))) : value.replace(/\r\n?/g, "\n");
  return short(text, MARK);
}

function short(text: string, length: number): string {
  return fingerprint(text).padStart(length, "0").slice(-length);
}

/**
 * Takes the notes off a sheet that was written earlier. What a clerk wrote in their column, over one of them or behind it, stays there
 * and counts as a column of the clerk's.
 */
export function takeRecord(sheet: Sheet): RecordedSheet {
  const isRecord = (value: unknown): boolean => typeof value === "string" && START.test(value);
  const width = sheet.values[0]?.length ?? 0;
  const counts = Array.from({ length: width }, (_, column) =>
    sheet.values.reduce((sum, row) => sum + (isRecord(row[column]) ? 1 : 0), 0),
  );
  const most = Math.max(0, ...counts);
  if (most === 0) return { sheet, records: null, place: null };
  const place = counts.indexOf(most);
  const records = sheet.values.map((row) => (isRecord(row[place]) ? parse(String(row[place])) : null));
  const values = sheet.values.map((row) =>
    row.map((value, column) => (column === place && isRecord(value) ? wordsBehind(String(value)) : value)),
  );
  return { sheet: { ...sheet, values }, records, place };
}

/** What is written behind a note: from the first part on that no note of ours can have, whatever version made it. */
function wordsBehind(text: string): string {
  const [, words = ""] = /(?:^| )([!-~]*[^ -~].*)$/su.exec(text) ?? [];
  return words.trim();
}

function parse(text: string): RowRecord {
  const [start = "", ...tokens] = text.split(" ");
  const cells = new Map<string, { mark: string; style: StyleName | null | undefined }>();
  const widths = new Map<string, number>();
  let height: number | null = null;
  let tabColor: string | null = null;
  for (const token of tokens) {
    const cell = /^([0-9a-z]{4})([0-9a-z]{5}|-----)(?:\.(-|[0-9a-z]+))?$/.exec(token);
    if (cell) {
      const [, key = "", mark = "", look] = cell;
      const style =
        look === undefined ? undefined : look === NO_STYLE ? null : STYLE_NAMES[parseInt(look, 36)];
      cells.set(key, { mark, style });
    } else if (/^h[\d.]+$/.test(token)) height = Number(token.slice(1));
    else if (token.startsWith("t#")) tabColor = token.slice(1);
    else if (/^w[0-9a-z]{4}[\d.]+$/.test(token))
      widths.set(token.slice(1, 1 + KEY), Number(token.slice(1 + KEY)));
  }
  return { isOfToday: start.slice(1) === thisEdition(), height, tabColor, cells, widths };
}

/** Whether a cell of ours still holds what we wrote. */
export function isAsWritten(record: RowRecord, { key }: PlanColumn, value: PlanValue): boolean {
  return (record.cells.get(short(key, KEY))?.mark ?? NOTHING) === markOf(value);
}

/** The style that we gave a cell, null for none; undefined where that is not known. */
export function styleWritten(record: RowRecord, { key, style }: PlanColumn): StyleName | null | undefined {
  if (!record.isOfToday) return undefined;
  const noted = record.cells.get(short(key, KEY));
  return noted?.style === undefined ? style : noted.style;
}

/** The width in characters that we gave a column; null where it was not noted. */
export function widthWritten(record: RowRecord, { key }: PlanColumn): number | null {
  return record.widths.get(short(key, KEY)) ?? null;
}
