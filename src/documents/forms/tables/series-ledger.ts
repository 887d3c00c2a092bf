import { LEDGERS, type LedgerKind, type LedgerRecord } from "../../../ledgers";
import { askedOfKind } from "../facts/asked-records";
import { figureLabel } from "../facts/figure-label";
import type { Counter } from "../facts/figures-of";
import { hoursOfSort } from "../facts/hours-of-sort";
import { sortsMeant } from "../facts/ledger-reading";
import { COUNTED_KINDS } from "../facts/ledger-words";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { kindNamed } from "./kind-named";
import type { SeriesKey } from "./series-of";
import { noneOf, type Times } from "./series-times";
import type { SortKey } from "./sorts-on";

/** Whose figure is asked; null for everybody. */
export interface OfOne {
  readonly person: string | null;
  readonly department: string | null;
}

/** The ledger that a form is about, and which of its records. */
export interface About {
  readonly kind: LedgerKind;
  readonly is?: (record: LedgerRecord) => boolean;
}

/** Of whom or what a form's title says more than a ledger's name: its figures may be of those alone. */
const NARROWED = /党员|青年|妇女|女职工|团员|老干部|专项|其他|班子|中心组|支部|科室长/u;

/** The ledger that a title names, and the sorts of it that one of its lines says count; null where it narrows it by other words. */
export function ledgerAbout(title: string, context: FormContext): About | null {
  const kind = kindNamed(title);
  if (kind === null || !COUNTED_KINDS.includes(kind)) return null;
  const lines = title.split(" ");
  const meant = lines
    .map((line) => ({ line, is: sortsMeant(kind, line, context) }))
    .find(({ is }) => is !== null);
  const rest = lines.filter((line) => line !== meant?.line).join(" ");
  if (NARROWED.test(rest)) return null;
  return meant?.is ? { kind, is: meant.is } : { kind };
}

/** What a sort's key or the ledger that the title names counts; undefined where neither is there or tells it. */
export function countedOf(
  label: string,
  keys: readonly SeriesKey[],
  of: OfOne,
  about: About | null,
  times: Times,
): Known | null | undefined {
  const sort = sortOf(keys);
  if (sort) return figureOfSort(label, sort, of, times.during);
  return (about && figureOfKind(about, label, of, times)) ?? undefined;
}

/** What a head counts of a ledger: without a unit of its own how often there was something, or how many cases. */
function countedBy(
  label: string,
  kind: LedgerKind,
): { readonly words: string; readonly counter: Counter; readonly isStated: boolean } {
  const plain = label.replace(/^其中[:：]?/u, "");
  const { subject, counter } = figureLabel(plain);
  if (counter !== null) return { words: subject, counter, isStated: true };
  return { words: plain, counter: LEDGERS[kind].rows === "events" ? "times" : "pieces", isStated: false };
}

/** 「活动次数」, 「参加人次」, 「服务总时长（小时）」, 「其中中心组」 below a title that names the ledger. */
function figureOfKind({ kind, ...ofSort }: About, label: string, of: OfOne, times: Times): Known | null {
  const { words, counter, isStated } = countedBy(label, kind);
  const { rows } = LEDGERS[kind];
  if (rows !== "events" && (rows !== "cases" || isStated)) return null;
  const known = (context: FormContext): Known | null => {
    const found = askedOfKind(kind, words, counter, context, { ...of, ...ofSort });
    // A head without a unit counts where it says of what.
    return isStated || found?.isSaid === true ? found : null;
  };
  return known(times.during) ?? noneOf(known, counter, times);
}

/** The sort of a row and that of a column, as one. */
function sortOf(keys: readonly SeriesKey[]): SortKey | null {
  const sorts = keys.filter((key) => key.kind === "sort");
  const [first] = sorts;
  if (!first || sorts.some(({ ledger }) => ledger !== first.ledger)) return null;
  return {
    ...first,
    is: (record) => sorts.every(({ is }) => is(record)),
    isTold: sorts.every((one) => one.isTold),
  };
}

/** What a label counts of a sort: by itself how many there are, what became of them, how many took part. */
function figureOfSort(
  label: string,
  { ledger, is, isTold }: SortKey,
  of: OfOne,
  context: FormContext,
): Known | null {
  if (ledger === "study-hours") return hoursOfSort(label, { is, isTold }, of, context);
  const { words, counter } = countedBy(label, ledger);
  const found = askedOfKind(ledger, words, counter, context, { ...of, is });
  // Where every record says of which sort it is, there is none of what none says.
  return found && { ...found, sure: isTold && (found.sure || found.value === 0) };
}
