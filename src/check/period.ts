import type { Day } from "../grid";
import type { FieldValue, Ledger } from "../ledgers";
import type { Recognition } from "../recognise";
import type { ReviewPeriod } from "../measures";

/**
 * The natural year that most of the ledgers' dates fall into, the later of two that are equal; the year of today for a workbook
 * without dates. Data count up to today, or to the year's end when that is over.
 */
export function choosePeriod(recognition: Pick<Recognition, "ledgers">, today: Day): ReviewPeriod {
  let year = today.slice(0, 4);
  let most = 0;
  for (const [candidate, times] of datesByYear(recognition.ledgers)) {
    if (times > most || (times === most && candidate > year)) [year, most] = [candidate, times];
  }
  return naturalYear(year, today);
}

/** The natural years that the data speak for, newest first. */
export function periodsOf(recognition: Pick<Recognition, "ledgers">, today: Day): ReviewPeriod[] {
  return [...datesByYear(recognition.ledgers).keys()]
    .sort()
    .reverse()
    .map((year) => naturalYear(year, today));
}

function naturalYear(year: string, today: Day): ReviewPeriod {
  const to = `${year}-12-31`;
  return { from: `${year}-01-01`, to, asOf: today < to ? today : to };
}

/** How many dates fall into each year. A day of an attendance grid counts once, however many people it has. */
function datesByYear(ledgers: readonly Ledger[]): Map<string, number> {
  const years = new Map<string, number>();
  const count = (day: Day): void => {
    const year = day.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + 1);
  };
  for (const ledger of ledgers) {
    // A roster's dates are births and arrivals.
    if (ledger.blankForm || ledger.duplicateOf !== null || ledger.kind === "roster") continue;
    const days = new Set(ledger.entries.map(({ day }) => day));
    days.forEach(count);
    let dated = days.size > 0;
    for (const record of ledger.records) {
      const day = Object.values(record.fields)
        .map(({ value }) => firstDay(value))
        .find((one) => one !== null);
      if (day === undefined) continue;
      dated = true;
      count(day);
    }
    // Counts per person have no dates of their own: the table's title or sheet says of when they are.
    if (!dated && ledger.period !== null) count(ledger.period.from);
  }
  return years;
}

function firstDay(value: FieldValue | null): Day | null {
  return typeof value === "object" && value !== null && "from" in value ? value.from : null;
}
