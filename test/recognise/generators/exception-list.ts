import fc from "fast-check";
import { addDays, type CellValue } from "../../../src/grid";
import { dayOfYear, notation } from "./days";
import { frame, noise } from "./frame";
import { type LaidTable } from "./laid-table";
import { department, headerName, people } from "./words";

const LEAVES: readonly (readonly [string, string])[] = [
  ["事假", "personal-leave"], ["病假", "sick-leave"], ["年休假", "annual-leave"], ["年假", "annual-leave"], ["婚假", "marriage-leave"],
  ["产假", "maternity-leave"], ["丧假", "bereavement-leave"], ["调休", "compensatory-leave"], ["出差", "business-trip"], ["探亲假", "home-leave"],
]; // prettier-ignore

const form = fc.record({
  title: fc.constantFrom("请假登记表", "请假审批汇总", "职工休假登记表", "请销假台账", "外出请假登记簿"),
  person: headerName(["姓名", "请假人", "申请人", "职工姓名"]),
  type: headerName(["请假类型", "请假类别", "假别", "休假类型", "请假种类"]),
  from: headerName(["开始时间", "开始日期"]),
  until: headerName(["结束时间", "结束日期", "截止日期", "返岗日期"]),
  duration: headerName(["请假天数", "时长", "天数"]),
  department: fc.option(department),
  numbered: fc.boolean(),
  reason: fc.boolean(),
  stretch: fc.boolean(),
  write: notation,
});

/** Only who was away: kind of leave, from and until in two columns, or both in one. */
export const exceptionList: fc.Arbitrary<LaidTable> = fc
  .record({
    form,
    people: people(1, 7),
    starts: fc.array(dayOfYear(2024), { minLength: 7, maxLength: 7 }),
    lengths: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 7, maxLength: 7 }),
    leaves: fc.array(fc.constantFrom(...LEAVES), { minLength: 7, maxLength: 7 }),
    noise,
  })
  .map(({ form: own, people: staff, starts, lengths, leaves, noise: around }) => {
    const facts: string[] = [];
    const blocks = staff.map((who, index) => {
      const from = starts[index] ?? "";
      const length = lengths[index] ?? 1;
      // A year's register ends with its year.
      const end = addDays(from, length - 1);
      const until = end > "2024-12-31" ? "2024-12-31" : end;
      const [word, code] = leaves[index] ?? ["", ""];
      facts.push(`${who.name} ${from}..${until} ${code}`);
      const chinese = (day: string): string =>
        `${String(Number(day.slice(5, 7)))}月${String(Number(day.slice(8)))}日`;
      const times: CellValue[] = own.stretch
        ? [`${chinese(from)}至${chinese(until)}`]
        : [own.write(from), own.write(until)];
      return [
        [
          ...(own.numbered ? [index + 1] : []),
          ...(own.department === null ? [] : [own.department]),
          who.written,
          word,
          ...times,
          length,
          ...(own.reason ? ["回家办事"] : []),
        ],
      ];
    });
    const header = [
      ...(own.numbered ? ["序号"] : []),
      ...(own.department === null ? [] : ["部门"]),
      own.person,
      own.type,
      ...(own.stretch ? ["起止时间"] : [own.from, own.until]),
      own.duration,
      ...(own.reason ? ["事由"] : []),
    ];
    return {
      sheet: frame({ title: `某局2024年${own.title}`, header: [header], blocks }, around),
      kind: "attendance",
      layout: "exception-list",
      facts,
      read: ({ records }) =>
        records.map(({ fields }) => {
          const date = fields["date"]?.value;
          const span =
            typeof date === "object" && date !== null && "from" in date ? `${date.from}..${date.to}` : "";
          return `${String(fields["person"]?.value)} ${span} ${String(fields["status"]?.value)}`;
        }),
    };
  });
