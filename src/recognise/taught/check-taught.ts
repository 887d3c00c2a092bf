import { columnLetters, isDay, parseArea, type Sheet } from "../../grid";
import { ATTENDANCE_CODES, LAYOUT_FORMS, LEDGERS, type LedgerDefinition } from "../../ledgers";
import type { Message } from "../../locales";
import { readFirst } from "./across-spans";
import { columnRange } from "./place-taught";
import { isNoLedger, type Taught, type TaughtKind } from "./taught";

/** What can be wrong with something that was taught; each has a text `taught.<problem>`. */
type TaughtProblem =
  | "not-taught"
  | "unknown-key"
  | "unknown-kind"
  | "unknown-layout"
  | "unknown-field"
  | "unknown-code"
  | "unknown-blank"
  | "no-range"
  | "no-column"
  | "no-cell"
  | "no-rows"
  | "outside-range"
  | "no-day"
  | "day-open"
  | "across-open"
  | "no-number"
  | "no-truth"
  | "wrong-order";

const KEYS: readonly string[] = [
  "sheet", "range", "kind", "layout", "headerRows", "columns", "across", "cells", "from", "to", "marks", "blank", "fullMark", "counts",
]; // prettier-ignore

const BLANKS: readonly string[] = ["not-filled", ...ATTENDANCE_CODES.filter((code) => code !== "unknown")];

/**
 * What is wrong with something that was taught, each as a sentence; none where it can be taken as it is.
 *
 * @param value as it was written, from JSON
 * @param sheets of the workbook, to tell an unknown one
 */
export function taughtProblems(value: unknown, sheets: readonly Pick<Sheet, "name">[]): readonly Message[] {
  if (!isRecord(value)) return [{ key: "taught.not-an-object" }];
  const sheet = typeof value["sheet"] === "string" ? value["sheet"] : "";
  if (sheet === "") return [{ key: "taught.no-sheet" }];
  const say = (id: TaughtProblem, wrong: unknown): Message => problem(id, sheet, wrong);
  const problems: Message[] = Object.keys(value)
    .filter((key) => !KEYS.includes(key))
    .map((key) => say("unknown-key", key));
  if (!sheets.some(({ name }) => name === sheet))
    problems.push({ key: "taught.unknown-sheet", params: { sheet } });
  const { kind, layout, range } = value;
  if (kind !== undefined && !isKind(kind)) problems.push(say("unknown-kind", kind));
  if (layout !== undefined && !LAYOUT_FORMS.some((one) => one === layout))
    problems.push(say("unknown-layout", layout));
  const area = typeof range === "string" ? parseArea(range) : null;
  if (range !== undefined && !area) problems.push(say("no-range", range));
  const outside = (from: number, to: number): boolean =>
    area !== null && (from < area.column || to >= area.column + area.columns);
  return [
    ...problems,
    ...rowProblems(value["headerRows"], say),
    ...columnProblems(value, isKind(kind) ? kind : null, outside, say),
    ...periodProblems(value, say),
    ...meaningProblems(value, isKind(kind) ? kind : null, say),
  ];
}

/** What was taught, once nothing is wrong with it. */
export function asTaught(value: unknown, sheets: readonly Pick<Sheet, "name">[]): Taught | null {
  return taughtProblems(value, sheets).length === 0 ? (value as Taught) : null;
}

type Say = (id: TaughtProblem, wrong: unknown) => Message;

function rowProblems(rows: unknown, say: Say): Message[] {
  if (rows === undefined) return [];
  const right =
    Array.isArray(rows) && rows.length > 0 && rows.every((row) => Number.isInteger(row) && Number(row) >= 1);
  return right ? [] : [say("no-rows", JSON.stringify(rows))];
}

function columnProblems(
  { columns, across, cells }: Record<string, unknown>,
  kind: TaughtKind | null,
  outside: (from: number, to: number) => boolean,
  say: Say,
): Message[] {
  const problems: Message[] = [];
  for (const [letters, field] of entriesOf(columns, "columns", problems, say)) {
    const at = columnRange(letters);
    if (!at || at.from !== at.to) problems.push(say("no-column", letters));
    else if (outside(at.from, at.to)) problems.push(say("outside-range", columnLetters(at.from)));
    if (typeof field !== "string" || (field !== "" && !hasField(kind, field)))
      problems.push(say("unknown-field", field));
  }
  for (const [letters, first] of entriesOf(across, "across", problems, say)) {
    const at = columnRange(letters);
    if (letters === ":") problems.push(say("across-open", first));
    else if (!at) problems.push(say("no-column", letters));
    else if (outside(at.from, at.to)) problems.push(say("outside-range", letters));
    // What is still to be filled in is asked for, not blamed.
    if (first === "") problems.push(say("day-open", letters));
    else if (typeof first !== "string" || !readFirst(first)) problems.push(say("no-day", first));
  }
  for (const [field, address] of entriesOf(cells, "cells", problems, say)) {
    const area = typeof address === "string" ? parseArea(address) : null;
    if (!area) problems.push(say("no-cell", address));
    else if (outside(area.column, area.column + area.columns - 1))
      problems.push(say("outside-range", address));
    if (!hasField(kind, field)) problems.push(say("unknown-field", field));
  }
  return problems;
}

function entriesOf(
  value: unknown,
  key: string,
  problems: Message[],
  say: Say,
): readonly (readonly [string, unknown])[] {
  if (value === undefined) return [];
  if (isRecord(value)) return Object.entries(value);
  problems.push(say("not-taught", key));
  return [];
}

function periodProblems({ from, to }: Record<string, unknown>, say: Say): Message[] {
  const problems = [from, to]
    .filter((day) => day !== undefined && !isDay(day))
    .map((day) => say("no-day", day));
  if (isDay(from) && isDay(to) && from > to) problems.push(say("wrong-order", `${from} – ${to}`));
  return problems;
}

function meaningProblems(
  { marks, blank, fullMark, counts }: Record<string, unknown>,
  kind: TaughtKind | null,
  say: Say,
): Message[] {
  const problems: Message[] = [];
  for (const [, code] of entriesOf(marks, "marks", problems, say))
    if (typeof code !== "string" || !isWord(kind, code)) problems.push(say("unknown-code", code));
  if (blank !== undefined && !BLANKS.some((one) => one === blank)) problems.push(say("unknown-blank", blank));
  if (fullMark !== undefined && !(typeof fullMark === "number" && fullMark > 0))
    problems.push(say("no-number", fullMark));
  if (counts !== undefined && typeof counts !== "boolean") problems.push(say("no-truth", counts));
  return problems;
}

function definitionsOf(kind: TaughtKind | null): readonly LedgerDefinition[] {
  if (isNoLedger(kind)) return [];
  return kind === null ? Object.values(LEDGERS) : [LEDGERS[kind]];
}

function hasField(kind: TaughtKind | null, field: string): boolean {
  const definitions = definitionsOf(kind);
  return definitions.length === 0 || definitions.some(({ fields }) => fields.some(({ id }) => id === field));
}

/** An attendance code, or one of the words that a field of the ledger knows. */
function isWord(kind: TaughtKind | null, code: string): boolean {
  return definitionsOf(kind).some(
    (definition) =>
      (definition.kind === "attendance" && ATTENDANCE_CODES.some((one) => one === code)) ||
      definition.fields.some(({ vocabulary }) => vocabulary !== undefined && code in vocabulary),
  );
}

function isKind(value: unknown): value is TaughtKind {
  return isNoLedger(value) || (typeof value === "string" && value in LEDGERS);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function problem(id: TaughtProblem, sheet: string, wrong: unknown): Message {
  return {
    key: `taught.${id}`,
    params: { sheet, value: typeof wrong === "string" ? wrong : JSON.stringify(wrong) },
  };
}
