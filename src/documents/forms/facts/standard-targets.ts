import { inChinese } from "../../../locales";
import type { Target, TargetPeriod } from "../../../measures";
import { figureValue } from "../../template/template-value";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { countsIn, type Counter } from "./figures-of";
import { perNamed } from "./matter";
import { matterWords, sharedPieces } from "./words-beside";

/** What the standard in use asks, by the words of its clause or of a part of it. */
interface Wanted {
  readonly title: string;
  /** All that names it: the title, the part's name, the words by which its records are found. */
  readonly words: readonly string[];
  readonly target: Target;
}

const NUMBERS: readonly Target["operator"][] = ["at-least", "at-most", "above", "equals"];
/** Of the standard's stretches so many make a year. */
const IN_A_YEAR: Readonly<Partial<Record<TargetPeriod, number>>> = { quarter: 4, "half-year": 2, month: 12 };
/** Words of a target that name no matter. */
const PLAIN = /达到|不[少低]于|得分|次数|频次|[≥≤>=<_]|[率分次]$/gu;

/**
 * The number that the standard asks of what words speak of, in what a blank counts and within the stretch that they name: the clause whose
 * title has most of the words, and more of them than the next. Null where two have as many.
 *
 * @param said the clauses up to the blank, its own last: an earlier one may say what it is about
 */
export function standardTarget(
  said: readonly string[],
  counter: Counter,
  context: FormContext,
): Known | null {
  const own = said.at(-1) ?? "";
  const per = perNamed(own);
  const about = said.slice(0, -1).join("，");
  const found = wantedOf(context)
    .flatMap((one) => {
      const value = within(one.target, per, counter);
      const letters = sharedWith(own, one.words);
      const score = letters * 2 + Math.min(1, sharedWith(about, one.words));
      return value === null ? [] : [{ ...one, value, letters, score }];
    })
    .sort((one, other) => other.score - one.score);
  const [best, second] = found;
  if (!best) return null;
  const isBest = second === undefined || second.value === best.value || best.score > second.score;
  if (!isBest || (best.score === 0 && second !== undefined)) return null;
  const left = matterWords(own.replace(PLAIN, ""));
  const sure =
    best.letters > 0 && left !== "" && sharedPieces(left, best.words).rest.replace(/·/gu, "") === "";
  const value = figureValue(best.value, best.target.unit);
  return { value, from: `标准“${best.title}”`, source: [], sure };
}

/** The target's number for a stretch that the words name; null where it is of another. */
function within(target: Target, named: TargetPeriod | null, counter: Counter): number | null {
  if (!NUMBERS.includes(target.operator) || !countsIn(counter, target.unit)) return null;
  if (named === null || target.unit === "percent" || target.unit === "point") return target.value;
  if (target.per === named || target.per === "period") return target.per === named ? target.value : null;
  const parts = target.per === "year" ? IN_A_YEAR[named] : undefined;
  return parts !== undefined && target.value % parts === 0 ? target.value / parts : null;
}

function wantedOf({ input: { clauses } }: FormContext): readonly Wanted[] {
  return clauses.flatMap(({ title, target, measure }): readonly Wanted[] => {
    const name = inChinese(title);
    const words = [name, ...wordsIn(measure)];
    const parts = measure.measure === "all-of" ? measure.parts : [];
    return [
      { title: name, words, target },
      ...parts.map((part) => ({ title: name, words: [name, part.name.zh], target: part.target })),
    ];
  });
}

/** The words by which a measure finds its records. */
function wordsIn(measure: unknown): readonly string[] {
  if (Array.isArray(measure)) return measure.flatMap(wordsIn);
  if (typeof measure !== "object" || measure === null) return [];
  return Object.entries(measure).flatMap(([key, value]) =>
    key === "contains" && Array.isArray(value)
      ? value.filter((word) => typeof word === "string")
      : wordsIn(value),
  );
}

function sharedWith(text: string, words: readonly string[]): number {
  return sharedPieces(matterWords(text.replace(PLAIN, "")), words).shared.join("").length;
}
