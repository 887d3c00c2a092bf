import { compactText, foldText, isBlank, type CellValue } from "../../grid";
import { type Message, inChinese } from "../../locales";
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
function offeredAs(text: string): OfferedMeasure | undefined {
  const named = OFFERED_MEASURES.find(({ name }) => inChinese(name) === text);
  const copied = OFFERED_MEASURES.filter(({ call, ledgers: [ledger = "study"] }) => {
    const { measure } = call(ledger, []);
    return inChinese({ key: `measure.${measure}` }) === text;
  });
  return named ?? (copied.length === 1 ? copied[0] : undefined);
}

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
  const asked = ["title", "dimension", "measure", "ledger", "words", "per", "own-target", "own-weight"];
  if (asked.every((column) => isBlank(cell(column)))) return null;
  const problem = (column: string, text: Message) => ({
    own: null,
    problems: [{ column, text }],
  });

  // It is printed as it was typed: folding would turn its commas into those of English.
  const title = String(cell("title") ?? "")
    .replace(/\s+/gu, " ")
    .trim();
  if (title === "") return problem("title", { key: "documents.standard.own-no-title" });
  const measureText = compactText(cell("measure"));
  const measure = offeredAs(measureText);
  if (!measure) {
    return problem("measure", { key: "documents.standard.own-no-measure", params: { text: measureText } });
  }

  const ledgerText = compactText(cell("ledger"));
  const [only] = measure.ledgers;
  const named = measure.ledgers.find((kind) => ledgerName(kind) === ledgerText);
  const ledger = named ?? (ledgerText === "" && measure.ledgers.length === 1 ? (only ?? null) : null);
  if (measure.ledgers.length > 0 && ledger === null) {
    const choices = measure.ledgers.map(ledgerName).join("、");
    const params = { text: ledgerText, measure: measure.name, choices };
    return problem("ledger", { key: "documents.standard.own-no-ledger", params });
  }

  const perText = compactText(cell("per"));
  const per = perText === "" ? measure.periods[0] : PERIODS.find(([, word]) => perText.startsWith(word))?.[0];
  if (per === undefined || !measure.periods.includes(per)) {
    const choices = measure.periods.map(periodWord).join("、");
    const params = { text: perText, measure: measure.name, choices };
    return problem("per", { key: "documents.standard.own-no-period", params });
  }

  const target = cell("own-target");
  const value = isBlank(target) ? measure.fixedTarget : readFigure(target, { ...measure, per });
  const wrong =
    value === undefined ||
    value === null ||
    value > measure.largest ||
    (measure.fixedTarget === undefined ? value === 0 : value !== measure.fixedTarget);
  if (wrong) {
    const params = { text: foldText(target), measure: measure.name };
    return problem("own-target", { key: "documents.standard.own-no-target", params });
  }

  const dimensionText = compactText(cell("dimension"));
  const dimension = standard.dimensions.find(({ name }) => compactText(inChinese(name)) === dimensionText);
  const unknown = !dimension && dimensionText !== "" && dimensionText !== OWN_DIMENSION;
  return {
    own: {
      clause: makeOwnClause({ id, title, measure, ledger, words: wordsOf(cell("words")), value, per }),
      dimension: dimension?.id ?? null,
    },
    problems: unknown
      ? [
          {
            column: "dimension",
            text: { key: "documents.standard.own-dimension", params: { text: dimensionText } },
          },
        ]
      : [],
  };
}

/** 「征文、演讲；朗诵」 as three words. */
function wordsOf(cell: CellValue): readonly string[] {
  return foldText(cell)
    .split(/[、,，;；/|\s]+/)
    .filter((word) => word !== "" && word !== "—");
}
