import type { LedgerKind } from "../../../ledgers";
import type { MeasureCall } from "../../../measures";
import { atLeast, percent } from "../../targets";
import { kindredDraft } from "./read-kindred";
import { isAtMost, type Figure } from "./figures-in-text";
import { counted, type Draft, type Reader, type Reading } from "./reading";
import { ledgerMeant } from "./subject-of";

const EACH =
  /(?:每|各)(?:[名位][\u4e00-\u9fff]{0,4}?|个)?(?:人|教师|职工|党员|干部|同志|志愿者|成员|班子成员|领导)|人均|人人|个人.{0,6}(?=\d)|(?:(?<!评议|发展|表彰|慰问|走访|培训|教育|帮扶)党员|班子成员|成员|领导干部|[处科县]级?(?:以上)?(?:领导)?干部|[处科县]级?以上领导)(?!大会|会|教育|活动|与|和)(?=.{0,2}每[年季月半])/;
/** Notes and papers are written by each for himself. */
const NOTES = /笔记|心得(?:体会)?|读后感/;
const LEADERS = /班子成员|领导干部|[处科县]级?以上|^成员|领导班子|中心组成员|[处县]级|党组成员/;
/** Where each person's name stands with what was done. */
const NAMES: Partial<Readonly<Record<LedgerKind, readonly string[]>>> = {
  study: ["people"],
  activity: ["people"],
  volunteer: ["people"],
  article: ["author"],
  integrity: ["people"],
  training: ["person"],
  meeting: ["people"],
  publicity: ["author"],
  pairing: ["person"],
  task: ["person"],
};

/** 「每人撰写心得2篇」, 「党员每年志愿服务不少于4次」: so many of each person. */
export const readEach: Reader = (reading) => {
  const { text, figures } = reading;
  // How often somebody may come late has a limit of its own.
  if (/迟到|早退|旷工/.test(text)) return null;
  const rests = EACH.exec(text)?.[0] ?? NOTES.exec(text)?.[0];
  const figure = figures.find(
    (one) =>
      !isAtMost(one) && one.counted !== "percent" && one.counted !== "points" && one.counted !== "people",
  );
  if (figure?.counted === "hours" && /学习|教育|培训|自学/.test(text) && !/志愿/.test(text))
    return kindredDraft(reading, "study-hours-120", rests ?? figure.words);
  if (rests === undefined || figure === undefined || /支部|小组|科室/.test(rests)) return null;
  if (figure.counted !== "hours" && figure.counted !== "days") return readRecords(reading, rests, figure);
  if (/志愿/.test(text)) return hoursServed(rests, figure);
  return figure.counted === "days" && !/学习|培训|脱产/.test(text)
    ? null
    : kindredDraft(reading, "study-hours-120", rests);
};

/** 「每名志愿者年服务时长不少于20小时」 */
function hoursServed(rests: string, figure: Figure): Draft | null {
  if (figure.counted !== "hours" || figure.value === null) return null;
  const call: MeasureCall = {
    measure: "sum-per-person",
    sources: [[{ ledger: "volunteer", names: ["people"], amount: "hours" }]],
  };
  return counted(call, "volunteer", [], atLeast(figure.value, "hour", "year"), {
    doubt: rests,
    assumed: [],
    reason: { key: "asked.reason.each" },
    restsOn: [rests, figure.words],
  });
}

function readRecords(reading: Reading, rests: string, figure: Figure): Draft | null {
  const meant = ledgerMeant(reading);
  const names = meant === null ? undefined : NAMES[meant.ledger];
  if (meant === null || names === undefined) return null;
  const { ledger, certain } = meant;
  const isYearly = figure.per === "year" || figure.per === null;
  const target = { ...percent(100), per: figure.per === null ? ("period" as const) : ("year" as const) };
  return counted(callOf(ledger, names, figure.value, LEADERS.test(reading.text)), ledger, [], target, {
    doubt: !EACH.test(reading.text) || !certain ? rests : isYearly ? null : figure.words,
    assumed: figure.per === null ? ["per"] : [],
    reason: { key: "asked.reason.each" },
    restsOn: [rests, meant.rests, figure.words],
  });
}

function callOf(
  ledger: LedgerKind,
  names: readonly string[],
  each: number | null,
  ofLeaders: boolean,
): MeasureCall {
  return {
    measure: "persons-covered",
    ledger,
    names,
    ...(ledger === "article" ? { authors: true as const } : {}),
    ...(ofLeaders ? { group: "centre-group" as const } : {}),
    ...(each === null || each === 1 ? {} : { each }),
  };
}
