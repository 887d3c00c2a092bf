import { isDone } from "../../../check";
import { compactText, isBlank, mergeAreas, type Day } from "../../../grid";
import {
  LEDGERS,
  peopleOf,
  textOf,
  writtenTextOf,
  type LedgerKind,
  type LedgerRecord,
} from "../../../ledgers";
import { cellsOfRecord } from "../../../measures";
import { fieldsByName } from "../../../recognise";
import type { Found } from "../../prose/found-record";
import { casesIn } from "../facts/cases";
import { percentOf, sheetsOf } from "../facts/figures-of";
import { isOfOtherYears } from "../facts/time-facts";
import type { FormEntry, Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { isOpenCell } from "../open-cell";
import { isRemark, type FormColumn, type FormTable } from "./form-table";

/** Ledgers of what is to be done, and what columns call it. */
const KINDS: readonly (readonly [LedgerKind, RegExp])[] = [
  ["task", /任务|事项/u],
  ["rectification", /问题|隐患|整改/u],
];
/** Of the rows that a form gives so many have to be told by the ledger. */
const KNOWN = 0.8;

/** What a column asks of the records that a row stands for. */
type Asked = "all" | "closed" | "open" | "rate" | "open-names";

const OPEN = /未(?:完成|落实|整改|销号|办结)|(?:整改|进行|推进)中/u;
const CLOSED = /完成|落实|整改(?:到位|率)|已整改|销号|办结/u;
const COUNT = /数量?$|\((?:项|个|件|条|数)\)$/u;
/** A state by itself asks how many are of it: 「已整改」, 「整改中」. */
const STATE = /^(?:其中[:：]?)?(?:已|尚?未|仍?未)?(?:完成|落实|整改|销号|办结|推进|进行)(?:到位|完成|中)?$/u;

function askedBy(column: FormColumn, word: RegExp): Asked | null {
  const name = compactText(column.path.at(-1) ?? "");
  if (/率(?:\(.*\))?$/u.test(name) && CLOSED.test(name)) return "rate";
  const isNumber = COUNT.test(name) || STATE.test(name);
  if (OPEN.test(name)) return isNumber ? "open" : word.test(name) ? "open-names" : null;
  if (!isNumber) return null;
  if (CLOSED.test(name)) return "closed";
  return word.test(name) || /^(?:总|合计|计划)?数量?/u.test(name) ? "all" : null;
}

/**
 * What a ledger has of the records that share what a row of the form says: the tasks of a stage, a leader or a department, the problems of a
 * source; how many, how many are done, which are not, and who answers for them.
 */
export function groupedRows(table: FormTable, context: FormContext): readonly FormEntry[] {
  for (const [kind, word] of KINDS) {
    const asks = table.columns.map((column) => ({
      column,
      what: isRemark(column) ? null : askedBy(column, word),
    }));
    const isAbout =
      asks.some(({ column, what }) => what !== null && word.test(column.path.join(""))) ||
      word.test(table.title);
    if (!isAbout || !asks.some(({ what }) => what !== null)) continue;
    const groups = groupsOf(table, kind, casesIn(kind, context).rows);
    if (groups === null) continue;
    const fields = fieldsByName(kind, table.columns);
    const { asOf } = context.input.report.period;
    return table.given.flatMap((row) => {
      const found = groups.get(row) ?? [];
      return asks.flatMap(({ column, what }, index): FormEntry[] => {
        if (!isOpenCell(table.cells, row, column.column) || found.length === 0) return [];
        const value =
          what === null ? namesIn(kind, fields[index] ?? null, found) : figureIn(kind, what, found, asOf);
        if (value === null) return [];
        const source = mergeAreas(found.map(({ ledger, record }) => cellsOfRecord(ledger, record)));
        const known = { value, from: sheetsOf(source), source, sure: !isOfOtherYears(context) };
        return [{ row, column: column.column, added: 0, blank: "", asked: column.path.at(-1) ?? "", known }];
      });
    });
  }
  return [];
}

/** The records of each row, by the field of the ledger in which the row's words stand; null where none tells the rows. */
function groupsOf(
  { cells, columns, given }: FormTable,
  kind: LedgerKind,
  cases: readonly Found[],
): ReadonlyMap<number, readonly Found[]> | null {
  for (const { column } of columns.slice(0, 2)) {
    const said = new Map(given.map((row) => [row, wordsOf(cells.value(row, column))]));
    if (new Set(said.values()).size < given.length) continue;
    for (const { id } of LEDGERS[kind].fields.filter(({ type }) => type !== "date" && type !== "number")) {
      const groups = new Map(
        given.map((row) => [row, cases.filter(({ record }) => says(record, kind, id, said.get(row) ?? ""))]),
      );
      const known = [...groups.values()].filter((found) => found.length > 0).length;
      const isGrouped = [...groups.values()].some((found) => found.length > 1);
      if (known >= 2 && known >= given.length * KNOWN && isGrouped) return groups;
    }
  }
  return null;
}

/** Whether a record has a row's words in a field: as one of its people, as its text, as another word for the same choice. */
function says(record: LedgerRecord, kind: LedgerKind, field: string, words: string): boolean {
  if (words === "") return false;
  const written = record.fields[field]?.raw;
  if (peopleOf(record, field).includes(words) || wordsOf(written) === words) return true;
  const { vocabulary = {} } = LEDGERS[kind].fields.find(({ id }) => id === field) ?? {};
  return vocabulary[textOf(record, field) ?? ""]?.includes(words) === true;
}

function wordsOf(value: unknown): string {
  return typeof value === "string" && !isBlank(value) ? compactText(value).replace(/阶段$/u, "") : "";
}

function figureIn(kind: LedgerKind, what: Asked, found: readonly Found[], asOf: Day): Known["value"] {
  const closed = found.filter(({ record }) => isDone(record, asOf)).length;
  switch (what) {
    case "all":
      return found.length;
    case "closed":
      return closed;
    case "open":
      return found.length - closed;
    case "rate":
      return percentOf(closed, found.length);
    case "open-names": {
      const { topic } = LEDGERS[kind];
      const names = found
        .filter(({ record }) => !isDone(record, asOf))
        .flatMap(({ record }) => writtenTextOf(record, topic ?? "") ?? []);
      return names.length === 0 ? "无" : names.join("；");
    }
  }
}

/** Who or which department the records name, each once. */
function namesIn(kind: LedgerKind, field: string | null, found: readonly Found[]): string | null {
  const definition = LEDGERS[kind].fields.find(({ id }) => id === field);
  if (!definition || definition.private === true) return null;
  const isOfNames =
    definition.type === "people" || definition.type === "person" || definition.id === "department";
  if (!isOfNames) return null;
  const names = found.flatMap(({ record }) => {
    const people = peopleOf(record, definition.id);
    return people.length > 0 ? people : (writtenTextOf(record, definition.id) ?? []);
  });
  return names.length === 0 ? null : [...new Set(names)].join("、");
}
