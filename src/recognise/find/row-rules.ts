import { compactText } from "../../grid";
import type { RowNote, RowRole } from "../../ledgers";
import {
  isInspectorsText,
  isNoteText,
  isSampleText,
  isSignatureText,
  isSignatureWord,
  totalWord,
  type RowCell,
} from "./row-cells";

/** What the rules look at. */
export interface RowFacts {
  readonly found: readonly RowCell[];
  readonly above: boolean;
  readonly first: RowCell | undefined;
  /** Columns of the table that stand under a name. */
  readonly width: number;
  /** Filled cells in columns that a field was found for, numbering left out. */
  readonly fields: number;
  /** Columns with a field that a merged area from above fills: the row goes on with what stands there. */
  readonly goesOn: number;
  /** Columns that a field was found for. */
  readonly matched: number;
  readonly sameAsHeader: boolean;
  /** Right below the header: its names in other words, or their units. */
  readonly explains: boolean;
  readonly sameAsTitle: boolean;
  readonly onlyNumbering: boolean;
  /** A time over the rows below, alone in its row. */
  readonly banner: boolean;
  /** Only cells that a printed form already has: a month, a department, a person. */
  readonly onlyPrinted: boolean;
}

interface RowRule {
  readonly reason: string;
  readonly role: RowRole;
  weight(row: RowFacts): number;
}

const RULES: readonly RowRule[] = [
  { reason: "nothing", role: "empty", weight: ({ found }) => (found.length === 0 ? 1 : 0) },
  {
    reason: "above-header",
    role: "title",
    weight: ({ above, found, first }) =>
      above && found.length <= 2 && !/:./.test(first?.text ?? "") ? 0.7 : 0,
  },
  { reason: "label-and-value", role: "info", weight: ({ above }) => (above ? 0.6 : 0) },
  { reason: "same-as-header", role: "header", weight: ({ sameAsHeader }) => (sameAsHeader ? 0.97 : 0) },
  { reason: "explains-columns", role: "header", weight: ({ explains }) => (explains ? 0.97 : 0) },
  { reason: "same-as-title", role: "title", weight: ({ sameAsTitle }) => (sameAsTitle ? 0.96 : 0) },
  { reason: "only-numbered", role: "empty", weight: ({ onlyNumbering }) => (onlyNumbering ? 0.95 : 0) },
  { reason: "only-printed", role: "empty", weight: ({ onlyPrinted }) => (onlyPrinted ? 0.89 : 0) },
  { reason: "signature-word", role: "signature", weight: signatureWeight },
  {
    reason: "note-word",
    role: "note",
    weight: ({ found, above }) =>
      !above && found.slice(0, 2).some(({ text }) => isNoteText(text)) && found.length <= 3 ? 0.92 : 0,
  },
  {
    reason: "sample-word",
    role: "note",
    weight: ({ found, above }) =>
      !above && found.slice(0, 4).some(({ text }) => isSampleText(text)) ? 0.94 : 0,
  },
  { reason: "total-word", role: "total", weight: (row) => (totalOf(row) === "total" ? 0.9 : 0) },
  { reason: "subtotal-word", role: "subtotal", weight: (row) => (totalOf(row) === "subtotal" ? 0.9 : 0) },
  {
    reason: "long-text-alone",
    role: "note",
    weight: ({ found, above, first, goesOn }) =>
      !above && goesOn === 0 && found.length === 1 && (first?.text.length ?? 0) > 20 ? 0.7 : 0,
  },
  {
    reason: "nothing-to-report",
    role: "note",
    weight: ({ found, above, first }) =>
      !above &&
      ((found.length <= 2 && /^(以下空白|本[月季年期周]无|无|此页空白|以下无正文)/.test(first?.text ?? "")) ||
        saysNothing(found))
        ? 0.895
        : 0,
  },
  {
    reason: "one-word-alone",
    role: "group",
    weight: ({ found, above, width, first, goesOn }) =>
      !above &&
      goesOn === 0 &&
      width >= 3 &&
      found.length === 1 &&
      (first?.area.column === undefined || (first.text.length <= 20 && !/^\d+$/.test(first.text)))
        ? 0.65
        : 0,
  },
  {
    reason: "time-alone",
    role: "group",
    weight: ({ banner, goesOn }) => (banner && goesOn === 0 ? 0.893 : 0),
  },
  {
    reason: "numeral-heading",
    role: "group",
    weight: ({ found, above, matched, first }) =>
      !above &&
      matched >= 4 &&
      found.length === 2 &&
      /^[(]?[一二三四五六七八九十]+[)、.]?$/.test(first?.text ?? "")
        ? 0.9
        : 0,
  },
  { reason: "filled-columns", role: "data", weight: dataWeight },
  {
    reason: "beside-the-table",
    role: "note",
    weight: ({ found, above, fields }) => (!above && found.length > 0 && fields === 0 ? 0.3 : 0),
  },
];

/** The role of a row by the rule that speaks loudest for it. */
export function judgeRow(row: number, facts: RowFacts): RowNote {
  let best: RowNote = { row, role: "note", reason: "unclear" };
  let weight = 0;
  for (const rule of RULES) {
    const own = rule.weight(facts);
    if (own > weight) {
      weight = own;
      best = { row, role: rule.role, reason: rule.reason };
    }
  }
  return best;
}

function signatureWeight({ found, above, matched }: RowFacts): number {
  if (above) return 0;
  if (found.length <= 4 && found.slice(0, 2).some(({ text }) => isSignatureWord(text))) return 0.93;
  const signatures = found.filter(({ text }) => isSignatureText(text) || isInspectorsText(text)).length;
  if (signatures === 0) return 0;
  return found.length <= Math.max(3, matched / 2) || signatures / found.length >= 0.3 ? 0.93 : 0.4;
}

function totalOf({ found, above, first, fields, matched }: RowFacts): "total" | "subtotal" | null {
  if (above || !first) return null;
  const word = found
    .slice(0, 3)
    .map(({ text }) => totalWord(text))
    .find((total) => total !== null);
  if (word === undefined) return isYearsSum(found) ? "total" : null;
  // A full row of text that merely begins with such a word is data.
  const numbers = found.filter(
    ({ value }) => typeof value === "number" || /^[\d.%]+$/.test(compactText(value)),
  ).length;
  return fields >= matched && numbers === 0 && matched > 3 ? null : word;
}

/** 「1月」 with 「本月无信访」 behind it and nothing else; a lone 「无」 behind a month or a number. */
function saysNothing(found: readonly RowCell[]): boolean {
  const last = found[found.length - 1];
  if (!last || found.length < 2 || found.length > 3) return false;
  const nothing = /^[—\-]*以下空白|^本(月|季度?|年度?|期|周)(无|没有|未)|^(无|零报告|未发生|未开展)$/.test(
    last.text,
  );
  return (
    nothing &&
    found
      .slice(0, -1)
      .every(({ text }) => /^(\d{1,3}|(\d{4}年)?\d{1,2}月份?|第?[一二三四1-4]季度)$/.test(text))
  );
}

/** 「全年」 before 「共学习20次」 or nothing but numbers; a plan has things to do 全年. */
function isYearsSum([first, ...rest]: readonly RowCell[]): boolean {
  if (!first || rest.length === 0 || !/^(全年|上半年|下半年|年度|本年度?)$/.test(first.text)) return false;
  return (
    rest.some(({ text }) => /^(共|合计|累计|总计)/.test(text)) ||
    rest.every(({ text }) => /^[\d.%]+$/.test(text))
  );
}

function dataWeight({ above, fields, goesOn, matched, found }: RowFacts): number {
  if (above || fields === 0) return 0;
  const share = (fields + goesOn) / Math.max(1, matched);
  return found.length === 1 && goesOn === 0 && matched > 2 ? 0.45 : 0.6 + 0.3 * share;
}
