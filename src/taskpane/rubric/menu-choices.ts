import type { CountingView, MeasureChoice, RequirementView } from "../../assistant";
import type { Unit } from "../../measures";
import type { PartWord, RequirementWord } from "../../standards";

/** Figures that are often asked for. */
const USUAL: Partial<Readonly<Record<Unit, readonly number[]>>> = {
  percent: [100, 98, 95, 90, 85, 80, 60],
  hour: [40, 50, 60, 90, 110, 120],
  day: [30, 60, 90, 100, 180],
  point: [60, 80, 85, 90, 95],
};
const TIMES = [1, 2, 3, 4, 6, 8, 10, 12, 24];

/** Figures to choose a target from, that which counts now among them. */
export function valuesFor({ unit, value }: CountingView): readonly number[] {
  return withOwn(USUAL[unit] ?? TIMES, value);
}

export function pointsFor(points: number): readonly number[] {
  return withOwn([0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20], points);
}

function withOwn(usual: readonly number[], own: number): readonly number[] {
  return usual.includes(own) ? usual : [...usual, own].sort((one, other) => one - other);
}

/** Ways to score that rubrics state most, in words that are read as rules; by what is counted. */
export function rulesFor({ unit }: CountingView): readonly string[] {
  const share = "得分=完成率×分值";
  switch (unit) {
    case "percent":
      return ["未达标不得分", "每低5%扣0.5分", "每低5%扣1分", "每低10%扣1分", share];
    case "case":
      return ["发生一起扣1分", "发生一起扣2分", "发生一起扣5分", "发生不得分"];
    case "item":
      return ["没有不得分", "缺一项扣0.5分", "缺一项扣1分", "一处不合格扣0.5分", "一处不合格扣1分"];
    case "point":
      return ["未达标不得分", "每低1分扣0.5分", "每低5分扣1分", share];
    default:
      return ["未开展不得分", "每少1次扣0.5分", "每少1次扣1分", "每少1次扣2分", "每次得1分", share];
  }
}

/** Words as they stand in a menu and are typed. */
export function joinedWords(words: readonly string[]): string {
  return words.join("、");
}

export function wordsTyped(text: string): readonly string[] {
  return text.split(/[、,，;；/|\s]+/).filter((word) => word !== "");
}

export function linesTyped(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => line.trim() || []);
}

/** A part counted otherwise; what was said of the others stays. A way of counting for all of it holds no more. */
export function withPart({ word }: RequirementView, text: string, part: PartWord): RequirementWord {
  const rest = without(word, ["measure", "ledger", "words", "value", "per"]);
  return { ...rest, ofParts: { ...word.ofParts, [text]: part } };
}

function without(word: RequirementWord, keys: readonly (keyof RequirementWord)[]): RequirementWord {
  return Object.fromEntries(Object.entries(word).filter(([key]) => !keys.some((one) => one === key)));
}

/** A row taken apart: a way of counting that was chosen for all of it holds no more, its points and scoring do. */
export function splitInto({ word }: RequirementView, parts: readonly string[]): RequirementWord {
  const { rule, points } = word;
  return { parts, ...(rule === undefined ? {} : { rule }), ...(points === undefined ? {} : { points }) };
}

/** What of a requirement shows while what was just said of it is not judged yet. */
export function shownSo({ rule, points }: RequirementView, word: RequirementWord | null | undefined) {
  return { rule: word?.rule ?? rule, points: word?.points ?? points };
}

/** The same of how it is counted. */
export function countedAs(counting: CountingView, word: PartWord | null | undefined) {
  return {
    measure: word?.measure ?? counting.measure,
    ledger: word?.ledger ?? counting.ledger,
    words: word?.words ?? counting.words,
    special: word?.words === undefined && word?.ledger === undefined && counting.special,
    value: word?.value ?? counting.value,
    per: word?.per ?? counting.per,
  };
}

/** Another way of counting takes no figure over that counts something else. */
export function withMeasure({ counting, word }: RequirementView, choice: MeasureChoice): RequirementWord {
  // Parts are of another way of counting.
  const rest = without(word, ["value", "per", "parts", "ofParts"]);
  return { ...rest, ...measureChosen(counting, word, choice) };
}

/** The way of counting, with the figure where it counts the same. */
export function measureChosen(
  counting: CountingView,
  { value, per }: PartWord,
  choice: MeasureChoice,
): PartWord {
  const isAlike = choice.unit === counting.unit;
  return {
    measure: choice.id,
    ...(isAlike && value !== undefined ? { value } : {}),
    ...(isAlike && per !== undefined ? { per } : {}),
  };
}

/** A number as it was typed; null for anything else. */
export function numberTyped(text: string): number | null {
  const value = Number(text.replace(/[％%次分]$/, "").trim());
  return text.trim() !== "" && Number.isFinite(value) && value >= 0 ? value : null;
}
