import { compactText, toHundredths } from "../../../grid";
import type { Known } from "../form-answer";
import { percentOf } from "./figures-of";

const TRIPS = /出差|公差|公出/u;
const TRIPS_APART =
  /(?:出差|公差|公出)[^。；;]{0,8}(?:不计入|不并入|不算|单列)|(?:出勤|到岗)[^。；;]{0,8}(?:不含|不包括|除)(?:出差|公差|公出)|(?:出勤|到岗)[天日数]*\+(?:出差|公差|公出)/u;

const TRIPS_IN =
  /(?:出勤|到岗|在岗)[天日数]*(?:含|包括|计入)[^。；;不]{0,4}(?:出差|公差|公出)|(?:出差|公差|公出)[^。；;不]{0,4}(?:视同|计入|算|按)(?:出勤|到岗|在岗)/u;

/** Days attended on a form that asks for those of trips apart: a note of its own says whether they count as attended, else a person has to. */
export function attendedBeside(name: string, words: string, there: Known, onTrips: () => number): Known {
  if (TRIPS.test(name))
    return {
      ...(/(?:不含|除)(?:出差|公差|公出)/u.test(name) ? less(there, onTrips()) : there),
      isAsStated: true,
    };
  if (!TRIPS.test(words.split(compactText(name)).join(""))) return there;
  if (TRIPS_APART.test(words)) return { ...less(there, onTrips()), isAsStated: true };
  return TRIPS_IN.test(words) ? { ...there, isAsStated: true } : { ...there, sure: false };
}

function less(known: Known, days: number): Known {
  return typeof known.value === "number" ? { ...known, value: toHundredths(known.value - days) } : known;
}

/** Whether a label asks for the rate of attendance, of whichever time. */
export function isRate(label: string): boolean {
  return /^(?:平均|季度?|[月年]度?|全[年月])*出勤率$/u.test(label);
}

/**
 * The rate as the form itself says that it is reckoned; null where one of its terms is not known, undefined where it says nothing.
 *
 * @param words all that stands on the form, compact
 */
export function rateAsStated(
  words: string,
  figureOf: (label: string) => Known["value"],
): Known["value"] | undefined {
  const rate = statedRate(words);
  if (rate === null) return undefined;
  const valueOf = (name: string): number | null => {
    const value = isRate(name) ? null : figureOf(name);
    return typeof value === "number" ? value : null;
  };
  const [above, below] = [sumOf(rate.above, valueOf), sumOf(rate.below, valueOf)];
  return above === null || below === null || below === 0 ? null : percentOf(above, below);
}

/** How a form itself says that a rate is reckoned: what is added to and taken from above and below the line. */
interface StatedRate {
  readonly above: readonly Term[];
  readonly below: readonly Term[];
}

interface Term {
  readonly name: string;
  readonly sign: 1 | -1;
}

const NAME = "[^\\d()=+\\-−÷/×*%,，;；。]{2,8}";
const SIDE = `(\\(${NAME}(?:[+\\-−]${NAME})*\\)|${NAME})`;
const RATE = new RegExp(`率=${SIDE}[÷/]${SIDE}(?:[×*]100%?)?(?=$|[,，;；。)]|[\\p{Script=Han}])`, "u");

/** 「出勤率＝（出勤＋公出）÷（应出勤－年休）×100％」 in a form's compact words; null where they state none that ends in 率. */
function statedRate(words: string): StatedRate | null {
  const [, above, below] = RATE.exec(words) ?? [];
  return above === undefined || below === undefined ? null : { above: termsOf(above), below: termsOf(below) };
}

function termsOf(side: string): readonly Term[] {
  const found = [...side.matchAll(new RegExp(`([+\\-−]?)(${NAME})`, "gu"))];
  return found.map(([, sign = "", name = ""]) => ({ name, sign: sign === "" || sign === "+" ? 1 : -1 }));
}

/** What the terms of a side come to; null where one of them is not known. */
function sumOf(terms: readonly Term[], valueOf: (name: string) => number | null): number | null {
  const values = terms.map(({ name, sign }) => {
    const value = valueOf(name);
    return value === null ? null : sign * value;
  });
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    0,
  );
}
