import fc from "fast-check";
import { dayToSerial, makeDay, type CellValue } from "../../../src/grid";
import { frame, noise } from "./frame";
import type { LaidTable } from "./laid-table";
import { department, headerName, people } from "./words";

type Clock = "serial" | "text" | "two-columns";

const form = fc.record({
  month: fc.integer({ min: 1, max: 12 }),
  title: fc.constantFrom("刷卡记录表", "打卡记录", "考勤原始记录表", "打卡时间明细表"),
  person: headerName(["姓名", "人员姓名", "员工姓名"]),
  number: fc.option(headerName(["考勤号码", "登记号码", "工号", "人员编号"])),
  device: headerName(["机器号", "打卡设备", "设备编号", "比对方式"]),
  department: fc.option(department),
  clock: fc.constantFrom<Clock>("serial", "text", "two-columns"),
});

/** A row a punch, as a time clock or an attendance system exports it: who was there when, and no presence. */
export const punchLog: fc.Arbitrary<LaidTable> = fc
  .record({
    form,
    people: people(1, 5),
    punches: fc.array(
      fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 420, max: 1200 })),
      {
        minLength: 1,
        maxLength: 25,
      },
    ),
    noise,
  })
  .map(({ form: own, people: staff, punches, noise: around }) => {
    const facts: string[] = [];
    const blocks = punches.map(([at, date, minute]) => {
      const index = at % staff.length;
      const who = staff[index];
      const day = makeDay(2024, own.month, date) ?? "";
      facts.push(`${who?.name ?? ""} ${day}`);
      const time = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
      const clock: readonly CellValue[] =
        own.clock === "two-columns"
          ? [day, time]
          : own.clock === "serial"
            ? [dayToSerial(day, 1900) + minute / 1440]
            : [`${day.replace(/-/g, "/")} ${time}:05`];
      return [
        [
          ...(own.department === null ? [] : [own.department]),
          who?.written ?? "",
          ...(own.number === null ? [] : [String(index + 1)]),
          ...clock,
          "1",
        ],
      ];
    });
    const header = [
      ...(own.department === null ? [] : ["部门"]),
      own.person,
      ...(own.number === null ? [] : [own.number]),
      ...(own.clock === "two-columns" ? ["刷卡日期", "刷卡时间"] : ["日期时间"]),
      own.device,
    ];
    return {
      sheet: frame(
        { title: `某局2024年${String(own.month)}月${own.title}`, header: [header], blocks },
        around,
      ),
      kind: "attendance",
      layout: "punch-log",
      facts,
      read: ({ records }) =>
        records.map(({ fields: { person, date } }) => {
          const span = date?.value;
          const day = typeof span === "object" && span !== null && "from" in span ? span.from : "";
          return `${String(person?.value)} ${String(day)}`;
        }),
    };
  });
