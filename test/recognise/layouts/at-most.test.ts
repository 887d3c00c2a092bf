import fc from "fast-check";
import { filledArea, type Sheet } from "../../../src/grid";
import { EMPTY_MEMORY } from "../../../src/recognise";
import { LAYOUTS_OF_ATTENDANCE } from "../../../src/recognise/layouts";
import { tryAllLayouts } from "../../../src/recognise/layouts/read-table";
import { dailyList } from "../generators/daily-list";
import { exceptionList } from "../generators/exception-list";
import type { LaidTable } from "../generators/laid-table";
import { monthMatrix } from "../generators/month-matrix";
import { personSummary } from "../generators/person-summary";
import { punchLog } from "../generators/punch-log";
import { sheetOf } from "../../support/sheet-of";

const TABLES: readonly (readonly [string, fc.Arbitrary<LaidTable>])[] = [
  ["month-matrix", monthMatrix],
  ["daily-list", dailyList],
  ["person-summary", personSummary],
  ["punch-log", punchLog],
  ["exception-list", exceptionList],
];
const MOST = new Map(LAYOUTS_OF_ATTENDANCE.map(({ name, reader }) => [name, reader.atMost ?? 1]));

/** Those surer than they say, and whether any layout fits at all. */
function surerThanTheySay(sheet: Sheet) {
  const area = filledArea(sheet);
  const found = area ? tryAllLayouts({ sheet, area }, { memory: EMPTY_MEMORY, year: 2024 }) : [];
  const surer = found.filter(({ name, sureness }) => sureness > (MOST.get(name) ?? 1) + 1e-9);
  return { fitting: found.map(({ name }) => name), surer: surer.map(({ name }) => name) };
}

test.each(TABLES)("no layout is surer of a %s than it says it may be", (_, tables) => {
  fc.assert(
    fc.property(tables, ({ sheet }) => {
      const { fitting, surer } = surerThanTheySay(sheet);
      expect(surer).toEqual([]);
      expect(fitting.length).toBeGreaterThan(0);
    }),
    { numRuns: 20, seed: 20261122 },
  );
});

test.each([
  [
    "attendance-card",
    [
      ["员工考勤表"],
      ["部门", "装配部", "", "姓名", "张伟", ""],
      ["日期", "2020-11-01～2020-11-30", "", "工号", 1, ""],
      ["旷工", "请假", "出差", "迟到", "", ""],
      [0, 0, 0, 1, "", ""],
    ],
  ],
  [
    "leave-slip",
    [
      ["请 假 审 批 单"],
      ["姓名", "周雅", "部门", "财务科"],
      ["请假类别", "事假"],
      ["请假时间", "2024年5月20日至5月22日"],
      ["请假事由", "探亲"],
    ],
  ],
  [
    "punch-log",
    [
      ["刷卡记录表"],
      ["考勤日期：2024-04-01 ~ 2024-04-12"],
      Array.from({ length: 12 }, (_, index) => index + 1),
      ...["张三", "李四", "王五"].flatMap((name, index) => [
        ["工号：", "", index + 1, "", "姓名：", "", name, "", "部门：", "", "部门"],
        ["08:2118:01", "08:2218:02"],
      ]),
    ],
  ],
  [
    "punch-log",
    [45505, 45506, 45507].flatMap((day) => [
      ["张三", day, "08:20"],
      ["张三", day, "17:43"],
      ["李四", day, "08:21"],
    ]),
  ],
])("nor is a layout of its own labels or rows: %s", (name, rows) => {
  const { fitting, surer } = surerThanTheySay(sheetOf(rows));
  expect(fitting).toContain(name);
  expect(surer).toEqual([]);
});
