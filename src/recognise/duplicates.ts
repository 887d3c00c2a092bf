import { addressText, type CellArea } from "../grid";
import { fieldOf, type AttendanceCode, type Finding, type Layout, type Ledger } from "../ledgers";
import { attendanceFinding } from "./attendance/draft";

/** How much a layout tells of each day; the most telling view of a month counts, the others check it. */
const DETAIL: Partial<Record<Layout, number>> = {
  "month-matrix": 6,
  "daily-list": 6,
  "sign-in": 5,
  "person-summary": 4,
  "exception-list": 3,
  card: 2,
  "punch-log": 1,
};

const CODE_OF_FIELD: Readonly<Record<string, AttendanceCode>> = {
  "personal-leave-days": "personal-leave",
  "sick-leave-days": "sick-leave",
  "annual-leave-days": "annual-leave",
  "absent-days": "absent",
  "business-trip-days": "business-trip",
};

/**
 * Finds views of the same people and the same time (grid, summary, punches; 后十名 beside 在职) and names for each the one that counts.
 * Days and sums on which two views differ are findings with both cells.
 */
export function markDuplicates(ledgers: readonly Ledger[]): {
  ledgers: readonly Ledger[];
  findings: readonly Finding[];
} {
  const views = ledgers.filter(
    ({ kind, blankForm, people }) => kind === "attendance" && !blankForm && people.length > 0,
  );
  const order = [...views].sort((a, b) => rank(b) - rank(a));
  const names = new Map(views.map((ledger) => [ledger, new Set(ledger.people.map(({ name }) => name))]));
  const original = new Map<string, Ledger>();
  const findings: Finding[] = [];
  const counted: Ledger[] = [];
  for (const ledger of order) {
    const other = counted.find((candidate) => isViewOf(ledger, candidate, names));
    if (!other) {
      counted.push(ledger);
      continue;
    }
    original.set(ledger.id, other);
    findings.push(
      attendanceFinding(
        "second-view",
        { sheet: ledger.sheet, ...ledger.area, rows: 1, columns: 1 },
        ledger.title,
        "not-counted",
        { other: other.sheet },
        "info",
      ),
      ...(ledger.layout === "person-summary" ? compareSums(ledger, other) : compareDays(ledger, other)),
    );
  }
  return {
    ledgers: ledgers.map((ledger) => {
      const other = original.get(ledger.id);
      return other ? { ...ledger, duplicateOf: other.id } : ledger;
    }),
    findings,
  };
}

/** Days that count go before days that don't, then layouts that tell more, then more people. */
function rank(ledger: Ledger): number {
  const entries = ledger.entries.length > 0;
  // A shift plan looks like a grid and tells nothing of who came.
  const detail = ledger.layout === "month-matrix" && !entries ? 0 : (DETAIL[ledger.layout] ?? 0);
  return (entries ? 100 : 0) + detail + ledger.people.length / 1e6;
}

function isViewOf(view: Ledger, other: Ledger, names: ReadonlyMap<Ledger, ReadonlySet<string>>): boolean {
  const mine = names.get(view);
  const theirs = names.get(other);
  if (!mine || !theirs || !sameTime(view, other)) return false;
  const unnamed = [...mine].every((name) => name.startsWith("序号"));
  if (unnamed) return view.layout !== other.layout && mine.size === theirs.size;
  let shared = 0;
  for (const name of mine) if (theirs.has(name)) shared += 1;
  // Punches know people whom the grid doesn't, and the other way round.
  return shared >= mine.size * 0.6 || (view.layout !== other.layout && shared >= theirs.size * 0.8);
}

/** The same stretch, or most of it; two sheets without a time are the same only if they are built the same. */
function sameTime(view: Ledger, other: Ledger): boolean {
  if (view.period === null && other.period === null)
    return view.layout === other.layout && similarHeader(view, other);
  if (view.period === null || other.period === null) return false;
  const from = view.period.from > other.period.from ? view.period.from : other.period.from;
  const to = view.period.to < other.period.to ? view.period.to : other.period.to;
  if (from > to) return false;
  // One month of a year's table is a view of it; the last day of a month in common is none.
  return (
    days(from, to) >=
    Math.min(days(view.period.from, view.period.to), days(other.period.from, other.period.to)) * 0.8
  );
}

function days(from: string, to: string): number {
  const number = (day: string): number =>
    Number(day.slice(0, 4)) * 372 + Number(day.slice(5, 7)) * 31 + Number(day.slice(8));
  return number(to) - number(from) + 1;
}

function similarHeader(view: Ledger, other: Ledger): boolean {
  const mine = new Set(view.fingerprint.split("|"));
  const shared = other.fingerprint.split("|").filter((text) => mine.has(text)).length;
  return shared >= mine.size * 0.8;
}

/** Two grids of the same days: a different mark is told, blanks are not. */
function compareDays(view: Ledger, other: Ledger): Finding[] {
  if (view.entries.length === 0 || other.entries.length === 0) return [];
  const key = (ledger: Ledger, person: number, day: string, part: string): string =>
    `${ledger.people[person]?.name ?? ""} ${day} ${part}`;
  const theirs = new Map(
    other.entries.map((entry) => [key(other, entry.person, entry.day, entry.part), entry]),
  );
  const findings: Finding[] = [];
  for (const entry of view.entries) {
    const match = theirs.get(key(view, entry.person, entry.day, entry.part));
    if (!match || entry.mark === "" || match.mark === "" || sameShares(entry.shares, match.shares)) continue;
    const at = addressText({ sheet: other.sheet, row: match.row, column: match.column, rows: 1, columns: 1 });
    findings.push(
      attendanceFinding(
        "views-contradict",
        oneCell(view, entry.row, entry.column),
        entry.mark,
        "first-kept",
        { other: `${match.mark}（${at}）` },
      ),
    );
  }
  return findings;
}

function sameShares(a: Ledger["entries"][number]["shares"], b: Ledger["entries"][number]["shares"]): boolean {
  return (
    a.length === b.length &&
    a.every(({ code, days: n }) => b.some((share) => share.code === code && Math.abs(share.days - n) < 0.01))
  );
}

/** What a summary says of leave and absence against what the days add up to. */
function compareSums(summary: Ledger, detail: Ledger): Finding[] {
  if (detail.entries.length === 0) return [];
  const sums = new Map<string, number>();
  const unsure = new Set<string>();
  for (const { person, shares } of detail.entries) {
    const name = detail.people[person]?.name ?? "";
    for (const { code, days: n } of shares) {
      if (code === "unknown") unsure.add(name);
      const key = `${name} ${code}`;
      sums.set(key, (sums.get(key) ?? 0) + n);
    }
  }
  const findings: Finding[] = [];
  summary.records.forEach(({ fields }, index) => {
    const name = summary.people[index]?.name ?? "";
    if (unsure.has(name) || !detail.people.some((person) => person.name === name)) return;
    for (const [id, code] of Object.entries(CODE_OF_FIELD)) {
      const field = fields[id];
      if (!field || typeof field.value !== "number") continue;
      const counted = sums.get(`${name} ${code}`) ?? 0;
      if (Math.abs(counted - field.value) < 0.01) continue;
      const definition = fieldOf("attendance", id);
      findings.push({
        ...attendanceFinding(
          "summary-contradicts",
          { sheet: summary.sheet, ...field.cell },
          String(field.raw),
          "details-kept",
        ),
        text: {
          key: "attendance.finding.summary-contradicts",
          params: {
            name,
            field: definition?.name ?? id,
            value: field.value,
            counted: Math.round(counted * 100) / 100,
            other: detail.sheet,
          },
        },
      });
    }
  });
  return findings;
}

function oneCell(ledger: Ledger, row: number, column: number): CellArea {
  return { sheet: ledger.sheet, row, column, rows: 1, columns: 1 };
}
