import { addMonths, monthOf, monthsBetween, type Month } from "../../grid";

/**
 * The id under which the meaning of a department's blanks is kept, with the months that it was asked for: an answer about one month says
 * nothing of the days of another that nobody has filled in yet. `blank:综合科@2024-01~2024-03,2024-06`
 */
export function blankKey(about: string, months: readonly Month[]): string {
  const runs: { from: Month; to: Month }[] = [];
  for (const month of [...new Set(months)].sort()) {
    const last = runs.at(-1);
    if (last && isNext(last.to, month)) last.to = month;
    else runs.push({ from: month, to: month });
  }
  return `blank:${about}@${runs.map(({ from, to }) => (from === to ? from : `${from}~${to}`)).join(",")}`;
}

/** One key for two questions about the same department. */
export function joinedBlankKey(one: string, other: string): string {
  const about = one.slice("blank:".length, one.lastIndexOf("@"));
  return blankKey(about, [...monthsIn(one), ...monthsIn(other)]);
}

/** What was answered about a department's blanks in a month; undefined where that was never asked. */
export function blankAnswer(
  answers: Readonly<Record<string, string>>,
  about: string,
  month: Month,
): string | undefined {
  const prefix = `blank:${about}@`;
  let found: string | undefined;
  for (const key in answers) if (key.startsWith(prefix) && covers(key, month)) found = answers[key];
  return found;
}

function runsIn(key: string): { from: Month; to: Month }[] {
  return key
    .slice(key.lastIndexOf("@") + 1)
    .split(",")
    .map((run) => {
      const [from = "", to = from] = run.split("~");
      return { from, to };
    });
}

function covers(key: string, month: Month): boolean {
  return runsIn(key).some(({ from, to }) => from <= month && month <= to);
}

function monthsIn(key: string): Month[] {
  return runsIn(key).flatMap(({ from, to }) => monthsBetween(`${from}-01`, `${to}-01`));
}

function isNext(before: Month, month: Month): boolean {
  return monthOf(addMonths(`${before}-01`, 1)) === month;
}
