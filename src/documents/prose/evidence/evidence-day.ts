import { chineseDay, type Day } from "../../../grid";

/** 「2024年1月10日」, 「2024年1月10日—12月20日」; "" where nobody knows. */
export function daysText(from: Day | null, to: Day | null): string {
  if (from === null || to === null) return "";
  if (from === to) return chineseDay(from);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${chineseDay(from)}—${sameYear ? chineseDay(to).replace(/^\d+年/, "") : chineseDay(to)}`;
}

/** The days from the first to the last of several. */
export function spanText(items: readonly { readonly from: Day | null; readonly to: Day | null }[]): string {
  const first = items.flatMap(({ from }) => from ?? []).sort()[0] ?? null;
  const last =
    items
      .flatMap(({ to }) => to ?? [])
      .sort()
      .at(-1) ?? null;
  return daysText(first, last);
}
