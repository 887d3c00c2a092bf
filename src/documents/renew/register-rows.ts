import { isBlank, type Day } from "../../grid";
import type { PlanRegister, PlanRow, PlanValue, ProblemPart, ProblemRow, SheetPlan } from "../kit/sheet-plan";
import { bodyRow } from "../kit/table-rows";
import type { ExistingRow, ExistingTable } from "./existing-table";
import { isAsWritten } from "./lines/record";
import { problemCells } from "./problem-cells";
import { clauseOfProblem } from "./problem-id";
import { recheckCell, recheckOfJoined } from "./recheck";
import type { Renewing } from "./renewing";
import { suggestionsOf, typedCells } from "./typed-cells";

/** Rows of a register as they were written before 2026 that say the same beside it and are one row from now on; the first stays. */
export interface JoinedRows {
  readonly rows: readonly ExistingRow[];
}

/** What the problems of this check come to beside the rows that are there. */
export interface RegisterRows {
  readonly found: readonly PlanRow[];
  /** Rows of the sheet that are one of `found`, or a part of it. */
  readonly taken: ReadonlySet<ExistingRow>;
  readonly joined: readonly JoinedRows[];
}

/** The columns in which a clerk's words tell two problems apart; the others' can be joined. */
const APART = ["department", "person", "deadline", "state", "completed"] as const;

/**
 * Holds the rows of this check against those on the sheet. Where a clerk typed something a row keeps to what it is about, and
 * what is new gets a row of its own; rows that nobody typed anything in are joined as the check joins them. Rows of the old
 * shape, one for each person and month, are joined where the clerk said the same of who, until when and how far.
 */
export function registerRows(
  plan: SheetPlan,
  register: PlanRegister,
  existing: ExistingTable,
  renewing: Renewing,
): RegisterRows {
  const items = existing.rows.filter(({ kind, id }) => kind === "item" && clauseOfProblem(id) !== null);
  const ids = new Set(items.map(({ id }) => id));
  const taken = new Set<ExistingRow>();
  const joined: JoinedRows[] = [];
  const found: PlanRow[] = [];
  for (const row of plan.rows) {
    const problem = register.problems[row.id ?? ""];
    if (row.role !== "body" || row.id === undefined || !problem) continue;
    const open = items.filter((item) => !taken.has(item));
    const holding = open.filter((item) => problem.parts.some((part) => holds(item, part, open)));
    const typed = holding.filter((item) => isTyped(plan, item, existing, renewing));
    let rest = problem.parts;
    for (const group of groups(plan, typed, existing, renewing)) {
      const held = rest.filter((part) => group.some((item) => holds(item, part, open)));
      if (held.length === 0) continue;
      rest = rest.filter((part) => !held.includes(part));
      // The unit's own words about it go along.
      if (rest.every(({ isOwn }) => isOwn === true)) {
        held.push(...rest);
        rest = [];
      }
      for (const item of group) taken.add(item);
      if (group.length > 1) joined.push({ rows: group });
      found.push(
        rowOf(
          plan,
          { row, id: group[0]?.id ?? row.id, problem: { ...problem, parts: held } },
          group,
          register,
        ),
      );
    }
    if (rest.length === 0) continue;
    const sources = holding.filter((item) => !typed.includes(item));
    for (const item of sources) taken.add(item);
    const id = sources.find(({ id }) => isOfRow(id, row.id ?? ""))?.id ?? freeId(row.id, ids);
    ids.add(id);
    found.push(rowOf(plan, { row, id, problem: { ...problem, parts: rest } }, sources, register));
  }
  return { found, taken, joined };
}

function isOfRow(id: string, row: string): boolean {
  return id === row || (id.startsWith(`${row}-`) && /^\d+$/.test(id.slice(row.length + 1)));
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let next = 2; taken.has(free); next += 1) free = `${id}-${String(next)}`;
  return free;
}

/** The texts of a row's parts by their ids; of a row of the old shape its own. */
export function partsOf({ id, values }: ExistingRow): ReadonlyMap<string, string> {
  const kept = values["parts"] ?? null;
  const own = new Map([[id, String(values["problem"] ?? "")]]);
  if (typeof kept !== "string") return own;
  try {
    const parsed: unknown = JSON.parse(kept);
    if (typeof parsed !== "object" || parsed === null) return own;
    return new Map(Object.entries(parsed).map(([part, text]) => [part, String(text)]));
  } catch {
    // Somebody wrote into the hidden column: then the row is about what its id says.
    return own;
  }
}

function isOfOldShape({ values }: ExistingRow): boolean {
  return (values["parts"] ?? null) === null;
}

/** Whether a row of the sheet is about a part: by its id, or as a list of what is missing that is another by now. */
function holds(item: ExistingRow, part: ProblemPart, items: readonly ExistingRow[]): boolean {
  if (partsOf(item).has(part.id)) return true;
  if (items.some((other) => partsOf(other).has(part.id))) return false;
  return continued(item, part) !== null;
}

/** The part of a row that is the same list before it grew or became shorter: 「缺：自学、交流体会」 for 「缺：交流体会」. */
function continued(item: ExistingRow, { id, text }: ProblemPart): string | null {
  const lead = /^缺[^：、，]*：/.exec(text)?.[0];
  if (lead === undefined || upToClause(item.id) !== upToClause(id)) return null;
  return [...partsOf(item)].find(([, before]) => before.startsWith(lead))?.[0] ?? null;
}

/** 「fix-2024-study-methods-variety」: the year and the clause of a problem's id. */
function upToClause(id: string): string {
  const clause = clauseOfProblem(id) ?? "";
  return id.slice(0, id.indexOf(clause) + clause.length);
}

/** Whether a row bears anything of the clerk's. */
function isTyped(plan: SheetPlan, item: ExistingRow, existing: ExistingTable, renewing: Renewing): boolean {
  return typedCells(plan, item) > 0 || standsAlone(plan, item, existing, renewing);
}

/** Whether a row bears what could not be joined with another's: formulas, comments, words in added columns or over ours. */
function standsAlone(
  plan: SheetPlan,
  item: ExistingRow,
  { places }: ExistingTable,
  { records, commented }: Renewing,
): boolean {
  if (commented.has(item.row)) return true;
  const ours = new Set(plan.columns.map(({ key }) => key));
  if (Object.entries(item.values).some(([key, value]) => !ours.has(key) && !isBlank(value ?? "")))
    return true;
  if (Object.values(item.looks).some(({ formula }) => formula !== null)) return true;
  const record = records?.[item.row] ?? null;
  return (
    record !== null &&
    plan.columns.some(
      (column) =>
        column.owner === "ours" &&
        column.hidden !== true &&
        places.has(column.key) &&
        !isAsWritten(record, column, item.values[column.key] ?? null),
    )
  );
}

/** Rows with the clerk's words as they will stand: those of the old shape of which the same is said together, any other alone. */
function groups(
  plan: SheetPlan,
  typed: readonly ExistingRow[],
  existing: ExistingTable,
  renewing: Renewing,
): readonly (readonly ExistingRow[])[] {
  const together = new Map<string, ExistingRow[]>();
  for (const item of typed) {
    const isAlone = !isOfOldShape(item) || standsAlone(plan, item, existing, renewing);
    const suggested = suggestionsOf(item);
    const said = APART.map((key) => {
      const value = item.values[key] ?? null;
      return value === suggested[key] ? null : value;
    });
    const key = isAlone ? item.id : JSON.stringify(said);
    together.set(key, [...(together.get(key) ?? []), item]);
  }
  return [...together.values()];
}

/** A row about some of the parts, with what the rows of the sheet say that it goes on from. */
function rowOf(
  plan: SheetPlan,
  { row, id, problem }: { readonly row: PlanRow; readonly id: string; readonly problem: ProblemRow },
  sources: readonly ExistingRow[],
  register: PlanRegister,
): PlanRow {
  const { asOf } = register;
  const [first] = sources;
  const { open, mended, seen } = left(problem.parts, sources, register);
  const rechecks = sources.map(({ values }) => String(values["recheck"] ?? ""));
  const cells: PlanRow["cells"] = {
    ...row.cells,
    ...problemCells({ ...problem, parts: [...problem.parts, ...open] }, mended),
    found: { ...row.cells["found"], value: earliest(sources) ?? row.cells["found"]?.value ?? null },
    ...(first ? { recheck: recheckCell(recheckOfJoined(rechecks, asOf)) } : {}),
    id: { ...row.cells["id"], value: id },
    ...(seen === null ? {} : { seen: { ...row.cells["seen"], value: seen } }),
  };
  return bodyRow(plan.columns, id, cells);
}

/** What the rows were about besides: what this check did not look for stays open, what it no longer finds is mended. */
function left(
  parts: readonly ProblemPart[],
  sources: readonly ExistingRow[],
  register: PlanRegister,
): {
  readonly open: readonly ProblemPart[];
  readonly mended: readonly ProblemPart[];
  readonly seen: string | null;
} {
  const now = new Set(parts.map(({ id }) => id));
  const open: ProblemPart[] = [];
  const mended: ProblemPart[] = [];
  let seen: string | null = null;
  for (const item of sources) {
    const replaced = new Set(
      parts.flatMap((part) => (partsOf(item).has(part.id) ? [] : (continued(item, part) ?? []))),
    );
    for (const [id, text] of partsOf(item)) {
      if (now.has(id) || replaced.has(id) || register.merged.includes(id) || text === "") continue;
      now.add(id);
      if (isCovered({ id, text, seen: item.values["seen"] ?? null }, register))
        mended.push({ id, text, cells: [] });
      else {
        open.push({ id, text, cells: [] });
        seen = widest(seen ?? `${register.from}/${register.asOf}`, item.values["seen"] ?? null);
      }
    }
  }
  return { open, mended, seen };
}

/** Whether this check looked at all that an earlier one did that found a problem, and came to a verdict. */
export function isCovered(
  { id, text, seen }: { readonly id: string; readonly text: string; readonly seen: PlanValue },
  { from, asOf, decided, unasked }: PlanRegister,
): boolean {
  const clause = clauseOfProblem(id) ?? "";
  if (unasked[clause]?.some((part) => text.startsWith(part)) === true) return false;
  const [seenFrom, seenAsOf] = stretch(seen);
  return decided.includes(clause) && seenAsOf !== "" && from <= seenFrom && seenAsOf <= asOf;
}

function stretch(seen: PlanValue): readonly [from: Day, asOf: Day] {
  const [from = "", asOf = ""] = String(seen ?? "").split("/");
  return [from, asOf];
}

function widest(one: string, other: PlanValue): string {
  const [a, b] = [stretch(one), stretch(other)];
  if (b[1] === "") return one;
  return `${a[0] < b[0] ? a[0] : b[0]}/${a[1] > b[1] ? a[1] : b[1]}`;
}

/** The first day on which any of the rows was found, as it is written there. */
function earliest(sources: readonly ExistingRow[]): PlanValue {
  const days = sources.flatMap(({ values }) => values["found"] ?? []);
  const order = (day: PlanValue): string =>
    (String(day).match(/\d+/g) ?? []).map((part) => part.padStart(4, "0")).join("-");
  return [...days].sort((a, b) => (order(a) < order(b) ? -1 : 1))[0] ?? null;
}
