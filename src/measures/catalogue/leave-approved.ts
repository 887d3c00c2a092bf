import { type CellArea, mergeAreas, withoutSpaces } from "../../grid";
import { type AttendanceCode, dateOf, textOf } from "../../ledgers";
import { DAYS_AND_MARKS } from "../attendance/days-and-marks";
import type { Measure } from "../measure";
import { found, nothing } from "../measured";
import { dayName, spansYears } from "../periods/buckets";
import { atMostTwenty } from "../records/remarks";
import { satisfies } from "../target";

/** The share of leave days in the attendance grids that a register of leave covers, in percent. */
interface LeaveApprovedCall {
  readonly measure: "leave-approved";
}

const LEAVE: readonly AttendanceCode[] = [
  "personal-leave",
  "sick-leave",
  "annual-leave",
  "marriage-leave",
  "maternity-leave",
  "paternity-leave",
  "bereavement-leave",
  "home-leave",
];

export const leaveApproved: Measure<LeaveApprovedCall> = {
  name: "leave-approved",
  unit: "percent",
  better: "more",
  monthly: false,
  cutsPeriods: false,
  deeds: /请假|请销假|销假/,
  needs: () => [
    {
      kind: "attendance",
      fields: ["person", "leave-days", "status", "date", "until"],
      columns: DAYS_AND_MARKS,
    },
  ],
  run: (_call, target, context) => {
    const registers = context.ledgers.filter(
      (ledger) =>
        ledger.kind === "attendance" &&
        ledger.layout === "exception-list" &&
        !ledger.blankForm &&
        // Lists of overtime or of odd punches are exceptions, too, and approve no leave.
        !/加班|异常/.test(`${ledger.title}${ledger.sheet}`),
    );
    const approved = registers.flatMap((ledger) =>
      ledger.records.flatMap((record) => {
        const name = textOf(record, "person");
        const date = dateOf(record, "date");
        return name === null || date === null
          ? []
          : [{ name: withoutSpaces(name), from: date.from, to: date.to }];
      }),
    );
    if (approved.length === 0) return nothing(registers.length > 0 ? "blank-form" : "none", target);
    const { from, asOf } = context.period;
    const days: { name: string; day: string; covered: boolean; cell: CellArea }[] = [];
    for (const ledger of context.ledgers) {
      if (ledger.kind !== "attendance" || ledger.duplicateOf !== null) continue;
      for (const entry of ledger.entries) {
        if (entry.day < from || entry.day > asOf) continue;
        if (!entry.shares.some(({ code }) => LEAVE.includes(code))) continue;
        const name = withoutSpaces(ledger.people[entry.person]?.name ?? "");
        const covered = approved.some(
          (leave) => leave.name === name && leave.from <= entry.day && entry.day <= leave.to,
        );
        const cell = { sheet: ledger.sheet, row: entry.row, column: entry.column, rows: 1, columns: 1 };
        days.push({ name, day: entry.day, covered, cell });
      }
    }
    if (days.length === 0) return nothing("none", target);
    const open = days.filter(({ covered }) => !covered);
    const actual = ((days.length - open.length) / days.length) * 100;
    return found(target, {
      satisfied: satisfies(actual, target.operator, target.value),
      actual,
      numerator: days.length - open.length,
      denominator: days.length,
      evidence: mergeAreas(days.map(({ cell }) => cell)),
      problems: atMostTwenty(
        open.map(({ name, day, cell }) => ({
          text: {
            key: "check.leave-unapproved",
            params: { name, day: dayName(day, spansYears(context.period)) },
          },
          cells: [cell],
        })),
      ),
    });
  },
};
