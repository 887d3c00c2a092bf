import { compactText } from "../../../grid";
import type { AlikePair, Named } from "./alike-heads";
import { asOffice } from "./words-beside";

/** A column by its name, and what it holds where that is known. */
interface Head extends Named {
  readonly holds?: "days" | "numbers" | "words";
}

/** What a column asks for or holds: a day that was set or one gone by, a person, a department, a state, a number, words. */
type Sort = "set-day" | "day" | "person" | "department" | "state" | "number" | "words";

const OF_DAYS =
  /日期|时间|时限|期限|限[期时]|何时|几时|哪天|月日|日$|(?<![逾超])期$|^(?:要求|计划|应|预计|实际|拟)(?:完成|办结|整改|销号)$/u;
const SET = /要求|计划|预计|应|限|拟|截止/u;
const OF_STATES = /^(?:是否|有无)|状态|进[展度]|办理情况|落实|结果$/u;
const OF_PEOPLE = /(?<!来信|来访|单位|当事)人$|[者谁]$|人员$|姓名|领导$|组长$|^谁/u;
const OF_NUMBERS = /(?:[次数率分额元]|费用|时长|学时)$|\((?:人次|[次人名件个项天元分%])\)$/u;

function sortOf({ name, holds }: Head): Sort {
  const text = asOffice(compactText(name));
  if (holds === "numbers" || (holds === undefined && OF_NUMBERS.test(text))) return "number";
  if (holds === "days" || OF_DAYS.test(text)) return SET.test(text) ? "set-day" : "day";
  if (OF_STATES.test(text)) return "state";
  if (OF_PEOPLE.test(text)) return "person";
  return /(?:科室|机构|部门|单位|办公室|中心)$/u.test(text) ? "department" : "words";
}

/** Sorts of which one column on either side says enough; words may be of anything. */
const TELLING: readonly Sort[] = ["set-day", "day", "person", "department", "state"];

/**
 * Which of the columns that are left on either side are likely the same: of the same sort, the only ones of it, or those that have letters
 * in common that no other has: 「限期」 and 「整改期限」, 「何时改完」 and 「完成日期」, 「怎么改」 and 「整改措施」. For a person to look at.
 */
export function likelyHeads<Ours extends Head, Theirs extends Head>(
  ours: readonly Ours[],
  theirs: readonly Theirs[],
): readonly AlikePair<Ours, Theirs>[] {
  const sorts = new Set(ours.map(sortOf));
  return [...sorts].flatMap((sort) => {
    const mine = ours.filter((one) => sortOf(one) === sort);
    const their = theirs.filter((one) => sortOf(one) === sort);
    return TELLING.includes(sort) ? tellingPairs(mine, their) : letterPairs(mine, their);
  });
}

function tellingPairs<Ours extends Head, Theirs extends Head>(
  ours: readonly Ours[],
  theirs: readonly Theirs[],
): readonly AlikePair<Ours, Theirs>[] {
  const [one, ...more] = ours;
  const [other, ...others] = theirs;
  const areAlone = one !== undefined && other !== undefined && more.length === 0 && others.length === 0;
  return areAlone ? [{ ours: one, theirs: other }] : letterPairs(ours, theirs);
}

/** How something is counted tells no two columns to be the same. */
const TELLS = /(?![次数人个件])\p{Script=Han}/u;

/** Each with the one that has more letters of it than any other has, on both sides. */
function letterPairs<Ours extends Head, Theirs extends Head>(
  ours: readonly Ours[],
  theirs: readonly Theirs[],
): readonly AlikePair<Ours, Theirs>[] {
  const shared = (one: Head, other: Head): number =>
    [...new Set(one.name)].filter((letter) => TELLS.test(letter) && other.name.includes(letter)).length;
  return ours.flatMap((one): readonly AlikePair<Ours, Theirs>[] => {
    const most = Math.max(0, ...theirs.map((other) => shared(one, other)));
    const [best, ...others] = theirs.filter((other) => shared(one, other) === most);
    const isBest =
      best !== undefined &&
      most > 0 &&
      others.length === 0 &&
      ours.every((other) => other === one || shared(other, best) < most);
    return isBest ? [{ ours: one, theirs: best }] : [];
  });
}
