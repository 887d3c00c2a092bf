import type { OwnSheet, OwnSheetsReading } from "../../own-sheets";
import type { Teaching } from "../../recognise";
import type { KeptRubrics } from "../memory/kept-rubrics";
import { parseMemory, type WorkbookMemory } from "../memory/memory";
import type { WorkbookFile } from "./workbook-file";

/** What a workbook of another year holds that this one can go on with. */
export interface LastYear {
  /** What was taught of sheets, without its days. */
  readonly taught: readonly Teaching[];
  readonly columns: WorkbookMemory["columns"];
  /** Answers that do not hold for certain months or years only. */
  readonly answers: WorkbookMemory["answers"];
  /** What was said of requirements of the unit's own 考核细则, by its sheet. */
  readonly rubrics: KeptRubrics;
  /** The sheets of ours that hold what the unit said itself: 创建标准 with targets, settings and clauses of its own, and 模板字段. */
  readonly own: readonly OwnSheet[];
  /** How many clauses of its own, and how many fields and wordings, stand on them. */
  readonly clauses: number;
  readonly fields: number;
  /** The standard that it was judged by; null if nothing says it. */
  readonly standard: string | null;
}

/** Finds what can be taken along; null for a workbook in which there is none of it. */
export function lastYearOf(file: WorkbookFile, read: OwnSheetsReading): LastYear | null {
  const memory = parseMemory(file.memory);
  const own = file.own.filter(({ kind }) => kind === "standard" || kind === "template-fields");
  const taught = (memory.taught ?? []).map(withoutDays);
  const answers = Object.fromEntries(Object.entries(memory.answers).filter(([id]) => holdsAnyYear(id)));
  const rubrics = saidOf(memory.rubrics ?? {});
  const standards = file.own.filter(({ kind }) => kind === "standard" || kind === "summary");
  const found: LastYear = {
    taught,
    columns: memory.columns,
    answers,
    rubrics,
    own,
    clauses: [...read.standards.values()].reduce((sum, { ownClauses }) => sum + ownClauses.length, 0),
    fields: Object.values(read.said).filter((text) => text !== "").length,
    standard: standards[0]?.edition ?? null,
  };
  const isEmpty =
    own.length + taught.length === 0 &&
    [answers, rubrics, found.columns].every((said) => Object.keys(said).length === 0);
  return isEmpty && found.standard === null ? null : found;
}

/** A year that a sheet was said to be of, and what was said of one month (`blank:综合科@2024-03`), is over. */
function holdsAnyYear(id: string): boolean {
  return !id.startsWith("year:") && !id.includes("@");
}

/** The days of a sheet that is read alike are other ones this year. */
function withoutDays(teaching: Teaching): Teaching {
  const days: readonly string[] = ["from", "to", "across"] satisfies (keyof Teaching)[];
  const said = Object.entries(teaching).filter(([key]) => !days.includes(key));
  return { ...(Object.fromEntries(said) as unknown as Teaching), applied: null };
}

/** Those of which something was said. */
function saidOf(rubrics: KeptRubrics): KeptRubrics {
  return Object.fromEntries(Object.entries(rubrics).filter(([, { said }]) => Object.keys(said).length > 0));
}

/** Gives the memory with what another year's workbook remembers; what this one says already goes before. */
export function withLastYear(memory: WorkbookMemory, last: LastYear): WorkbookMemory {
  const taught = memory.taught ?? [];
  const isTaught = (one: Teaching) =>
    taught.some(({ id, sheet, range }) => id === one.id || (sheet === one.sheet && range === one.range));
  return {
    ...memory,
    answers: { ...last.answers, ...memory.answers },
    columns: { ...last.columns, ...memory.columns },
    // Ids are those of the requirements as they were known when something was said of them.
    rubrics: { ...memory.rubrics, ...last.rubrics, ...saidOf(memory.rubrics ?? {}) },
    taught: [...last.taught.filter((one) => !isTaught(one)), ...taught],
  };
}
