import type { Finding, Ledger, LedgerRecord } from "../../ledgers";
import { findingOfTable, type Problem } from "../problems";
import { mostOften } from "./most-often";
import { tell, toldAgain, type ToldBefore } from "./told-again";

/** Fewer equal rows may be chance, unless the sheet itself says that it is a copy. */
const FEWEST = 3;
/** What a sheet is called that was copied. */
export const COPIED_SHEET = /[(（]\d+[)）]$|副本|备份|copy/i;

/** Tables that stand in the workbook twice, and what is said of them. */
export interface Copies {
  /** Copies with the table that counts for both. */
  readonly originals: ReadonlyMap<Ledger, Ledger>;
  /** Tables of which a part is told by another: their rows that count. */
  readonly ownRows: ReadonlyMap<Ledger, readonly LedgerRecord[]>;
  readonly findings: readonly Finding[];
}

/**
 * Finds lists that are copied whole into another of their kind (学习台账 and 学习台账 (2)): the fuller one counts, the first of equals.
 * Of lists that share most of their rows both count, and it is said: which of them is out of date only the clerk knows. A form whose rows
 * say again what another list holds (任务分解 with a column to be filled in) counts only for the rows that are its own.
 */
export function findCopiedLists(ledgers: readonly Ledger[]): Copies {
  const filled = ledgers.filter(({ kind, blankForm }) => kind !== "attendance" && !blankForm);
  const originals = new Map<Ledger, Ledger>();
  const ownRows = new Map<Ledger, readonly LedgerRecord[]>();
  const findings: Finding[] = [];
  const counted: Ledger[] = [];
  const told: ToldBefore = new Map();
  /** Places in `counted` of the lists that have a row. */
  const having = new Map<string, number[]>();
  for (const ledger of [...filled].sort((a, b) => saidBy(b) - saidBy(a))) {
    const own = new Set(ledger.records.map((record) => keyOf(record, ledger)));
    const few = own.size < FEWEST && !COPIED_SHEET.test(ledger.sheet.trim());
    const most = few
      ? undefined
      : mostShared(
          [...own].flatMap((key) => having.get(key) ?? []),
          counted,
        );
    const isCopied = most !== undefined && most.equal === own.size;
    const again = isCopied ? null : toldAgain(ledger, told);
    const whole = isCopied || again?.rows.size === ledger.records.length;
    if (!whole) {
      for (const key of own) having.set(key, [...(having.get(key) ?? []), counted.length]);
      counted.push(ledger);
      tell(told, ledger);
    }
    const other = again?.other ?? most?.other;
    if (!other) continue;
    const say = (problem: Problem): void => {
      findings.push(findingOfTable(problem, ledger));
    };
    if (whole) {
      originals.set(ledger, other);
      say({ id: "copied-table", params: { other: other.sheet } });
    } else if (again) {
      ownRows.set(
        ledger,
        ledger.records.filter((record) => !again.rows.has(record)),
      );
      say({ id: "rows-told-again", params: { other: other.sheet, n: again.rows.size } });
    } else if (most && most.equal >= FEWEST && most.equal >= own.size * 0.6)
      say({ id: "partly-copied", params: { other: other.sheet, n: most.equal } });
  }
  return { originals, ownRows, findings };
}

/** Filled cells of a list's rows: a form with more rows says less than the list that it is filled from. */
function saidBy({ records }: Ledger): number {
  return records.reduce((sum, { fields }) => sum + Object.keys(fields).length, 0);
}

/** The list that is met most often, the first of equals, and how often; undefined where none is. */
function mostShared(
  met: readonly number[],
  counted: readonly Ledger[],
): { readonly other: Ledger; readonly equal: number } | undefined {
  const most = mostOften([...met].sort((a, b) => a - b));
  const other = most && counted[most.one];
  return other && { other, equal: most.times };
}

/** What a row of a kind of list says; one without a date of its own also says it of its table's time. */
function keyOf({ fields }: LedgerRecord, { kind, period }: Ledger): string {
  const said = Object.entries(fields)
    .map(([id, { value, raw }]) => [id, value ?? raw] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([kind, said, "date" in fields ? null : period]);
}
