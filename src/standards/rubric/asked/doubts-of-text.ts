import type { MeasureCall } from "../../../measures";
import { isAtMost, stretchIn, withoutGaps, type Figure } from "./figures-in-text";
import { QUALIFIES } from "./left-over";
import { JOINED_DEED } from "./pieces";
import type { Draft, Reading } from "./reading";

// What the text of a requirement says and a proposal leaves out.

/** A second requirement behind a semicolon, a number or 「并」. */
export function another({ text }: Reading): string | null {
  return ANOTHER.exec(text)?.[0] ?? null;
}

const ANOTHER = new RegExp(`[①-⑳;；](?=.)|并(?:${JOINED_DEED})`);

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
export function severalNamed({ text, rule }: Reading, { call, assumed = [] }: Draft): string | null {
  const isOnce = call?.measure === "count-by-period" && assumed.includes("value");
  return isOnce && text.includes("、") ? (/[少缺](?:一|1)[项个类]/.exec(rule)?.[0] ?? null) : null;
}

/** 「每会活动2次」, 「每村每年不少于2场」: so many of each of something that no ledger tells apart. */
export function eachOfSomething({ text }: Reading, { call }: Draft): string | null {
  if (call?.measure !== "count-by-period") return null;
  return (
    /每个?(?:会|村|户|班|站|点|组|岗|所|企业|社区|项目)(?=[^,，]{0,10}[\d一二两三四])/.exec(text)?.[0] ?? null
  );
}

const TIME_OF_YEAR =
  /年初|年[终末底]|岁末|[上下]半年|\d{1,2}月|春节|元旦|元宵|清明|端午|中秋|重阳|国庆|[“"]?(?:七一|八一|三八|五四|五一|六一)[”"]?|节前|两节|前夕|前后|期间/;

/** A count looks at the whole year: it says nothing of when in it. */
export function timeOfYear({ text, dimensions }: Reading, { call, ledger }: Draft): string | null {
  if (call?.measure !== "count-by-period") return null;
  const ofMonth = /(?<![每第])(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?=工作|专项|任务|重点|$)/.exec(
    dimensions,
  )?.[0];
  return ofMonth ?? (ledger === "document" ? null : (TIME_OF_YEAR.exec(text)?.[0] ?? null));
}

/** A figure that neither the target nor the call has. */
export function unusedFigure({ figures, text }: Reading, draft: Draft): string | null {
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

/** A ceiling that is taken for a floor, or a floor for a ceiling: 「发文不超过20件」. */
export function otherWay({ figures }: Reading, { target }: Draft): string | null {
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
export function looseWord(_: Reading, { words = [], call, ledger }: Draft): string | null {
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

/** Words that tell nothing from the rest of a ledger: any inspection, a stretch of time. */
const TELLS_NOTHING = /^(?:检查|[一两二三四半]?[周月季年])$/;

/** A part of the people, whom no list tells from the rest. */
const SOME = /新[进任提入]|青年|年轻|女|退休|涉密|窗口|一线|积极分子|执法|预备/;

/** 「每次得2分」: so many times as there are points, if these are told. */
const EARNED_EACH = /^(?:每(?:开展|举办|组织)?|一|1)[一1]?[次期场篇](?:得|加|计|记)?\d+(?:\.\d+)?分/;

/** 「每少一次」 of what has no number: there is one, and it stands elsewhere. */
export function untoldNumber({ rule, text }: Reading, { assumed = [], call }: Draft): string | null {
  const isHowOften = call?.measure === "count-by-period" && assumed.includes("value");
  if (!isHowOften || !assumed.includes("per")) return null;
  return (
    /每[少缺]1?一?[次期场篇]/.exec(rule)?.[0] ??
    (/最[多高]|封顶|不超过/.test(rule) ? null : EARNED_EACH.exec(rule)?.[0]) ??
    /日常|随时|常态|经常|每[天日]|天天|不定期|适时|常年|长期|按需|视情/.exec(text)?.[0] ??
    null
  );
}
