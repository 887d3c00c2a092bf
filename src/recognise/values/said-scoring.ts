import { compactText, type CellValue } from "../../grid";
import { LEDGERS, type SaidScoring } from "../../ledgers";
import { choiceOf } from "../columns/choices";
import type { Region, TableDraft } from "../layout";

type Grade = keyof SaidScoring["gradePoints"];

const FAILED = "(?:不合格|不达标|不及格)";
const IS =
  "(?:的|者|为|即|则|视为|视作|均为|属于?|按|计|判为|定为|评为|判定为|一律|该次|本次|当次|当月|卫生|检查|考评|[，, ])*";
/** What may stand before the line: below it an inspection is failed, from it on passed. */
const LINES: readonly RegExp[] = [
  // 「90分以下为不合格」, 「90分以下（不含90分）不合格」
  new RegExp(`(\\d{1,3}(?:\\.\\d)?)分(?:以下|之下)(?:[(（][^)）]{1,8}[)）])?${IS}${FAILED}`),
  // 「低于90分的，当次不合格」, 「不满90分视为不达标」
  new RegExp(`(?:低于|不足|不满|未满|未达到?|达不到|少于|小于|[<＜])(\\d{1,3}(?:\\.\\d)?)分?${IS}${FAILED}`),
  // 「90分（含）以上为合格」
  new RegExp(`(\\d{1,3}(?:\\.\\d)?)分(?:[(（]含[^)）]{0,4}[)）])?(?:及其?)?以上${IS}(?:合格|达标|及格)`),
  // 「合格分数线为90分」, 「达标线：90」, 「90分合格」
  /(?<!不)(?:合格|达标|及格)(?:分数?)?(?:线|标准|分)(?:为|是|[:：])?(\d{1,3}(?:\.\d)?)/,
  /(?<![-—–~～至到\d])(\d{1,3}(?:\.\d)?)分(?:为|即|算)?(?:合格|达标|及格)(?!率)/,
  // 「70—89分为合格」
  new RegExp(`(\\d{1,3})分?[-—–~～至到]+\\d{1,3}(?:\\.\\d)?分?${IS}(?:合格|达标|及格)`),
];
/** What is said of an average, of a year or of several inspections is no line of one. */
const OF_MORE = /平均|均分|年终|年度|全年|累计|连续|评优|评先/;

/** 「优95」, 「良好（85分）」, 「差为60分」: a grade and the points that it stands for, no range. */
const GRADE =
  /(优秀?|良好?|中等?|较?差|基本合格|不合格|不及格|合格|及格|一般)[级等档]?(?:[(（:：=＝为按计折合记]|等次)*(\d{2,3}(?:\.\d)?)(?![\d.]|分?(?:[(（]含|及|以|[-—–~～至到]))/g;

/**
 * The line and the points of grades that a hygiene table says itself, in its title or its notes, else in a text elsewhere on its sheet:
 * 「90分以下为不合格」, 「优95、良85、中75、差60」 (docs/criteria.md §3.4).
 */
export function withSaidScoring(draft: TableDraft, { sheet, area }: Region): TableDraft {
  const { ledger } = draft;
  if (ledger.kind !== "hygiene") return draft;
  const own = new Set(ledger.records.flatMap((record) => rowsOf(record.area.row, record.area.rows)));
  const inside: string[] = [];
  const outside: string[] = [];
  sheet.values.forEach((values, index) => {
    const row = sheet.row + index;
    const isInside = row >= area.row && row < area.row + area.rows;
    if (!own.has(row)) (isInside ? inside : outside).push(...values.flatMap(textOf));
  });
  const scoring = scoringIn(inside) ?? scoringIn(outside);
  return scoring === null ? draft : { ...draft, ledger: { ...ledger, scoring } };
}

function rowsOf(row: number, rows: number): number[] {
  return Array.from({ length: rows }, (_, index) => row + index);
}

function textOf(value: CellValue): string[] {
  return typeof value === "string" && /\d/.test(value) ? [compactText(value)] : [];
}

/** What some texts say of points; null where they say nothing. */
export function scoringIn(texts: readonly string[]): SaidScoring | null {
  const sentences = texts.flatMap((text) => text.split(/[；;。\n]/));
  const failBelow = sentences.flatMap((sentence) => lineIn(sentence) ?? [])[0] ?? null;
  const gradePoints = texts.map(gradesIn).find((found) => Object.keys(found).length >= 2) ?? {};
  return failBelow === null && Object.keys(gradePoints).length === 0 ? null : { failBelow, gradePoints };
}

function lineIn(sentence: string): number | null {
  if (OF_MORE.test(sentence)) return null;
  for (const pattern of LINES) {
    const line = Number(pattern.exec(sentence)?.[1] ?? 0);
    if (line > 0 && line <= 100) return line;
  }
  return null;
}

function gradesIn(text: string): SaidScoring["gradePoints"] {
  const points: Partial<Record<Grade, number>> = {};
  for (const [, word = "", number = ""] of text.matchAll(GRADE)) {
    const grade = gradeOf(word);
    if (grade !== null && Number(number) <= 100) points[grade] ??= Number(number);
  }
  return points;
}

const GRADES = LEDGERS.hygiene.fields.find(({ id }) => id === "grade");

function gradeOf(word: string): Grade | null {
  return GRADES ? (choiceOf(word, GRADES) as Grade | null) : null;
}
