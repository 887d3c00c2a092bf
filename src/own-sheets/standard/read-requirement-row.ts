import { compactText, foldText, isBlank, type CellValue } from "../../grid";
import {
  countedOtherwise,
  countingOf,
  rulesInText,
  type Clause,
  type Counting,
  type OfferedMeasure,
  type RequirementWord,
} from "../../standards";
import type { Tell } from "./read-clause-row";
import { isProblem, offeredAs, readLedger, readPeriod, wordsOf, type RowProblem } from "./read-own-row";
import { ENABLED_WORD, NO_FIGURE, PENDING_WORD, SPECIAL_WORDS } from "./standard-columns";

/** A requirement's row: what stands in its cells, and what we had written there. */
export interface RequirementCells {
  readonly cell: (column: string) => CellValue;
  readonly written: (column: string) => string;
  readonly tell: Tell;
}

/**
 * What the clerk wrote otherwise about how a requirement is counted and scored; what nobody touched, or what says the same, is none. What
 * can't be understood is told, and the requirement is counted as before.
 */
export function readRequirementRow(clause: Clause, row: RequirementCells): RequirementWord | null {
  const counted = readCounting(countingOf(clause), row);
  const rule = readRule(row);
  const accepted =
    row.written("enabled") === PENDING_WORD && compactText(row.cell("enabled")) === ENABLED_WORD;
  const word = { ...counted, ...rule, ...(accepted ? { accepted } : {}) };
  return Object.keys(word).length === 0 ? null : word;
}

/** The requirement as the row has it, to read its figure by. */
export function asWritten(clause: Clause, word: RequirementWord | null): Clause {
  return word === null ? clause : countedOtherwise(clause, word);
}

/** What the clerk wrote in a cell; null where nobody touched what we had written. */
function typedIn({ cell, written }: RequirementCells, column: string): string | null {
  const text = compactText(cell(column));
  return text === "" || text === NO_FIGURE || text === compactText(written(column)) ? null : text;
}

function readCounting(was: Counting, row: RequirementCells): RequirementWord {
  const tellOf = ({ column, text }: RowProblem): RequirementWord => {
    row.tell(column, text);
    return {};
  };
  const named = typedIn(row, "measure");
  const measure = named === null ? was.measure : (offeredAs(named) ?? null);
  if (named !== null && measure === null)
    return tellOf({
      column: "measure",
      text: { key: "documents.standard.own-no-measure", params: { text: named } },
    });
  const isOther = measure !== null && measure.id !== was.measure?.id;
  const ledger = ledgerIn(row, measure);
  if (isProblem(ledger)) return tellOf(ledger);
  const per = periodIn(row, measure);
  if (isProblem(per)) return tellOf(per);
  const words = wordsIn(row, was);
  return {
    ...(isOther ? { measure: measure.id } : {}),
    ...(ledger !== null && ledger !== was.ledger ? { ledger } : {}),
    ...(words === null ? {} : { words }),
    ...(per !== null && per !== was.per ? { per } : {}),
  };
}

function ledgerIn(row: RequirementCells, measure: OfferedMeasure | null) {
  const text = typedIn(row, "ledger");
  return text === null || measure === null || measure.ledgers.length === 0 ? null : readLedger(measure, text);
}

function periodIn(row: RequirementCells, measure: OfferedMeasure | null) {
  const text = typedIn(row, "per");
  return text === null || measure === null ? null : readPeriod(measure, text);
}

/** Other words than those that count; none where the clerk has taken them away. */
function wordsIn(row: RequirementCells, was: Counting): readonly string[] | null {
  const cell = row.cell("words");
  const before = compactText(row.written("words"));
  if (compactText(cell) === before || before === "") return null;
  const words = compactText(cell) === SPECIAL_WORDS ? was.words : wordsOf(cell);
  return words.join() === was.words.join() && !was.special ? null : words;
}

/** How it scores, where the clerk says so in words that are understood. */
export function readRule(row: RequirementCells): Pick<RequirementWord, "rule"> {
  const cell = row.cell("rule");
  if (isBlank(cell) || typedIn(row, "rule") === null) return {};
  const rule = foldText(cell);
  if (rulesInText(rule).length > 0) return { rule };
  row.tell("rule", { key: "documents.standard.rule-unread", params: { text: rule } });
  return {};
}
