import { compactText, foldText, isBlank, makeDay, type Day, type Sheet } from "../../grid";
import type { Finding } from "../../ledgers";
import { CONFIRMATION_HEADER } from "../headers";
import { idHeaderOf } from "../written-sheets";
import { parseConfirmation, type Confirmation } from "./confirmation";
import { parseWaiver, splitWaiver, type Waiver } from "./waiver";

/** The time that a summary speaks for, both days included. */
interface SummaryPeriod {
  readonly from: Day;
  readonly to: Day;
}

/** What the clerk waived in a summary. */
export interface WaiverReading {
  /** By clause id; a waiver without a day ends with the summary's period, and is left open where the summary says none. */
  readonly waivers: Readonly<Record<string, Omit<Waiver, "expires"> & { readonly expires: Day | null }>>;
  /** Waivers without a reason or a person, which waive nothing. */
  readonly findings: readonly Finding[];
}

/**
 * What the clerk confirmed in a summary written earlier: each clause's cell under 人工确认/备注 that begins with a word of
 * yes or no. The columns are found by their headers, the clause by its id; mere notes are no confirmations.
 *
 * @returns one confirmation a clause, in the sheet's order; the first where an id stands twice.
 */
export function readConfirmations(summary: Sheet): readonly Confirmation[] {
  const period = summaryPeriod(textsOf(summary));
  return [...notesByClause(summary)].flatMap(([clause, { text }]) => {
    const confirmation = parseConfirmation(clause, splitWaiver(text)?.before ?? text);
    return confirmation ? [period ? { ...confirmation, period } : confirmation] : [];
  });
}

/** What the clerk waived in a summary written earlier: 「豁免：机构改革（王局长，至2024-12-31）」 under 人工确认/备注. */
export function readWaivers(summary: Sheet): WaiverReading {
  const period = summaryPeriod(textsOf(summary));
  const waivers: Record<string, WaiverReading["waivers"][string]> = {};
  const findings: Finding[] = [];
  for (const [clause, { text, row, column }] of notesByClause(summary)) {
    const split = splitWaiver(text);
    if (!split) continue;
    const { reason, by, expires } = parseWaiver(split.waiver);
    if (reason !== "" && by !== "") {
      waivers[clause] = { reason, by, expires: expires ?? period?.to ?? null };
      continue;
    }
    findings.push({
      severity: "warning",
      problem: "waiver-incomplete",
      cell: {
        sheet: summary.name,
        row: summary.row + row,
        column: summary.column + column,
        rows: 1,
        columns: 1,
      },
      value: foldText(text),
      text: { key: reason === "" ? "documents.waiver.no-reason" : "documents.waiver.no-person" },
      action: "left-out",
      kind: null,
    });
  }
  return { waivers, findings };
}

/** The period that a summary's subtitle states: 「考核期：2024年1月1日—2024年12月31日」; null where it is gone. */
export function summaryPeriod(texts: readonly string[]): SummaryPeriod | null {
  for (const text of texts) {
    const match =
      /考核期[:：]\s*(\d{4})年(\d{1,2})月(\d{1,2})日\s*[—–-]+\s*(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(text);
    const [, ...parts] = match ?? [];
    const [fromYear = 0, fromMonth = 0, fromDay = 0, toYear = 0, toMonth = 0, toDay = 0] = parts.map(Number);
    const from = makeDay(fromYear, fromMonth, fromDay);
    const to = makeDay(toYear, toMonth, toDay);
    if (match && from !== null && to !== null) return { from, to };
  }
  return null;
}

/** What stands above the table, where the period is. */
export function textsOf(summary: Sheet): string[] {
  return summary.values
    .slice(0, 10)
    .flatMap((row) => row.filter((cell): cell is string => typeof cell === "string" && cell !== ""));
}

/** A cell of the clerk's beside a clause, its place counted within the sheet's values. */
interface ClauseNote {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** What stands under 人工确认/备注 by clause id, the first where an id stands twice. */
export function notesByClause(summary: Sheet): ReadonlyMap<string, ClauseNote> {
  const idHeader = idHeaderOf("summary");
  const header = summary.values.findIndex((row) => {
    const texts = row.map((cell) => compactText(cell));
    return texts.includes(idHeader) && texts.includes(CONFIRMATION_HEADER);
  });
  const headers = summary.values[header]?.map((cell) => compactText(cell));
  const notes = new Map<string, ClauseNote>();
  if (!headers) return notes;
  const idPlace = headers.indexOf(idHeader);
  const column = headers.indexOf(CONFIRMATION_HEADER);
  for (let row = header + 1; row < summary.values.length; row += 1) {
    const clause = compactText(summary.values[row]?.[idPlace] ?? "");
    const cell = summary.values[row]?.[column] ?? "";
    if (clause === "" || isBlank(cell) || notes.has(clause)) continue;
    notes.set(clause, { text: String(cell), row, column });
  }
  return notes;
}
