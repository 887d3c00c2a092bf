import { compactText, mergeAreas } from "../../../grid";
import type { LedgerKind } from "../../../ledgers";
import { cellsOfRecord } from "../../../measures";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { percentOf, sheetsOf, type Counter } from "./figures-of";
import { COUNTED_KINDS } from "./ledger-words";
import { readingIn, type CountReading } from "./ledger-reading";
import { areHoursTold, countOf, presentIn } from "./record-counts";
import { areSettled, type OfWhom } from "./records-of-whom";

/** Words that count something else than what is there: of another time, the rest of it, how much on average. */
const ELSE =
  /上年|去年|往年|同比|环比|同期|增[长加减幅]|下降|上升|较|请假|除|其他|其余|以外|人均|平均|[月季周年场次]均|最[高低多少]|计划|目标|要求|率|占比?|每/u;

/** What is reckoned of those who were to come and those who came, by the words that ask for it. */
const PRESENCE: readonly (readonly [RegExp, Counter, (due: number, there: number) => Known["value"]])[] = [
  [/缺席|缺勤|未到|未参加/u, "turns", (due, there) => due - there],
  [/应(?:到|参加|参[学会训])/u, "turns", (due) => due],
  [/实(?:到|际?参加|参[学会训])|到[会课]/u, "turns", (_, there) => there],
  [/(?:参加|参与|参[学会训]|到[课会]|出[席勤])率/u, "percent", (due, there) => percentOf(there, due)],
];

const OF_HOURS = /(?:累计|总)*(?:时长|时数|学时|课时|小时)数?/u;

/** A figure counted from records of one ledger. */
export interface RecordsAsked extends Known {
  /** Whether a column of the ledger keeps those apart that are counted. */
  readonly areOfSort: boolean;
  /** Whether a word says which records, and not only how they are counted. */
  readonly isSaid: boolean;
}

/**
 * How many records of the unit's ledgers a label asks for, each of its words taken into account: the ledger, sorts that its columns tell, what
 * became of cases: 「党组会次数」, 「网站公开条数」, 「警示教育参加人次」. Null where a word is left over, and where two ledgers may be meant.
 *
 * @param label what is counted, without its unit
 */
export function askedRecords(
  label: string,
  counter: Counter,
  context: FormContext,
  of: OfWhom = {},
): RecordsAsked | null {
  const asked = askedIn(label, counter);
  if (asked === null) return null;
  const found = COUNTED_KINDS.map((kind) => readingIn(kind, asked.subject, counter, context, of));
  const [only, ...others] = found.filter((one) => one !== null);
  return !only || others.length > 0 ? null : knownOf(only, asked, counter);
}

/** The same of one ledger, which a form is known to be about: 「次数」, 「参加人次」, 「已办结」, 「办结率」. Null where a word is left over. */
export function askedOfKind(
  kind: LedgerKind,
  label: string,
  counter: Counter,
  context: FormContext,
  of: OfWhom = {},
): RecordsAsked | null {
  const share = counter === "percent" ? shareIn(kind, label, context, of) : null;
  if (share) return { ...share, areOfSort: false, isSaid: true };
  const asked = askedIn(label, counter);
  const reading = asked && readingIn(kind, asked.subject, counter, context, { is: () => true, ...of });
  return reading && knownOf(reading, asked, counter);
}

const UNCOUNTED: readonly Counter[] = ["points", "days", "money"];

interface AskedWords {
  readonly subject: string;
  readonly presence: (typeof PRESENCE)[number] | undefined;
}

/** What is counted, without the words that say how; null for what no ledger counts. */
function askedIn(label: string, counter: Counter): AskedWords | null {
  const text = compactText(label);
  const presence = PRESENCE.find(([pattern, counted]) => counted === counter && pattern.test(text));
  const subject = (presence ? text.replace(presence[0], "") : text).replace(
    counter === "hours" ? OF_HOURS : /^$/u,
    "",
  );
  return ELSE.test(subject) || UNCOUNTED.includes(counter) ? null : { subject, presence };
}

const SURE: readonly Counter[] = ["times", "pieces", "turns"];

function knownOf(reading: CountReading, { presence }: AskedWords, counter: Counter): RecordsAsked | null {
  const { rows, all } = reading;
  const value = presence ? presentIn(reading, presence[2]) : countOf(reading, counter);
  if (value === null) return null;
  const told = rows.length > 0 ? rows : all;
  const source = mergeAreas(told.map(({ ledger, record }) => cellsOfRecord(ledger, record)));
  // What no column keeps apart may be kept under another name.
  const isCounted =
    presence !== undefined || SURE.includes(counter) || (counter === "hours" && areHoursTold(reading));
  const sure = reading.sure && (rows.length > 0 || reading.isNone) && isCounted;
  return {
    value,
    from: sheetsOf(source),
    source,
    sure,
    areOfSort: reading.areOfSort,
    isSaid: reading.isSaid,
  };
}

/** 「办结率」, 「占比」: of the records that are asked, those that are closed; of all, those that are asked. */
function shareIn(kind: LedgerKind, label: string, context: FormContext, of: OfWhom): Known | null {
  const words = compactText(label).replace(/\(.*\)$/u, "");
  const isShare = /^(?:占比|所占比[例重]|比[例重]|百分比)$/u.test(words);
  if (!isShare && !/率$/u.test(words)) return null;
  const own = askedOfKind(kind, "", "pieces", context, of);
  const other = isShare
    ? askedOfKind(kind, "", "pieces", context)
    : askedOfKind(kind, words.slice(0, -1), "pieces", context, of);
  const [part, whole] = isShare ? [own, other] : [other, own];
  if (typeof part?.value !== "number" || typeof whole?.value !== "number" || whole.value === 0) return null;
  const sure = whole.sure && (isShare || areSettled(kind, context, of));
  return { ...whole, value: percentOf(part.value, whole.value), sure };
}
