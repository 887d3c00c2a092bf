import { compactText, foldText, isBlank, type CellValue } from "../../grid";
import type { LedgerKind } from "../../ledgers";
import { type Message, inChinese } from "../../locales";
import type { TargetPeriod } from "../../measures";
import {
  makeOwnClause,
  OFFERED_MEASURES,
  type OfferedMeasure,
  type OwnClause,
  type Standard,
} from "../../standards";
import { readFigure } from "./read-figure";
import { ledgerName, OWN_DIMENSION, PERIODS, periodWord } from "./standard-columns";

/** What is wrong in a row, and under which column. */
export interface RowProblem {
  readonly column: string;
  readonly text: Message;
}

/** The measure by its name in the drop-down, or by the words that the rows above have for it where only one can be meant. */
export function offeredAs(text: string): OfferedMeasure | undefined {
  const named = OFFERED_MEASURES.find(({ name }) => inChinese(name) === text);
  const copied = OFFERED_MEASURES.filter(({ call, ledgers: [ledger = "study"] }) => {
    const offered = call(ledger, []);
    // What each score or department has to reach bears another name than the average.
    return !("each" in offered) && inChinese({ key: `measure.${offered.measure}` }) === text;
  });
  return named ?? (copied.length === 1 ? copied[0] : undefined);
}

const ASKED = ["title", "dimension", "measure", "ledger", "words", "per", "own-target", "own-weight"];

/**
 * A clause of the unit's own from its row in 创建标准.
 *
 * @param cell what stands under a column of the row, by the column's key
 * @returns null where the row is empty; problems where something that it needs is missing or can't be understood.
 */
export function readOwnRow(
  id: string,
  cell: (column: string) => CellValue,
  standard: Standard,
): { readonly own: OwnClause | null; readonly problems: readonly RowProblem[] } | null {
  if (ASKED.every((column) => isBlank(cell(column)))) return null;
  const asked = readAsked(cell);
  if (isProblem(asked)) return { own: null, problems: [asked] };
  const text = compactText(cell("dimension"));
  const dimension = standard.dimensions.find(({ name }) => compactText(inChinese(name)) === text);
  const unknown: RowProblem = {
    column: "dimension",
    text: { key: "documents.standard.own-dimension", params: { text } },
  };
  return {
    own: {
      clause: makeOwnClause({ id, ...asked, words: wordsOf(cell("words")) }),
      dimension: dimension?.id ?? null,
    },
    problems: !dimension && text !== "" && text !== OWN_DIMENSION ? [unknown] : [],
  };
}

/** What a clause has to have, as it was typed. */
type Asked = Omit<Parameters<typeof makeOwnClause>[0], "id" | "words">;

/** All that a clause has to have, or the first of it that is missing or can't be understood. */
function readAsked(cell: (column: string) => CellValue): Asked | RowProblem {
  // It is printed as it was typed: folding would turn its commas into those of English.
  const title = String(cell("title")).replace(/\s+/gu, " ").trim();
  if (title === "") return { column: "title", text: { key: "documents.standard.own-no-title" } };
  const text = compactText(cell("measure"));
  const measure = offeredAs(text);
  if (!measure) {
    return { column: "measure", text: { key: "documents.standard.own-no-measure", params: { text } } };
  }
  const ledger = readLedger(measure, compactText(cell("ledger")));
  if (isProblem(ledger)) return ledger;
  const per = readPeriod(measure, compactText(cell("per")));
  if (isProblem(per)) return per;
  const value = readTarget(measure, per, cell("own-target"));
  return isProblem(value) ? value : { title, measure, ledger, per, value };
}

export function isProblem(read: unknown): read is RowProblem {
  return typeof read === "object" && read !== null && "column" in read;
}

/** The ledger that the measure is to read; null for a measure that reads none. */
export function readLedger({ name, ledgers }: OfferedMeasure, text: string): LedgerKind | null | RowProblem {
  const [only] = ledgers;
  const named = ledgers.find((kind) => ledgerName(kind) === text);
  if (named !== undefined) return named;
  if (only === undefined) return null;
  if (text === "" && ledgers.length === 1) return only;
  const params = { text, measure: name, choices: ledgers.map(ledgerName).join("、") };
  return { column: "ledger", text: { key: "documents.standard.own-no-ledger", params } };
}

export function readPeriod({ name, periods }: OfferedMeasure, text: string): TargetPeriod | RowProblem {
  const per = text === "" ? periods[0] : PERIODS.find(([, word]) => text.startsWith(word))?.[0];
  if (per !== undefined && periods.includes(per)) return per;
  const params = { text, measure: name, choices: periods.map(periodWord).join("、") };
  return { column: "per", text: { key: "documents.standard.own-no-period", params } };
}

function readTarget(measure: OfferedMeasure, per: TargetPeriod, cell: CellValue): number | RowProblem {
  const { fixedTarget, largest, name } = measure;
  const value = isBlank(cell) ? fixedTarget : readFigure(cell, { ...measure, per });
  const isMeant = fixedTarget === undefined ? value !== 0 : value === fixedTarget;
  if (isMeant && value !== undefined && value !== null && value <= largest) return value;
  const params = { text: foldText(cell), measure: name };
  return { column: "own-target", text: { key: "documents.standard.own-no-target", params } };
}

/** 「征文、演讲；朗诵」 as three words. */
export function wordsOf(cell: CellValue): readonly string[] {
  return foldText(cell)
    .split(/[、,，;；/|\s]+/)
    .filter((word) => word !== "" && word !== "—");
}
