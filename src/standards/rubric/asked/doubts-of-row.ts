import type { MeasureCall } from "../../../measures";
import { figuresIn, TIMES_A_YEAR, type Figure } from "./figures-in-text";
import { OF_DEPARTMENTS, type Draft, type Reading } from "./reading";

// What a row says that holds for each of its requirements: whose it is, how often, how it is looked at and scored.

const LOOKED_AT = /实地|现场|暗访|明察|问卷|访谈|谈话(?!记录)|座谈|听汇报|听取汇报|了解|抽问|走访|观察|随机/;
const WRITTEN_DOWN = /记录|台账|登记|签到|名册|资料|文件|查阅|材料|档案|文档/;
const OF_PEOPLE: ReadonlySet<MeasureCall["measure"]> = new Set([
  "persons-covered",
  "sum-per-person",
  "sum-of",
  "no-records",
  "late-per-month",
  "leave-approved",
  "attendance-rate",
  "absent-days",
  "kinds-covered",
]);

/** What the row's other columns say of something else: what is seen on the spot is in no ledger, what is taken off for each person is of people. */
export function contradiction({ materials, rule }: Reading, { call }: Draft): string | null {
  const written = WRITTEN_DOWN.exec(materials)?.[0] ?? null;
  const seen = LOOKED_AT.exec(materials)?.[0] ?? null;
  if (call === null || call === undefined) return seen === null ? written : null;
  // Who is satisfied is asked of people, and so is it written down.
  if (call.measure !== "satisfaction" && seen !== null && written === null) return seen;
  const judged = /^[^扣]*(酌情|视情|座谈|综合评定|综合评价)/.exec(rule)?.[1];
  if (judged !== undefined) return judged;
  const person = /[每少缺一1]个?(?:人(?!次)|名)|漏[^,，;；扣]{0,4}人/.exec(rule)?.[0];
  return person !== undefined && !OF_PEOPLE.has(call.measure) ? person : null;
}

/** What each department has to do is no sum of all. */
export function eachDepartment({ text }: Reading, { call }: Draft): string | null {
  const isOfThem =
    call?.measure === "departments-covered" ||
    call?.measure === "kinds-covered" ||
    (call?.measure === "score-average" && call.each !== undefined);
  return isOfThem ? null : (OF_DEPARTMENTS.exec(text)?.[0] ?? null);
}

/** What each person has to do is no sum of all: 「班子成员每人…，每年调研不少于4次」. */
export function eachPerson({ text }: Reading, { call }: Draft): string | null {
  return call && OF_PEOPLE.has(call.measure)
    ? null
    : (/每人|人均|每[名位](?!.{0,4}次)/.exec(text)?.[0] ?? null);
}

/** What another column says of how often and the text does not; whatever must not happen has no number. */
export function besideIt({ beside }: Reading, { call }: Draft): string | null {
  return beside === "" || call?.measure === "no-records" ? null : beside;
}

/** 「A：全年18次以上」 beside 「每两周1次」: the rule states another number. */
export function otherInRule({ rule, figures }: Reading, { call }: Draft): string | null {
  if (call?.measure !== "count-by-period") return null;
  const own = figures.find(({ counted, per }) => counted === "times" && per !== null);
  const other = figuresIn(rule).find(
    ({ counted, per, operator }) => counted === "times" && per !== null && operator === "at-least",
  );
  if (own === undefined || other === undefined || own.value === null || other.value === null) return null;
  return inAYear(own) === inAYear(other) ? null : other.words;
}

/** 「3月22日至28日；办公室」, 「检查每周1次、通报每月1次」: when or how often, where the proposal knows nothing of it. */
export function timesInMaterials(
  { materials, figures }: Reading,
  { call, target, assumed = [] }: Draft,
): string | null {
  const times = figuresIn(materials).filter(({ counted }) => counted === "times");
  const isCount = call?.measure === "count-by-period";
  const rhythm = times.find(({ per }) => per !== null);
  if (rhythm !== undefined && (!isCount || times.length > 1)) return rhythm.words;
  const other = figuresIn(materials).find(
    ({ counted, value }) => isReached(counted, value ?? 0) && value !== target?.value,
  );
  if (other !== undefined) return other.words;
  const month = /(?:^|[;；])\d{1,2}月/.exec(materials)?.[0];
  const isOpen = isCount && assumed.includes("per") && figures.length === 0 && target?.per === "year";
  return isOpen ? (month ?? null) : null;
}

/** A share, hours, or points so many that they are a mark and nothing to be earned. */
function isReached(counted: Figure["counted"], value: number): boolean {
  return counted === "percent" || counted === "hours" || (counted === "points" && value >= 60);
}

function inAYear({ value, per }: Figure): number {
  return (value ?? 0) * (per === null ? 1 : (TIMES_A_YEAR[per] ?? 1));
}

/** 「评分低于90分的扣1分」 of what is counted: what it has to reach is asked as well. */
export function limitInRule({ rule }: Reading, { target }: Draft): string | null {
  const unit = target?.unit;
  if (unit === "percent" || unit === "point" || unit === undefined) return null;
  return (
    /(?:率|评?分数?|平均|成绩)[^,，;；。]{0,4}(?:低于|不足|未达|达不到|不到)\d+(?:\.\d+)?[%分]/.exec(
      rule,
    )?.[0] ?? null
  );
}

/** People who don't work for the unit, and shares of something else than who came: 学生参与率, 注册率. */
export function otherPeople({ text }: Reading, { call }: Draft): string | null {
  if (call?.measure !== "persons-covered") return null;
  return /学生|群众|居民|村民|住户|客户|家长|(?:注册|准确|知晓|普及|入户)率/.exec(text)?.[0] ?? null;
}
