import { EMPTY_MEMORY, recognise, type Recognition } from "../../../../src/recognise";
import { sheetOf } from "../../../support/sheet-of";

const read = (rows: Parameters<typeof sheetOf>[0], name = "Sheet1"): Recognition =>
  recognise([sheetOf(rows, { name })], { memory: EMPTY_MEMORY, ownSheets: new Set() });

it("counts 全勤 as all days that were due", () => {
  const { ledgers, findings } = read([
    ["2024年3月出勤统计"],
    ["序号", "姓名", "应出勤天数", "实出勤天数", "备注"],
    [1, "张三", 21, "全勤", ""],
    [2, "李四", 21, 19, "事假2天"],
  ]);
  expect(ledgers[0]?.records.map(({ fields }) => fields["present-days"]?.value)).toEqual([21, 19]);
  expect(findings.map(({ problem }) => problem)).not.toContain("present-missing");
});

const counts = (rows: Parameters<typeof sheetOf>[0]) =>
  read(rows).ledgers[0]?.records.map(({ fields }) =>
    Object.entries(fields)
      .filter(([id]) => /-(?:days|times)$/.test(id) && !/^(?:due|present)/.test(id))
      .map(([id, { value }]) => `${id} ${String(value)}`)
      .join(", "),
  );

it("reads a count with what is said of it, a pair of counts, and leave in words", () => {
  expect(
    counts([
      ["2024年7月考勤情况汇总"],
      ["序号", "姓名", "应出勤天数", "实际出勤天数", "请假情况", "迟到/早退（次）", "旷工（天）"],
      [1, "张三", 23, 21, "事假2天（7.3-7.4）", "0/0", 0],
      [2, "李四", 23, 23, "/", "2/1", "/"],
      [3, "王五", 23, 18, "年休假5天", "", ""],
    ]),
  ).toEqual([
    "late-times 0, early-leave-times 0, absent-days 0, personal-leave-days 2",
    "late-times 2, early-leave-times 1, absent-days null",
    "annual-leave-days 5",
  ]);
  expect(
    counts([
      ["2024年3月考勤汇总"],
      ["序号", "姓名", "应出勤天数", "实出勤天数", "迟到次数及日期", "请假天数及类别", "旷工"],
      [1, "张三", 21, 21, "2次（3.5、3.12）", "", ""],
      [2, "李四", 21, 19, "", "2天/事假", ""],
      [3, "王五", 21, 18, "", "3天（病假）", ""],
    ]),
  ).toEqual(["late-times 2", "personal-leave-days 2", "sick-leave-days 3"]);
  expect(
    counts([
      ["2024年10月考勤汇总"],
      ["工号", "姓名", "应出勤(天)", "实出勤(天)", "迟到(次/分钟)"],
      ["K1", "张三", 19, 19, "2/17"],
      ["K2", "李四", 19, 19, ""],
    ]),
  ).toEqual(["late-times 2", ""]);
});

it("knows a kind of leave behind its group's name", () => {
  expect(
    counts([
      [
        "姓名",
        "统计周期",
        "应出勤天数（天）",
        "实际出勤天数（天）",
        "请假时长（天）-年假",
        "请假时长（天）-事假",
      ],
      ["张三", "2025-04-01~2025-04-30", 22, 19, 3, 0],
      ["李四", "2025-04-01~2025-04-30", 22, 20, 0, 2],
    ]),
  ).toEqual(["annual-leave-days 3, personal-leave-days 0", "annual-leave-days 0, personal-leave-days 2"]);
});

it("leaves the sum of somebody's months out", () => {
  const { ledgers } = read([
    ["2024年第一季度个人出勤情况"],
    ["姓名", "月份", "应出勤", "实出勤", "事假", "旷工"],
    ["张三", "1月", 22, 22, "", ""],
    ["张三", "2月", 18, 17, 1, ""],
    ["张三", "小计", 40, 39, 1, ""],
    ["李四", "1月", 22, 22, "", ""],
    ["李四", "2月", 18, 18, "", ""],
    ["李四", "小计", 40, 40, "", ""],
  ]);
  expect(ledgers[0]?.records.map(({ fields }) => fields["due-days"]?.value)).toEqual([22, 18, 22, 18]);
  expect(ledgers[0]?.people).toHaveLength(2);
});

it("takes the number off a name with a dot, too", () => {
  const { ledgers } = read([
    ["2024年3月出勤统计"],
    ["工号及姓名", "应出勤天数", "实出勤天数", "事假"],
    ["01 欧阳一一", 21, 21, ""],
    ["03 阿依古丽·买买提", 21, 20, 1],
  ]);
  expect(ledgers[0]?.people.map(({ name }) => name)).toEqual(["欧阳一一", "阿依古丽·买买提"]);
});
