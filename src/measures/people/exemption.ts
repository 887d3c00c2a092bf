import { daysBetween } from "../../grid";
import type { Away, AwayReason } from "../../ledgers";
import type { Message } from "../../locales";
import type { MeasureContext } from "../measure";
import type { ReviewPeriod } from "../periods/review-period";
import { namerFor, type Person } from "./person";

/** Why someone is not held to an obligation of everyone, or null: gone by the as-of date, away for long, only just arrived. */
export function exemption(person: Person, context: MeasureContext): Message | null {
  const { asOf } = context.period;
  if (person.until !== null && person.until < asOf) return { key: "check.away.left" };
  const away = awayReason(person, context);
  if (away !== null) return { key: `check.away.${away}` };
  if (person.from !== null && person.from > asOf) return { key: "check.away.not-yet" };
  const served =
    person.from !== null && person.from > context.period.from
      ? daysBetween(person.from, asOf) + 1
      : Number.POSITIVE_INFINITY;
  const { shortServiceDays } = context.settings;
  return served < shortServiceDays
    ? { key: "check.away.short-service", params: { n: shortServiceDays } }
    : null;
}

/** Long leave or a posting elsewhere, from the roster or from a long run of leave in the attendance grids. */
export function awayReason(person: Person, context: MeasureContext): AwayReason | null {
  const called = namerFor(context.people);
  return (
    awayWithin(person.away, context.period) ?? context.attendance().longLeave.get(called(person)) ?? null
  );
}

/** Why someone is away at some time of the period; null for an absence of other years. */
function awayWithin(away: readonly Away[], { from, asOf }: ReviewPeriod): AwayReason | null {
  const first = Number(from.slice(0, 4));
  const last = Number(asOf.slice(0, 4));
  const found = away.find(({ years }) => years === null || (years.from <= last && years.to >= first));
  return found?.reason ?? null;
}
