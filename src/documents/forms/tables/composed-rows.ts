import { foldHeader } from "../../../grid";
import { fieldsByName } from "../../../recognise";
import { isProposed, withoutMark } from "../../kit/proposed";
import { quotedPlan } from "../../kit/quoted-plan";
import type { PlanColumn, PlanRow, SheetPlan } from "../../kit/sheet-plan";
import { COMPOSED_TABLES, type ComposedTable } from "./composed-tables";
import { statedYears } from "../facts/time-facts";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";
import type { FoundRows, RowAnswers } from "./fill-rows";
import { isRemark, type FormColumn, type FormTable } from "./form-table";
import { keptRows } from "./ledger-rows";

/** Of the form's columns at least so many have to be ours. */
const FEWEST = 2;
const SHARE = 0.5;

/**
 * The rows of ours that a form with empty rows asks for, by its title and by the names of its columns; null where nothing of ours has
 * half of its columns.
 */
export function composedRows(table: FormTable, context: FormContext): FoundRows | null {
  for (const composed of COMPOSED_TABLES.filter(({ title }) => title.test(table.title))) {
    const { isKept, like, name } = composed;
    const kept = isKept && like !== null ? keptRows(table, like, context.input) : null;
    if (kept) return kept;
    const found = composedFor(table, composed, context);
    if (found && found.keys.size >= FEWEST && found.keys.size >= askedOf(table).length * SHARE)
      return { name, rows: found.rows.map(({ answers }) => answers) };
  }
  return null;
}

/** A row of ours: what it says in each of the form's columns. */
export interface ComposedRow {
  readonly answers: RowAnswers;
  /** The same by our own columns' keys. */
  readonly said: (key: string) => string | null;
}

/** Our rows for a form, of the years that it states; null for days of a year that is over. */
export function composedFor(
  table: FormTable,
  composed: ComposedTable,
  context: FormContext,
): { readonly keys: ReadonlyMap<FormColumn, string>; readonly rows: readonly ComposedRow[] } | null {
  const { input } = context;
  const years = composed.of === undefined ? null : statedYears(context);
  const isOver = years !== null && input.report.period.asOf >= `${String(years.to)}-12-31`;
  if (isOver && composed.of === "days") return null;
  const ours = years === null ? input : { ...input, planYears: years };
  const plan = quotedPlan(composed.compose(ours), input.said ?? {});
  const keys = matchedKeys(askedOf(table), plan, composed);
  const body = plan.rows.filter(({ role }) => role === "body");
  const rows = body.map((row): ComposedRow => {
    const carried = monthsAbove(row.id, plan);
    const answers = answersOf(row, keys, composed, carried);
    return {
      // What was to be done in a year that is over is told by its ledgers.
      answers: isOver ? new Map([...answers].map(([column, one]) => [column, unsure(one)])) : answers,
      said: (key) => {
        const value = row.cells[key]?.value ?? carried[key] ?? null;
        return typeof value === "string" ? value : null;
      },
    };
  });
  return { keys, rows };
}

function unsure<Answer extends { readonly known: Known }>(answer: Answer): Answer {
  return { ...answer, known: { ...answer.known, sure: false } };
}

/** Numbers, and what was not done, are no words of ours: 「计划任务（项）」, 「未完成任务」. */
const OF_NUMBERS = /\((?:项|个|件|次|人|条|%)\)$|[数率]量?$|^未/u;

function askedOf({ columns }: FormTable): readonly FormColumn[] {
  return columns.filter((column) => !isRemark(column) && !OF_NUMBERS.test(column.path.at(-1) ?? ""));
}

/** Which column of ours each of the form's is: by the same name, by the same field of a ledger, by another name for it. */
function matchedKeys(
  asked: readonly FormColumn[],
  plan: SheetPlan,
  { like, names }: ComposedTable,
): ReadonlyMap<FormColumn, string> {
  const ours = plan.columns.filter(({ hidden, key }) => hidden !== true && key !== "number");
  const ourFields = fieldsOf(like, ours);
  const theirFields = like === null ? [] : fieldsByName(like, asked);
  const keys = new Map<FormColumn, string>();
  const give = (column: FormColumn, key: string | undefined): void => {
    if (key !== undefined && !keys.has(column) && ![...keys.values()].includes(key)) keys.set(column, key);
  };
  for (const column of asked) give(column, ours.find((one) => namesOf(one).includes(column.name))?.key);
  for (const column of asked)
    give(column, Object.entries(names).find(([key, name]) => isOurs(key) && name.test(column.name))?.[0]);
  for (const [index, column] of asked.entries()) {
    const field = theirFields[index] ?? null;
    if (field !== null) give(column, ours[ourFields.indexOf(field)]?.key);
  }
  return keys;

  function isOurs(key: string): boolean {
    return ours.some((one) => one.key === key) && ![...keys.values()].includes(key);
  }
}

function namesOf({ header, formerly = header }: PlanColumn): readonly string[] {
  return [foldHeader(header), foldHeader(formerly)];
}

function fieldsOf(like: ComposedTable["like"], columns: readonly PlanColumn[]): readonly (string | null)[] {
  if (like === null) return columns.map(() => null);
  return fieldsByName(
    like,
    columns.map(({ header }, column) => ({ column, path: [foldHeader(header)] })),
  );
}

function answersOf(
  { cells }: PlanRow,
  keys: ReadonlyMap<FormColumn, string>,
  { name, guessed = [] }: ComposedTable,
  carried: Readonly<Record<string, string>>,
): RowAnswers {
  return new Map(
    [...keys].flatMap(([{ column, path }, key]) => {
      const cell = cells[key];
      const value = cell?.value ?? carried[key] ?? null;
      if (value === null || value === "" || value === "____" || value === "—") return [];
      const sure = cell?.inferredFrom === undefined && !isProposed(value) && !guessed.includes(key);
      const source = cell?.link ? [cell.link] : [];
      const from = cell?.inferredFrom ?? name;
      const words = typeof value === "string" ? withoutMark(value) : value;
      return [
        [column, { asked: `${name}·${path.at(-1) ?? ""}`, known: { value: words, from, source, sure } }],
      ];
    }),
  );
}

/** A cell that is merged over the rows below it, as 月份 and 阶段 are, says the same of each of them. */
function monthsAbove(
  id: string | undefined,
  { rows, repeatedColumn }: SheetPlan,
): Readonly<Record<string, string>> {
  const at = rows.findIndex((row) => row.id === id);
  const above = rows.slice(0, at + 1).reverse();
  const said = (key: string): string | null => {
    const found = above.find(({ role, cells }) => role === "body" && typeof cells[key]?.value === "string");
    return (found?.cells[key]?.value as string | undefined) ?? null;
  };
  return Object.fromEntries(
    [...new Set(["month", "stage", ...(repeatedColumn === undefined ? [] : [repeatedColumn])])].flatMap(
      (key) => {
        const value = said(key);
        return value === null ? [] : [[key, value] as const];
      },
    ),
  );
}
