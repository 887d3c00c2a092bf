import { compactText } from "../../../grid";
import { askedRecords, type RecordsAsked } from "../facts/asked-records";
import type { Counter } from "../facts/figures-of";
import { firstOf } from "../facts/first-of";
import { speaksOfPlan } from "../facts/time-facts";
import { matterWords } from "../facts/words-beside";
import type { FormContext } from "../form-context";
import type { TextBlank } from "./blanks-in-text";

/** What is spoken of around a blank, and the time that its figure is of. */
export interface Spoken {
  readonly here: string;
  /** The last of `told`, which is the blank's own. */
  readonly own: string;
  /** The clauses up to the blank without the times that they name, the last with what stands behind the blank: 「件正在办」. */
  readonly told: readonly string[];
  /** The same with what is noted of the sorts that count: 「含中心组学习」. */
  readonly noted: readonly string[];
  /** Whether the clause before spoke of several things: of which of them 「参学__人次」 is, it does not say. */
  readonly isOfSeveral: boolean;
  readonly during: FormContext;
  readonly isKnown: boolean;
  readonly isWhole: boolean;
}

const UNIT = /^(?:人次|小时|学时|课时|[次个名人件项篇份条场期起天分%％])/u;

/** The clauses up to a blank with what goes on behind it: of 「尚有__件正在办」 「尚有正在办」. */
export function withBehind(told: readonly string[], { after }: TextBlank): readonly string[] {
  const [behind = ""] = compactText(after)
    .replace(UNIT, "")
    .split(/[、和及(:]/u);
  return [...told.slice(0, -1), `${told.at(-1) ?? ""}${behind}`];
}

const LISTED = /(?:人次|小时|学时|[次个名人件项篇份条场期])\s*[、和及][^，,；;。]*$/u;

/** Whether the clause before a blank's own spoke of several things: 「集中学习__次、中心组学习__次，参学」. */
export function isOfSeveral({ sentence }: TextBlank): boolean {
  const before = sentence.split(/[，,；;]/u).at(-2) ?? "";
  return LISTED.test(before);
}

/** The records that the words ask for; where they only go on (「参加__人次」, 「累计服务__小时」), those of the clauses before. */
export function recordsTold(spoken: Spoken, counter: Counter, context: FormContext): RecordsAsked | null {
  const { noted, during, isWhole } = spoken;
  const plain = noted.map((words) => words.replace(/[_＿（(].*$/u, "")).reverse();
  const [own = "", ...earlier] = plain;
  const isOwn = !namesNothing(own);
  // Behind 「其中…」 a clause goes on with the whole, or with that part: a person has to say.
  const isPart = !isOwn && (earlier.some((one) => /^其中/u.test(one)) || spoken.isOfSeveral);
  const before = earlier.filter((one) => !/^其中/u.test(one) && !namesNothing(one));
  const asked = isOwn ? [own, ...before.map((one) => `${one}${own}`)] : before.slice(0, 1);
  const found = firstOf(asked, (words) => askedRecords(words, counter, during));
  return found ? { ...found, sure: found.sure && isWhole && !isPart && !speaksOfPlan(context) } : null;
}

/** Whether words only go on from what was said: 「全年不少于」, 「参加」, 「平均得分」. */
export function namesNothing(words: string): boolean {
  return matterWords(words.replace(/得分|分数/gu, "")) === "";
}
