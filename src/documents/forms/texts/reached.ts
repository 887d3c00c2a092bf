import { sheetsOf, type Counter } from "../facts/figures-of";
import { ofEach } from "../facts/of-each";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";

/** So much as somebody has or has not reached: 「达到120学时的__人」, 「不足40学时__人」, 「撰写2篇以上的__人」. */
const BAR = /(\d+(?:\.\d+)?)个?(学时|小时|课时|篇|次|天|分|%)/u;
const SHORT_OF = /不[足满到够]|未[达满到]|低于|少于|以下/u;
const NOT_LESS = /不(?:低|少)于/u;

/**
 * Of how many people a clause names what they have reached, counted from what each has; null where no register tells it of each, so that the
 * figure of another bar never stands there; undefined where it names none.
 */
export function peopleReaching(
  words: string,
  counter: Counter,
  { input: { figures } }: FormContext,
): Known | null | undefined {
  const [, bar, unit = ""] = BAR.exec(words) ?? [];
  if (bar === undefined || (counter !== "people" && counter !== "percent")) return undefined;
  const measured = ofEach(unit, figures);
  const people = measured?.people ?? [];
  if (!measured || people.length === 0 || counter === "percent") return null;
  const isShort = SHORT_OF.test(words.replace(NOT_LESS, ""));
  const value = people.filter(({ actual }) => actual >= Number(bar) !== isShort).length;
  // Whoever stands in no register may be short of it as well.
  return { value, from: sheetsOf(measured.evidence), source: measured.evidence, sure: !isShort };
}
