import type { Known } from "../form-answer";

/** Heads that ask for a judgement, which no figure answers: 「是否达标」, 「考核等次」, 「评定结论」. */
const JUDGED = /^(?:是否|有无|能否)|等[次级第]$|档次$|结论$|评语$|意见$/u;
const REACHED =
  /^是否(?:已)?(?:达到?|满|完成|不少于|不低于)了?(\d+(?:\.\d+)?)(学时|小时|课时|人次|次|篇|天|件|场|分)(?:以上)?$/u;

export function asksJudgement(label: string): boolean {
  return JUDGED.test(label.replace(/\(.*\)$/u, ""));
}

/** What has to be reached, where the head says it: 「是否达到120学时」; null where only others know it. */
export function reachedIn(label: string): { readonly unit: string; readonly least: number } | null {
  const [, least, unit] = REACHED.exec(label.replace(/\(.*\)$/u, "")) ?? [];
  return least === undefined || unit === undefined ? null : { unit, least: Number(least) };
}

/** 是 or 否 by the figure of the row; null where that is not known. */
export function judged(figure: Known | null, least: number): Known | null {
  if (typeof figure?.value !== "number") return null;
  return { ...figure, value: figure.value >= least ? "是" : "否" };
}

/** What a ledger says beside 「是否现行」: its own 「现行」 or 是; of any other word a person has to say whether that is 否. */
export function asVerdict(name: string, known: Known | null): Known | null {
  const rest = /^是否(.+)$/u.exec(name)?.[1];
  if (rest === undefined || typeof known?.value !== "string") return known;
  // Whether it was in time its days tell, and no state.
  if (/^(?:按期|按时|如期|逾期|超期)/u.test(rest) && !/^[是否√×]/u.test(known.value)) return null;
  const isVerdict = known.value.includes(rest) || /^[是否有无√×]/u.test(known.value);
  return isVerdict ? known : { ...known, value: "否", sure: false };
}
