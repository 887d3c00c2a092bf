import type { PaneState } from "../state";

/** What of the options was changed since the report was made. */
interface ChangedOptions {
  readonly standard: boolean;
  readonly period: boolean;
  readonly asOf: boolean;
}

/** Says what is chosen now that the report in hand was not made with; null where it agrees with what is chosen. */
export function changedSinceCheck({ book, options }: PaneState): ChangedOptions | null {
  if (book.stage !== "checked" || !options) return null;
  const { report, asked } = book;
  const { from, to, asOf } = report.period;
  const period = options.period
    ? options.period.from !== from || options.period.to !== to
    : asked.period !== null;
  const changed = {
    standard: options.standard !== report.standard,
    period,
    asOf: options.asOf !== asked.asOf && (options.asOf ?? asOf) !== asOf,
  };
  return Object.values(changed).includes(true) ? changed : null;
}
