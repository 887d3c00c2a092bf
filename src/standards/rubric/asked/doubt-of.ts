import type { MeasureCall } from "../../../measures";
import { figuresIn, isAtMost, stretchIn, TIMES_A_YEAR, withoutGaps, type Figure } from "./figures-in-text";
import { QUALIFIES, unread } from "./left-over";
import { JOINED_DEED } from "./pieces";
import { OF_DEPARTMENTS, type Draft, type Reading } from "./reading";
import { hasSureForm } from "./sure-forms";

type Doubt = (reading: Reading, draft: Draft) => string | null;

/** What may be left out, the most telling first. */
const DOUBTS: readonly { readonly find: Doubt; readonly ofRow?: true }[] = [
  { find: contradiction, ofRow: true },
  { find: another },
  { find: eachDepartment, ofRow: true },
  { find: eachPerson, ofRow: true },
  { find: eachOfSomething },
  { find: otherInRule, ofRow: true },
  { find: timesInMaterials, ofRow: true },
  { find: timeOfYear },
  { find: besideIt, ofRow: true },
  { find: unusedStretch },
  { find: severalNamed },
  { find: unusedFigure },
  { find: numberLeft },
  { find: limitInRule, ofRow: true },
  { find: otherWay },
  { find: looseWord },
  { find: otherPeople, ofRow: true },
  { find: unread },
  { find: untoldNumber },
];
const OF_ROW = DOUBTS.filter(({ ofRow }) => ofRow);

/**
 * The words of a row that a proposal leaves out of account, null where it takes all of them: what qualifies a requirement (who, which, when,
 * how much), figures, what the other columns say. Only without such words a proposal may be sure.
 */
export function doubtOf(reading: Reading, draft: Draft): string | null {
  const { doubt = null, call = null } = draft;
  if (doubt !== null) return doubt;
  if (call === null) return contradiction(reading, draft) ?? timesInMaterials(reading, draft);
  return firstOf(DOUBTS, reading, draft) ?? (hasSureForm(draft) ? null : (draft.restsOn[0] ?? reading.text));
}

/** What a row says otherwise than a proposal, however likely that is: of each department, how often or when, how much in its rule. */
export function saidOtherwise(reading: Reading, draft: Draft): string | null {
  const said = [eachDepartment, otherInRule, timesInMaterials, besideIt, limitInRule, otherWay, severalNamed];
  // An average knows nothing of how often it is asked for.
  const isAverage = draft.call?.measure === "satisfaction" || draft.call?.measure === "score-average";
  if (isAverage && unusedStretch(reading, draft) !== null) return unusedStretch(reading, draft);
  // 「卫生检查得分不低于85分」 may be asked of each inspection.
  if (draft.call?.measure === "score-average" && !CALLED_AVERAGE.test(reading.text))
    return SCORE.exec(reading.text)?.[0] ?? reading.text;
  for (const find of said) {
    const words = find(reading, draft);
    if (words !== null) return words;
  }
  return null;
}

const CALLED_AVERAGE = /均/;
const SCORE = /得分|评分|成绩|分数|\d+分/;

/** What a row says beside one of its requirements that holds for it too: how it is looked at and scored, whose it is. */
export function doubtBeside(reading: Reading, draft: Draft): string | null {
  return firstOf(OF_ROW, reading, draft);
}

function firstOf(doubts: typeof DOUBTS, reading: Reading, draft: Draft): string | null {
  for (const { find } of doubts) {
    const words = find(reading, draft);
    if (words !== null) return words;
  }
  return null;
}

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

/** A second requirement behind a semicolon, a number or 「并」. */
function another({ text }: Reading): string | null {
  return ANOTHER.exec(text)?.[0] ?? null;
}

const ANOTHER = new RegExp(`[①-⑳;；](?=.)|并(?:${JOINED_DEED})`);

/** What each department has to do is no sum of all. */
function eachDepartment({ text }: Reading, { call }: Draft): string | null {
  const isOfThem =
    call?.measure === "departments-covered" ||
    call?.measure === "kinds-covered" ||
    (call?.measure === "score-average" && call.each !== undefined);
  return isOfThem ? null : (OF_DEPARTMENTS.exec(text)?.[0] ?? null);
}

/** What each person has to do is no sum of all: 「班子成员每人…，每年调研不少于4次」. */
function eachPerson({ text }: Reading, { call }: Draft): string | null {
  return call && OF_PEOPLE.has(call.measure)
    ? null
    : (/每人|人均|每[名位](?!.{0,4}次)/.exec(text)?.[0] ?? null);
}

/** What another column says of how often and the text does not; whatever must not happen has no number. */
function besideIt({ beside }: Reading, { call }: Draft): string | null {
  return beside === "" || call?.measure === "no-records" ? null : beside;
}

/** Measures that look at each month, or at whatever happens in the year. */
const OF_ANY_STRETCH: ReadonlySet<MeasureCall["measure"]> = new Set([
  "late-per-month",
  "kinds-each-period",
  "no-records",
]);

/** 「每半年测评，满意度90%」: a rhythm that the measure knows nothing of. */
export function unusedStretch({ text, figures }: Reading, { call, target }: Draft): string | null {
  const stretch = stretchIn(text);
  if (call === null || call === undefined || stretch === null || OF_ANY_STRETCH.has(call.measure))
    return null;
  const isUsed =
    stretch.per === target?.per ||
    figures.some(
      ({ per, words, counted }) => per !== null && counted !== "percent" && words.includes(stretch.words),
    );
  return isUsed || stretch.per === "year" || stretch.per === "period" ? null : stretch.words;
}

/** 「节能宣传周、低碳日、水周…，少一项扣3分」: each of them is asked for. */
function severalNamed({ text, rule }: Reading, { call, assumed = [] }: Draft): string | null {
  const isOnce = call?.measure === "count-by-period" && assumed.includes("value");
  return isOnce && text.includes("、") ? (/[少缺](?:一|1)[项个类]/.exec(rule)?.[0] ?? null) : null;
}

/** 「每会活动2次」, 「每村每年不少于2场」: so many of each of something that no ledger tells apart. */
function eachOfSomething({ text }: Reading, { call }: Draft): string | null {
  if (call?.measure !== "count-by-period") return null;
  return (
    /每个?(?:会|村|户|班|站|点|组|岗|所|企业|社区|项目)(?=[^,，]{0,10}[\d一二两三四])/.exec(text)?.[0] ?? null
  );
}

/** 「A：全年18次以上」 beside 「每两周1次」: the rule states another number. */
function otherInRule({ rule, figures }: Reading, { call }: Draft): string | null {
  if (call?.measure !== "count-by-period") return null;
  const own = figures.find(({ counted, per }) => counted === "times" && per !== null);
  const other = figuresIn(rule).find(
    ({ counted, per, operator }) => counted === "times" && per !== null && operator === "at-least",
  );
  if (own === undefined || other === undefined || own.value === null || other.value === null) return null;
  return inAYear(own) === inAYear(other) ? null : other.words;
}

/** 「3月22日至28日；办公室」, 「检查每周1次、通报每月1次」: when or how often, where the proposal knows nothing of it. */
function timesInMaterials(
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

const TIME_OF_YEAR =
  /年初|年[终末底]|岁末|[上下]半年|\d{1,2}月|春节|元旦|元宵|清明|端午|中秋|重阳|国庆|[“"]?(?:七一|八一|三八|五四|五一|六一)[”"]?|节前|两节|前夕|前后|期间/;

/** A count looks at the whole year: it says nothing of when in it. */
function timeOfYear({ text, dimensions }: Reading, { call, ledger }: Draft): string | null {
  if (call?.measure !== "count-by-period") return null;
  const ofMonth = /(?<![每第])(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?=工作|专项|任务|重点|$)/.exec(
    dimensions,
  )?.[0];
  return ofMonth ?? (ledger === "document" ? null : (TIME_OF_YEAR.exec(text)?.[0] ?? null));
}

/** A figure that neither the target nor the call has. */
function unusedFigure({ figures, text }: Reading, draft: Draft): string | null {
  return figures.find((figure) => !isUsed(figure, draft, text))?.words ?? null;
}

/** Any other number, whatever it counts, and each of what no ledger tells apart: 「公开课4节」, 「5支队伍」, 「每台手术」. */
export function numberLeft({ text, figures }: Reading, { restsOn, words = [], call }: Draft): string | null {
  if (call?.measure === "no-records") return null;
  const named = words.filter((word) => !NUMBER_LEFT.test(word));
  const read = withoutGaps([...restsOn, ...named, ...figures.map((figure) => figure.words)]);
  const left = read
    .filter((said) => !/^\d+$/.test(said))
    .reduce((rest, said) => rest.replace(said, "|"), text);
  return NUMBER_LEFT.exec(left)?.[0] ?? EACH_OF_MANY.exec(text)?.[0] ?? null;
}

const NUMBER_LEFT =
  /(?<!\d)\d{1,2}(?:\.\d+)?(?!\d)[^,，;；。|)）]?|[一二两三四五六七八九十]+(?:节|支|起|台|张|户|本|遍|对)(?=[^\u4e00-\u9fff]|$)/;
/** A day or a thing in which there is one, that no ledger tells apart: 「每天不少于两次」, 「每台手术」. */
const EACH_OF_MANY = /每[日天晚班台具件支户村家所站]/;

/** 「评分低于90分的扣1分」 of what is counted: what it has to reach is asked as well. */
function limitInRule({ rule }: Reading, { target }: Draft): string | null {
  const unit = target?.unit;
  if (unit === "percent" || unit === "point" || unit === undefined) return null;
  return (
    /(?:率|评?分数?|平均|成绩)[^,，;；。]{0,4}(?:低于|不足|未达|达不到|不到)\d+(?:\.\d+)?[%分]/.exec(
      rule,
    )?.[0] ?? null
  );
}

/** A ceiling that is taken for a floor, or a floor for a ceiling: 「发文不超过20件」. */
function otherWay({ figures }: Reading, { target }: Draft): string | null {
  if (target === null || target === undefined) return null;
  const other = figures.find((one) => one.value === target.value && isAtMost(one) !== isAtMost(target));
  return other?.words ?? null;
}

/** Points as a mark: 「不低于92分」, 「90分以上」. */
const TO_REACH = /(?:不低于|不少于|达到|高于)\d+(?:\.\d+)?分|\d分(?:及)?以上/;

function isUsed({ value, words, per, counted }: Figure, { target, restsOn }: Draft, text: string): boolean {
  if (restsOn.includes(words) || value === null) return true;
  // The day of a time of the year is no number of days.
  if (counted === "days" && restsOn.some((said) => /月/.test(said) && said.includes(`${String(value)}日`)))
    return true;
  // 「满意度不低于92分」 is a mark to reach; other points are what is earned.
  if (counted === "points") return target?.value === value || !TO_REACH.test(text);
  const isOfPeople = counted === "people" || counted === "days";
  return (
    target?.value === value && !isOfPeople && (per === null || target.per === per || target.per === "period")
  );
}

/** A word by which records would be found, and that says more than what they are about: by whom, where, how, or another deed. */
function looseWord(_: Reading, { words = [], call, ledger }: Draft): string | null {
  const isOfPeople = call?.measure === "persons-covered";
  const isPaper = (word: string): boolean => ledger !== "document" && /(?:计划|方案)$/.test(word);
  return (
    words.find(
      (word) =>
        TELLS_NOTHING.test(word) ||
        QUALIFIES.test(word.replace(NAMES_OF_THINGS, "")) ||
        isPaper(word) ||
        (isOfPeople && SOME.test(word)),
    ) ?? null
  );
}

/** What rules and matters are called in every office, whatever is in their names. */
const NAMES_OF_THINGS = /首问(?:负责|责任)|领导带班|一岗双责|未成年人|无偿献血|无障碍|不动产|不稳定因素/;

/** People who don't work for the unit, and shares of something else than who came: 学生参与率, 注册率. */
function otherPeople({ text }: Reading, { call }: Draft): string | null {
  if (call?.measure !== "persons-covered") return null;
  return /学生|群众|居民|村民|住户|客户|家长|(?:注册|准确|知晓|普及|入户)率/.exec(text)?.[0] ?? null;
}

/** Words that tell nothing from the rest of a ledger: any inspection, a stretch of time. */
const TELLS_NOTHING = /^(?:检查|[一两二三四半]?[周月季年])$/;

/** A part of the people, whom no list tells from the rest. */
const SOME = /新[进任提入]|青年|年轻|女|退休|涉密|窗口|一线|积极分子|执法|预备/;

/** 「每次得2分」: so many times as there are points, if these are told. */
const EARNED_EACH = /^(?:每(?:开展|举办|组织)?|一|1)[一1]?[次期场篇](?:得|加|计|记)?\d+(?:\.\d+)?分/;

/** 「每少一次」 of what has no number: there is one, and it stands elsewhere. */
function untoldNumber({ rule, text }: Reading, { assumed = [], call }: Draft): string | null {
  const isHowOften = call?.measure === "count-by-period" && assumed.includes("value");
  if (!isHowOften || !assumed.includes("per")) return null;
  return (
    /每[少缺]1?一?[次期场篇]/.exec(rule)?.[0] ??
    (/最[多高]|封顶|不超过/.test(rule) ? null : EARNED_EACH.exec(rule)?.[0]) ??
    /日常|随时|常态|经常|每[天日]|天天|不定期|适时|常年|长期|按需|视情/.exec(text)?.[0] ??
    null
  );
}
