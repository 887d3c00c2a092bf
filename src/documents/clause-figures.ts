import type { ClauseResult } from "../check";
import { addressText, type CellArea } from "../grid";
import { say } from "../locales";
import { inChinese, percentText, shortNumber } from "./wording";

/** What a figure counts, as a measure word: 次, 个月, 小时. */
export function unitWord(unit: string): string {
  return say({ key: `unit.${unit}` }, "zh-CN");
}

/** The figure as it stands in a sheet: 「23次」, 「10/12个月」, 「95.8%（23/24）」, 「—」 where there is none. */
export function actualText(result: ClauseResult): string {
  const { actual, numerator, denominator, unit } = result;
  if (actual === null) return "—";
  const share =
    numerator !== null && denominator !== null
      ? `${shortNumber(numerator)}/${shortNumber(denominator)}`
      : null;
  if (unit === "percent") return `${shortNumber(actual)}%${share ? `（${share}）` : ""}`;
  const within = numerator !== null && denominator !== null && numerator <= denominator;
  return `${share && within && numerator === actual ? share : shortNumber(actual)}${unitWord(unit)}`;
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

/** Where the figure comes from: the first area in full, the others by sheet: 「学习台账!A5:H27；另见签到表等3处」. */
export function evidenceText(evidence: readonly CellArea[]): string {
  const first = evidence[0];
  if (!first) return "—";
  const rest = evidence.slice(1);
  if (rest.length === 0) return addressText(first);
  const second = rest[0];
  if (second && rest.length === 1) return `${addressText(first)}；${addressText(second)}`;
  const sheets = [...new Set(rest.map((area) => area.sheet))];
  const named = sheets.slice(0, 3).join("、");
  return `${addressText(first)}；另见${named}${sheets.length > 3 ? "等" : ""}，共${String(rest.length + 1)}处`;
}

/** What is wrong, what was done to get the figure, who was waived: sentences for the column 问题说明. */
export function problemSentences(result: ClauseResult): readonly string[] {
  const sentences: string[] = [];
  if (result.waiver) {
    sentences.push(`已豁免：${result.waiver.reason}（${result.waiver.by}，至${result.waiver.expires}）`);
  }
  sentences.push(...result.problems.map((problem) => inChinese(problem.text)));
  sentences.push(...result.notes.map((note) => `注：${inChinese(note.text)}`));
  if (result.excluded.length > 0) sentences.push(`另有${String(result.excluded.length)}人未计入，见表后名单`);
  if (result.previous) {
    const { actual, change } = result.previous;
    const unit = result.unit === "percent" ? "%" : unitWord(result.unit);
    const trend =
      change === 0 ? "持平" : `${change > 0 ? "增加" : "减少"}${shortNumber(Math.abs(change))}${unit}`;
    sentences.push(`上期${shortNumber(actual)}${unit}，本期${trend}`);
  }
  return sentences;
}

/** Points against weight as text: 「已核 75.17 分／可核 82 分（待确认 12 分），满分 100 分」 (CRITERIA.md §2). */
export function scoreLine(score: {
  readonly earned: number;
  readonly checked: number;
  readonly pending: number;
  readonly total: number;
}): string {
  const { earned, checked, pending, total } = score;
  return `已核 ${shortNumber(earned)} 分／可核 ${shortNumber(checked)} 分（待确认 ${shortNumber(pending)} 分），满分 ${shortNumber(total)} 分`;
}

/** A ratio for a cell: 「95.8%」 or 「—」. */
export function completionText(result: ClauseResult): string {
  const ratio = completion(result);
  return ratio === null ? "—" : percentText(ratio);
}
