import { type Day, mergeAreas, withoutSpaces } from "../../grid";
import { isCounted, type AttendanceCode } from "../../ledgers";
import type { MeasureContext } from "../measure";
import type { Remark } from "../measured";
import { dayName, spansYears } from "../periods/buckets";
import { atMostTwenty, namesInRow, remark } from "../records/remarks";
import { entryCells, type Entry } from "../records/select-records";
import type { FieldNames } from "../records/record-filter";
import type { FindPeople } from "./person-match";

/** At the office, whatever else the mark says. */
const THERE: readonly AttendanceCode[] = [
  "present",
  "late",
  "early-leave",
  "missed-punch",
  "duty",
  "rest",
  "unknown",
];

/** What is to be told where records name a group: that everybody was taken, who of them was away that day, and who can't be told. */
export function groupRemarks(
  entries: readonly Entry[],
  names: FieldNames,
  find: FindPeople,
  context: MeasureContext,
): readonly Remark[] {
  const matched = entries.map((entry) => ({ entry, ...find(entry, names) }));
  const groups = matched.filter(({ asGroup }) => asGroup.length > 0);
  const unclear = matched.filter(({ isUnclear }) => isUnclear);
  if (groups.length + unclear.length === 0) return [];
  const remarks: Remark[] = [];
  if (groups.length > 0) {
    const cells = mergeAreas(entryCells(groups.map(({ entry }) => entry)));
    remarks.push(remark({ key: "check.group-taken", params: { n: groups.length } }, cells));
  }
  // Who was away on several of the days is told once.
  const days = new Map<string, { readonly missing: readonly string[]; readonly entries: Entry[] }>();
  for (const { entry, asGroup } of groups) {
    const day = entry.when?.precision === "day" ? entry.when.from : null;
    if (day === null) continue;
    const away = awayOn(day, context);
    const missing = [...new Set(asGroup.map(({ name }) => name).filter((name) => away.has(name)))];
    if (missing.length === 0) continue;
    const known = days.get(missing.join("、"));
    if (known === undefined) days.set(missing.join("、"), { missing, entries: [entry] });
    else known.entries.push(entry);
  }
  for (const { missing, entries: some } of days.values()) {
    const names = some.map(({ when }) => dayName(when?.from ?? "", spansYears(context.period)));
    const params = { day: namesInRow(names), names: namesInRow(missing) };
    remarks.push(remark({ key: "check.group-away", params }, mergeAreas(entryCells(some))));
  }
  if (unclear.length > 0) remarks.push(unclearGroups(unclear.map(({ entry }) => entry)));
  return atMostTwenty(remarks);
}

/** 「2条记录只写了范围（如各科室负责人），不能确定是谁」 */
export function unclearGroups(entries: readonly Entry[]): Remark {
  return remark(
    { key: "check.group-unclear", params: { n: entries.length } },
    mergeAreas(entryCells(entries)),
  );
}

/** Who was away all of a day, by the grids of attendance. */
function awayOn(day: Day, { ledgers }: MeasureContext): ReadonlySet<string> {
  const away = new Map<string, number>();
  for (const ledger of ledgers) {
    if (ledger.kind !== "attendance" || !isCounted(ledger)) continue;
    for (const entry of ledger.entries) {
      if (entry.day !== day) continue;
      const name = withoutSpaces(ledger.people[entry.person]?.name ?? "");
      const days = entry.shares.reduce(
        (sum, share) => sum + (THERE.includes(share.code) ? 0 : share.days),
        0,
      );
      away.set(name, (away.get(name) ?? 0) + days);
    }
  }
  return new Set([...away].filter(([, days]) => days >= 1).map(([name]) => name));
}
