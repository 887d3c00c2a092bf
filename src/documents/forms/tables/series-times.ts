import { addDays } from "../../../grid";
import type { Counter } from "../facts/figures-of";
import type { Stretch } from "../facts/stretches";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";

/** A stretch of the checked period, and the whole of it. */
export interface Times {
  readonly during: FormContext;
  readonly whole: FormContext;
  readonly duringOf: (stretch: Stretch) => FormContext;
}

/** The form's context with the figures of a stretch; those of each stretch are reckoned once. */
export function figuresDuring(context: FormContext): (stretch: Stretch) => FormContext {
  const made = new Map<string, FormContext>();
  return (stretch) => {
    const key = `${stretch.from}/${stretch.to}`;
    const { input } = context;
    const there = made.get(key) ?? {
      ...context,
      input: { ...input, figures: input.figures.during(stretch) },
      within: stretch,
    };
    made.set(key, there);
    return there;
  };
}

/**
 * Nought, where a stretch has none and the whole period some: for a person to look at, unless what was there before and after it shows that
 * somebody kept the ledger then.
 */
export function noneOf(
  known: (context: FormContext) => Known | null,
  counter: Counter,
  { during, whole, duringOf }: Times,
): Known | null {
  if (!isNumberOf(counter)) return null;
  const all = known(whole);
  if (!all || all.value === 0) return null;
  const { from, to, asOf } = whole.input.report.period;
  const within = during.within ?? { from, to };
  const hasSome = (stretch: Stretch): boolean => {
    const value = known(duringOf(stretch))?.value;
    return typeof value === "number" && value > 0;
  };
  const isBetween =
    within.from > from &&
    within.to < asOf &&
    hasSome({ from, to: addDays(within.from, -1) }) &&
    hasSome({ from: addDays(within.to, 1), to: asOf });
  return { ...all, value: 0, sure: all.sure && isBetween };
}

function isNumberOf(counter: Counter): boolean {
  return counter === "times" || counter === "pieces" || counter === "turns" || counter === "hours";
}
