import fc from "fast-check";
import { daysInMonth, makeDay } from "../../../src/grid";
import { notation } from "./days";
import { frame, noise } from "./frame";
import { entryLine, entryLines, type LaidTable } from "./laid-table";
import { department, headerName, people } from "./words";

const STATES: readonly (readonly [string, string])[] = [
  ["正常", "present"], ["出勤", "present"], ["√", "present"], ["迟到", "late"], ["早退", "early-leave"], ["旷工", "absent"],
  ["事假", "personal-leave"], ["病假", "sick-leave"], ["年休假", "annual-leave"], ["调休", "compensatory-leave"], ["出差", "business-trip"],
  ["缺卡", "missed-punch"], ["休息", "rest"], ["婚假", "marriage-leave"], ["陪产假", "paternity-leave"], ["", ""],
]; // prettier-ignore

const form = fc.record({
  month: fc.integer({ min: 1, max: 12 }),
  title: fc.constantFrom("考勤明细表", "每日考勤统计表", "出勤情况登记表", "考勤日报"),
  date: headerName(["日期", "考勤日期", "打卡日期"]),
  person: headerName(["姓名", "人员姓名", "职工姓名", "员工姓名"]),
  status: headerName(["考勤结果", "出勤情况", "考勤状态", "状态", "当天考勤情况", "出勤状态", "考勤情况"]),
  department: fc.option(department),
  numbered: fc.boolean(),
  halves: fc.boolean(),
  remarks: fc.boolean(),
  byDay: fc.boolean(),
  write: notation,
});

/** A row a person and day, or a person and half day. */
export const dailyList: fc.Arbitrary<LaidTable> = fc
  .record({
    form,
    people: people(1, 4),
    dates: fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 5 }),
    states: fc.array(fc.constantFrom(...STATES), { minLength: 40, maxLength: 40 }),
    noise,
  })
  .map(({ form: own, people: staff, dates, states, noise: around }) => {
    const facts: string[] = [];
    const days = dates
      .filter((date) => date <= daysInMonth(2024, own.month))
      .sort((a, b) => a - b)
      .map((date) => makeDay(2024, own.month, date) ?? "");
    const pairs = own.byDay
      ? days.flatMap((day) => staff.map((who) => [who, day] as const))
      : staff.flatMap((who) => days.map((day) => [who, day] as const));
    const parts = own.halves ? (["morning", "afternoon"] as const) : (["day"] as const);
    const blocks = pairs.map(([who, day], at) =>
      parts.map((part, half) => {
        // A list without a single state is a form.
        const [state, code] =
          (at === 0 && half === 0 ? STATES[0] : states[(at * parts.length + half) % states.length]) ?? [];
        facts.push(entryLine(who.name, day, part, state ?? "", code ?? ""));
        return [
          ...(own.numbered ? [at + 1] : []),
          own.write(day),
          ...(own.department === null ? [] : [own.department]),
          who.written,
          ...(own.halves ? [half === 0 ? "上午" : "下午"] : []),
          state ?? "",
          ...(own.remarks ? [""] : []),
        ];
      }),
    );
    const header = [
      ...(own.numbered ? ["序号"] : []),
      own.date,
      ...(own.department === null ? [] : ["部门"]),
      own.person,
      ...(own.halves ? ["时段"] : []),
      own.status,
      ...(own.remarks ? ["备注"] : []),
    ];
    return {
      sheet: frame(
        { title: `某局2024年${String(own.month)}月${own.title}`, header: [header], blocks },
        around,
      ),
      kind: "attendance",
      layout: "daily-list",
      facts,
      read: entryLines,
    };
  });
