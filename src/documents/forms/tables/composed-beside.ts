import { compactText } from "../../../grid";
import { LEDGERS } from "../../../ledgers";
import type { FormEntry, Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { isOpenCell } from "../open-cell";
import { composedFor, type ComposedRow } from "./composed-rows";
import { COMPOSED_TABLES, type ComposedTable } from "./composed-tables";
import type { RowAnswers } from "./fill-rows";
import type { FormTable } from "./form-table";

/** Of the rows that a form gives so many have to be among ours. */
const KNOWN = 0.5;
/** Columns of ours whose words a form gives its rows by: a month, a stage, an office of the group. */
const LEADS = ["month", "round", "stage", "role"] as const;

/**
 * What ours says of rows that a form gives: the lines of a month, of a stage, whoever holds an office. Rows given as often as ours follow each
 * other; a row that is given once gets all of its lines.
 */
export function composedBeside(table: FormTable, context: FormContext): readonly FormEntry[] {
  for (const composed of COMPOSED_TABLES.filter(({ title }) => title.test(table.title))) {
    const found = composedFor(table, composed, context);
    const lead = [...(found?.keys ?? [])].find(([, key]) => LEADS.some((one) => one === key));
    if (!found || !lead) continue;
    const [{ column }, key] = lead;
    const named = (row: number): string => identity(String(table.cells.value(row, column)));
    const ours = grouped(found.rows, (one) => identity(one.said(key) ?? ""));
    const known = table.given.filter((row) => named(row) !== "" && ours.has(named(row)));
    if (known.length < table.given.length * KNOWN) continue;
    return [...grouped(known, named)].flatMap(([name, rows]) =>
      rows.flatMap((row, at) =>
        entriesOf(table, row, lines(ours.get(name) ?? [], { at, count: rows.length }, composed)),
      ),
    );
  }
  return [];
}

function grouped<One>(
  all: readonly One[],
  nameOf: (one: One) => string,
): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one]);
  return groups;
}

/**
 * What is said of the one of so many rows that are given alike. Of several days each cell says it of all of them, in their order; beside its
 * month a day needs no year.
 */
function lines(
  ours: readonly ComposedRow[],
  { at, count }: { readonly at: number; readonly count: number },
  { of }: ComposedTable,
): RowAnswers {
  const own = count === 1 ? ours : ours.slice(at, at + 1);
  const columns = [...new Set(own.flatMap(({ answers }) => [...answers.keys()]))];
  // Who is only proposed is so with post and department.
  const isSure = own.length > 1 || [...(own[0]?.answers.values() ?? [])].every(({ known }) => known.sure);
  return new Map(
    columns.map((column) => {
      const said = own.flatMap(({ answers }) => answers.get(column) ?? []);
      const all = said.map(({ known }) => (of === "days" ? withoutYear(known) : known));
      const isAligned = of === "days" && all.length === own.length;
      const known = joined(all, isSure, isAligned);
      return [column, { asked: said[0]?.asked ?? "", known }] as const;
    }),
  );
}

function withoutYear(known: Known): Known {
  const { value } = known;
  return typeof value === "string"
    ? { ...known, value: value.replace(/^\d{4}年(?=\d{1,2}月\d{1,2}日)/, "") }
    : known;
}

function joined(all: readonly Known[], isSure: boolean, isAligned: boolean): Known {
  const [first] = all;
  const texts = all.map(({ value }) => (typeof value === "string" ? value : JSON.stringify(value)));
  const values = [...new Set(texts)];
  const value =
    values.length === 1 && first
      ? first.value
      : isAligned
        ? texts.join("；")
        : values.join(values.some((one) => /、/.test(one)) ? "；" : "、");
  return {
    value,
    from: first?.from ?? "",
    source: all.flatMap(({ source }) => source),
    sure: isSure && all.every(({ sure }) => sure),
  };
}

function entriesOf({ cells }: FormTable, row: number, answers: RowAnswers): readonly FormEntry[] {
  return [...answers].flatMap(([column, { asked, known }]) =>
    isOpenCell(cells, row, column) ? [{ row, column, added: 0, blank: "", asked, known }] : [],
  );
}

const STAGES = LEDGERS.task.fields.find(({ id }) => id === "stage")?.vocabulary ?? {};

/** A month by its number, a stage by what it is, an office by its name. */
function identity(text: string): string {
  const compact = compactText(text);
  const month = /(\d{1,2})月份?(?:第\d+次)?$/.exec(compact)?.[1];
  if (month !== undefined) return `${String(Number(month))}月`;
  const plain = compact.replace(/(?:阶段|步骤)$/u, "");
  const stage = Object.entries(STAGES).find(([, words]) => words.includes(plain) || words.includes(compact));
  return stage?.[0] ?? compact;
}
