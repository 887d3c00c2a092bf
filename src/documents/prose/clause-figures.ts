import type { ClauseResult, Score } from "../../check";
import { areaText, type CellArea, chineseDay } from "../../grid";
import { inChinese, type Bilingual } from "../../locales";
import { unitWord } from "../../standards";
import { textUnits } from "../kit/text-layout";
import { shortNumber } from "../kit/wording";
import { coreOf } from "./messages";
import { ledgersText } from "./missing-ledgers";
import { withStretches } from "./stretches";

/** A clause's title before a colon: 「思想到位：多次开会统一认识」 has one already. */
export function asHead(title: Bilingual): string {
  return inChinese(title).replace(/：/g, "，");
}

/** What is counted out of a known number of them, so that 「10/12个月」 says more than 「10个月」. */
export const SHARED_UNITS: ReadonlySet<string> = new Set([
  "week",
  "friday",
  "month",
  "quarter",
  "half-year",
  "person",
  "department",
  "kind",
  "item",
  "document",
  "cell",
]);

/** The figure as it stands in a sheet: 「23次」, 「10/12个月」, 「95.8%（23/24）」, 「—」 where there is none. */
export function actualText(result: ClauseResult): string {
  const { actual, numerator, denominator, unit } = result;
  if (actual === null) return "—";
  if (unit === "percent") {
    const share = shareOf(result);
    const parts = share ? `（${shortNumber(share.some)}/${shortNumber(share.all)}）` : "";
    return `${shortNumber(actual)}%${parts}`;
  }
  const isShare =
    numerator === actual &&
    denominator !== null &&
    denominator > 0 &&
    actual <= denominator &&
    SHARED_UNITS.has(unit);
  const figure = isShare ? `${shortNumber(actual)}/${shortNumber(denominator)}` : shortNumber(actual);
  return `${figure}${unitWord(unit)}`;
}

/** The figure as it stands in a narrow column: what it is a share of below it, and no number cut where a line ends. */
export function actualInColumn(result: ClauseResult, width: number): string {
  const [figure = "", of] = actualText(result).split("（");
  if (of === undefined) return figure;
  const share = `（${of}`;
  return `${figure}\n${textUnits(share) > width - 1 ? share.replace("/", "/\n") : share}`;
}

/** Of how many a percentage is the share; null where it is none: an average, the lowest of several rates. */
export function shareOf({
  actual,
  numerator,
  denominator,
}: ClauseResult): { readonly some: number; readonly all: number } | null {
  if (actual === null || numerator === null || denominator === null || denominator <= 0) return null;
  const isShare = Math.abs((numerator / denominator) * 100 - actual) <= 0.1;
  return isShare ? { some: numerator, all: denominator } : null;
}

/**
 * Actual against target, 1 for all of it. Null where a ratio would mislead: no figure, a target of none, or a target
 * that must not be passed (there, less is better).
 */
export function completion(result: ClauseResult): number | null {
  const { actual, target, verdict } = result;
  if (actual === null || target === null || target <= 0) return null;
  const ratio = actual / target;
  if (verdict === "met" && ratio < 1) return null;
  if (verdict === "unmet" && ratio >= 1) return null;
  return ratio;
}

/** The target with its period, marked where the figure is a default of ours: 「≥80%（本地默认）」. */
export function targetWords(result: ClauseResult): string {
  return inChinese(result.targetText) + (result.localDefault ? "\n「本地默认」" : "");
}

/**
 * Where the figure comes from, on one line (LibreOffice does not wrap a link): 「学习台账!A5:H27」, 「1月考勤!A1:AP32等12处」.
 *
 * @param width of the column in characters; a long sheet name is cut to fit.
 */
export function evidenceText(evidence: readonly CellArea[], width: number): string {
  const [first, ...rest] = evidence;
  if (!first) return "—";
  const more = rest.length === 0 ? "" : `等${String(evidence.length)}处`;
  const isLong = textUnits(placeText(first) + more) > width - 2;
  // Of several places it is enough where the first begins.
  const place = isLong && more !== "" ? { ...first, rows: 1, columns: 1 } : first;
  let text = placeText(place) + more;
  for (let kept = first.sheet.length - 1; textUnits(text) > width - 2 && kept > 2; kept -= 1) {
    text = `${placeText({ ...place, sheet: `${first.sheet.slice(0, kept)}…` })}${more}`;
  }
  return text;
}

/** The other sheets that a figure comes from: 「数据另见2月考勤、3月考勤等」; "" where there is but one. */
function otherSheets(evidence: readonly CellArea[]): string {
  const others = [...new Set(evidence.map((area) => area.sheet))].slice(1);
  if (others.length === 0) return "";
  return `数据另见${others.slice(0, 3).join("、")}${others.length > 3 ? "等" : ""}`;
}

/** An area as people write it, the sheet's name without the quotes that Excel's formulas want. */
export function placeText(area: CellArea): string {
  return `${area.sheet}!${areaText(area)}`;
}

/** What is wrong, why there is no verdict, who was waived: sentences for the column 问题说明. */
export function problemSentences(result: ClauseResult): readonly string[] {
  const sentences: string[] = [];
  if (result.waiver) {
    sentences.push(
      `已豁免：${result.waiver.reason}（${result.waiver.by}，至${chineseDay(result.waiver.expires)}）`,
    );
  }
  sentences.push(...result.problems.map((problem) => inChinese(problem.text)));
  if (result.verdict === "unmet" && result.problems.length === 0 && result.unmetTitle) {
    sentences.push(inChinese(result.unmetTitle));
  }
  const waitsFor = saidOfMissing(result);
  sentences.push(...missingSentences(waitsFor, sentences.length > 0));
  if (result.blockedBy.length > 0) {
    sentences.push(`有${String(result.blockedBy.length)}个读表问题待答复，答复后重新自查`);
  } else if (result.verdict === "insufficient-data" && !waitsFor.some(isOfLedgers)) {
    sentences.push(wantedOf(result));
  }
  if (result.verdict === "needs-confirmation") sentences.push(...confirmationRequest(result));
  return sentences;
}

/** What is missing, months in one text; behind what is wrong it is said to be fetched: 「待补：4月至12月均无考勤表」. */
function missingSentences(waitsFor: ClauseResult["problems"], isBehind: boolean): readonly string[] {
  const { stretches, rest } = withStretches(
    waitsFor.map((one) => (isProposed(one) ? PROPOSED : inChinese(one.text))),
  );
  const [first, ...others] = [...stretches, ...rest];
  if (first === undefined) return [];
  return isBehind ? [`待补：${first}`, ...others] : [first, ...others];
}

/** How a clause counts that is only proposed, in a word: what to do about it stands once below the table. */
const PROPOSED = "怎样算待确认";

function isProposed({ text }: ClauseResult["problems"][number]): boolean {
  return text.key === "asked.proposed";
}

/** What to do about clauses whose way of counting is only proposed; "" where there are none. */
export function howToSettle(results: readonly ClauseResult[]): string {
  return results.some(({ missing }) => missing.said.some(isProposed))
    ? `“${PROPOSED}”的，在窗格“本单位的考核细则”采用，或在“创建标准”填本单位目标值。`
    : "";
}

/** 「缺《学习计划》（时间、学习内容）」: what would let it be judged. */
export function wantedOf({ missing: { ledgers, word } }: ClauseResult): string {
  if (ledgers.length > 0) return ledgersText(ledgers, "缺");
  return word ? "没有记录，可在“人工确认/备注”栏登记" : "没有可用的记录";
}

/** How the figure was reached and against what it stands: no problem, so it is told apart from these. */
export function remarkSentences(result: ClauseResult): readonly string[] {
  const sentences = result.notes.map((note) => inChinese(note.text));
  const leftOut = result.excluded.filter(({ partly }) => partly !== true).length;
  if (leftOut > 0) sentences.push(`另有${String(leftOut)}人未计入，见表后名单`);
  const partly = result.excluded.length - leftOut;
  if (partly > 0) sentences.push(`${String(partly)}人按在岗月数折算目标，见表后名单`);
  const others = otherSheets(result.evidence);
  if (others !== "") sentences.push(others);
  if (result.previous) {
    const { actual, change } = result.previous;
    const unit = result.unit === "percent" ? "%" : unitWord(result.unit);
    const trend =
      change === 0 ? "持平" : `${change > 0 ? "增加" : "减少"}${shortNumber(Math.abs(change))}${unit}`;
    sentences.push(`上期${shortNumber(actual)}${unit}，本期${trend}`);
  }
  return sentences;
}

/** Words that ask for somebody's word already. */
const ASKING: ReadonlySet<string> = new Set([
  "check.confirm-without-records",
  "check.declare",
  "asked.proposed",
]);

/** Says why the ledgers are not enough, and not what became of somebody's word. */
function isOfLedgers({ text }: ClauseResult["problems"][number]): boolean {
  return !OF_WORDS.has(text.key);
}

const OF_WORDS: ReadonlySet<string> = new Set([
  "check.confirmation-not-counted",
  "check.confirmation-expired",
  "check.waiver-expired",
]);

/** 「台账中没有此类记录」 says less than which ledger has none, which column would tell, or that somebody is asked. */
function saidOfMissing({ missing: { said, ledgers } }: ClauseResult): ClauseResult["problems"] {
  const isAsked = said.some(({ text }) => text.key === "check.confirm-without-records");
  const wants = isAsked || ledgers.some(({ lacks = [] }) => lacks.length > 0);
  return said.filter(({ text }) => {
    if (coreOf(text).key !== "check.no-such-records") return true;
    // Of a part of the clause its name says more than the ledger's.
    return text.key === "check.no-such-records" ? !wants && ledgers.length === 0 : !wants;
  });
}

function confirmationRequest({ attach, missing }: ClauseResult): readonly string[] {
  const proof = attach ? inChinese(attach) : "";
  const asked = missing.said.some(({ text }) => ASKING.has(text.key));
  if (proof === "") return asked ? [] : ["请人工确认"];
  return [asked ? `需附：${proof}` : `请人工确认，需附：${proof}`];
}

/**
 * Points against weight as text: 「已判 82 分中得 75.17 分，待补 18 分，满分 100 分」 (docs/criteria.md §2); in the middle of a year also
 * what they come to by now.
 */
export function scoreLine(score: Omit<Score, "vetoed" | "rating">): string {
  const { earned, checked, pending, total, byNow } = score;
  if (total === 0) return "标准未设分值，只判结论、不计分";
  const now =
    byNow.checked === checked
      ? ""
      : `；按序时要求，${shortNumber(byNow.checked)} 分中得 ${shortNumber(byNow.earned)} 分`;
  const waits = pending === 0 ? "" : `，待补 ${shortNumber(pending)} 分`;
  const decided =
    checked === 0 ? "尚无已判的分" : `已判 ${shortNumber(checked)} 分中得 ${shortNumber(earned)} 分`;
  return `${decided}${waits}，满分 ${shortNumber(total)} 分${now}`;
}
