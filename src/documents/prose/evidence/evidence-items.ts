import { type CellArea, type Day, fingerprint, overlaps } from "../../../grid";
import {
  dateOf,
  fieldOf,
  isCounted,
  LEDGERS,
  numberOf,
  peopleOf,
  writtenTextOf,
  type Ledger,
  type LedgerRecord,
} from "../../../ledgers";
import { inChinese } from "../../../locales";
import { cellsOfLedger } from "../../../measures";
import { isItsTitle } from "../found-record";

/** One piece of a volume: a session, a meeting, an activity, a rule; or a ledger that goes in as a whole. */
export interface EvidenceItem {
  /** Stable while its day and its topic are. */
  readonly id: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly title: string;
  /** A ledger as a whole. */
  readonly isLedger: boolean;
  /** How many rows of the ledger it is. */
  readonly rows: number;
  /** Of a ledger that has people in its rows, how many. */
  readonly persons: number;
  /** Whether people come together for it, so that they sign. */
  readonly gathers: boolean;
  /** 《2025年1月考勤表》: what is written over the table, not what its sheet is called. */
  readonly ledgerName: string;
  readonly expected: number | null;
  readonly present: number | null;
  /** What the ledger itself says of what is kept: 「签到表、照片3张」; "" where it says nothing. */
  readonly kept: string;
  readonly documents: readonly string[];
  readonly departments: readonly string[];
  readonly cells: CellArea;
}

/**
 * The pieces behind a clause's figure, by day: every session, meeting, activity, rule and document of the ledgers that it was counted
 * from; ledgers of persons, of marks and of what stays in its sheet (docs/criteria.md §3.5) go in as a whole.
 */
export function evidenceItems(
  cells: readonly CellArea[],
  ledgers: readonly Ledger[],
): readonly EvidenceItem[] {
  const items = ledgers.filter(isCounted).flatMap((ledger) => itemsOf(ledger, cells));
  return onePerSheet(items).sort((one, other) => compare(one.from ?? "9999", other.from ?? "9999"));
}

/** Tables of one sheet that go in as a whole, each quarter's below the last, are one piece. */
function onePerSheet(items: readonly EvidenceItem[]): EvidenceItem[] {
  const byId = new Map<string, EvidenceItem>();
  for (const item of items) {
    const before = item.isLedger ? byId.get(item.id) : undefined;
    byId.set(item.id, before === undefined ? item : joinedTables(before, item));
  }
  return [...byId.values()];
}

function joinedTables(one: EvidenceItem, other: EvidenceItem): EvidenceItem {
  const days = [one.from, one.to, other.from, other.to].flatMap((day) => day ?? []).sort(compare);
  return {
    ...one,
    from: days[0] ?? null,
    to: days[days.length - 1] ?? null,
    rows: one.rows + other.rows,
    persons: Math.max(one.persons, other.persons),
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function itemsOf(ledger: Ledger, cells: readonly CellArea[]): readonly EvidenceItem[] {
  const here = cells.filter(({ sheet }) => sheet === ledger.sheet);
  if (here.length === 0) return [];
  const records = ledger.records.filter(({ area }) => here.some((one) => overlaps(one, area)));
  if (!isListed(ledger)) {
    const touched = here.some((one) => overlaps(one, ledger.area));
    return touched ? [wholeLedger(ledger, records)] : [];
  }
  const matters = new Map<string, LedgerRecord[]>();
  for (const record of records) {
    const about = `${daysOf(ledger, [record]).from ?? ""}\n${matterOf(ledger, record)}`;
    matters.set(about, [...(matters.get(about) ?? []), record]);
  }
  return [...matters].map(([about, rows]) => matter(ledger, about, rows));
}

/** Whether each of its rows is a piece of its own: what happened on a day, and papers with a number. */
function isListed({ kind }: Ledger): boolean {
  const { rows, confidential } = LEDGERS[kind];
  return !confidential && (rows === "events" || fieldOf(kind, "document-number") !== null);
}

/** Several rows of one meeting share its name; of anything else the topic. */
function matterOf({ kind }: Ledger, record: LedgerRecord): string {
  const { topic } = LEDGERS[kind];
  const name = writtenTextOf(record, "name");
  return name ?? (topic === null ? null : writtenTextOf(record, topic)) ?? "";
}

function matter(ledger: Ledger, about: string, records: readonly LedgerRecord[]): EvidenceItem {
  const { kind } = ledger;
  const { topic, gathers, name } = LEDGERS[kind];
  const of = (field: string): readonly string[] => [
    ...new Set(records.flatMap((record) => writtenTextOf(record, field) ?? [])),
  ];
  const ofRow = (field: string): readonly string[] => of(field).filter((text) => !isItsTitle(text, ledger));
  const topics = topic === null ? [] : ofRow(topic);
  const names = of("name");
  const titles = names.length > 0 && topic !== "name" ? [...names, ...topics] : topics;
  const [first] = records;
  const documents = of("document-number");
  return {
    id: `item-${kind}-${fingerprint(about)}`,
    ...daysOf(ledger, records),
    title: titles.length === 0 ? (ofRow("form")[0] ?? inChinese(name)) : [...new Set(titles)].join("："),
    isLedger: false,
    rows: records.length,
    persons: 0,
    gathers: gathers !== "never",
    ledgerName: nameOf(ledger),
    ...attendance(first),
    kept: [
      ...(ledger.layout === "sign-in" ? ["签到表"] : []),
      ...of("evidence"),
      ...(kind === "meeting" && documents.some(isOfMinutes) ? ["纪要"] : []),
    ].join("、"),
    documents,
    departments: of("department"),
    cells: around(ledger, records),
  };
}

/** A meeting's bare number is that of its minutes; 「简报第1期」 is of something else. */
function isOfMinutes(document: string): boolean {
  return /纪要|^[〔（([]?\d{4}[〕）)\]]?第?\d+号?$/u.test(document.trim());
}

function attendance(record: LedgerRecord | undefined): Pick<EvidenceItem, "expected" | "present"> {
  if (!record) return { expected: null, present: null };
  const names = peopleOf(record, "people").length;
  const present = numberOf(record, "present") ?? numberOf(record, "count") ?? (names > 1 ? names : null);
  return { expected: numberOf(record, "expected"), present };
}

function wholeLedger(ledger: Ledger, records: readonly LedgerRecord[]): EvidenceItem {
  const days = daysOf(ledger, records);
  return {
    id: `item-ledger-${fingerprint(ledger.sheet)}`,
    from: days.from ?? ledger.period?.from ?? null,
    to: days.to ?? ledger.period?.to ?? null,
    title: nameOf(ledger),
    isLedger: true,
    rows: records.length,
    persons: peopleIn(ledger, records),
    gathers: false,
    ledgerName: nameOf(ledger),
    expected: null,
    present: null,
    kept: "",
    documents: [],
    departments: [],
    cells: cellsOfLedger(ledger),
  };
}

/** What stands over a table; without a title what it is, and where. */
function nameOf({ kind, title, sheet }: Ledger): string {
  const said = title.replace(/[《》]/g, "").trim();
  const kindName = inChinese(LEDGERS[kind].name);
  const ofSheet = /[\u4e00-\u9fff]{2}/u.test(sheet) ? sheet : `${kindName}（工作表“${sheet}”）`;
  return `《${said === "" ? ofSheet : said}》`;
}

/** How many people a table of people is about: hours of two half-years are rows of one person. */
function peopleIn({ kind, people }: Ledger, records: readonly LedgerRecord[]): number {
  if (kind === "attendance") return people.length;
  return new Set(records.flatMap((record) => peopleOf(record, "person"))).size;
}

/** The first and the last day that a field which dates the ledger's rows gives; a day of nobody's is none. */
function daysOf({ kind }: Ledger, records: readonly LedgerRecord[]): Pick<EvidenceItem, "from" | "to"> {
  const spans = records.flatMap((record) => {
    const dated = LEDGERS[kind].dates.flatMap((field) => dateOf(record, field) ?? []);
    return dated.slice(0, 1);
  });
  if (spans.length === 0) return { from: null, to: null };
  const from = spans.map((span) => span.from).reduce((one, other) => (one < other ? one : other));
  const to = spans.map((span) => span.to).reduce((one, other) => (one > other ? one : other));
  return { from, to };
}

function around({ sheet }: Ledger, records: readonly LedgerRecord[]): CellArea {
  const areas = records.map(({ area }) => area);
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    sheet,
    row,
    column,
    rows: Math.max(...areas.map((area) => area.row + area.rows)) - row,
    columns: Math.max(...areas.map((area) => area.column + area.columns)) - column,
  };
}
