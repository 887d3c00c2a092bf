import type { ColumnMatch, Ledger } from "../../ledgers";

/** A column's header as one says it: 「学时（集中学习）」 of a head over others, 「6日（三）」 of a day with its weekday. */
export function headerText({ path, column }: ColumnMatch, ledger: Ledger | undefined): string {
  const [first = "", ...others] = path;
  const isDay = ledger?.entries.some((entry) => entry.column === column) && /^\d{1,2}$/.test(first);
  return [isDay ? `${first}日` : first, ...others.map((part) => `（${part}）`)].join("");
}
