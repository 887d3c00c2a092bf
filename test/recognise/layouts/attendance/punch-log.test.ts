import type { CellValue } from "../../../../src/grid";
import { EMPTY_MEMORY, recognise } from "../../../../src/recognise";
import { punchLog } from "../../../../src/recognise/layouts/attendance/punch-log";
import { isPunchText } from "../../../../src/recognise/marks/punch-text";
import { mustRead, readWith } from "../../../support/read-layout";
import { sheetOf } from "../../../support/sheet-of";

const NAMES = ["张伟", "王芳", "李娜"];
const log = (moment: (at: number) => CellValue): CellValue[][] =>
  [0, 1, 2, 3].flatMap((at) => NAMES.map((name) => [name, moment(at)]));

describe("Punches without a header", () => {
  it.each([
    ["serials with a time", (at: number) => 43381.37 + at],
    ["texts with a time", (at: number) => `2018-10-0${String(8 + (at % 2))} 08:5${String(at)}`],
  ])("a name and %s in each row are a log", (_, moment) => {
    const { ledger } = mustRead(punchLog, sheetOf(log(moment)));
    expect(ledger.people.map(({ name }) => name)).toEqual(NAMES);
    expect(ledger.records).toHaveLength(12);
    expect(ledger.period?.from).toBe("2018-10-08");
  });

  it("a list of birthdays is none", () => {
    expect(readWith(punchLog, sheetOf(log((at) => 30000 + at)))).toBeNull();
    expect(
      readWith(
        punchLog,
        sheetOf(
          NAMES.flatMap((name, at) => [
            [name, 43381.5 + at],
            [`${name}乙`, 43382.5],
          ]),
        ),
      ),
    ).toBeNull();
  });
});

describe("Tables of punches", () => {
  it.each([
    [
      ["姓名", "日期", "签到时间", "签退时间"],
      ["张伟", "2024-3-4", "8:30", "17:40"],
    ],
    [
      ["姓名", "日期", "首次打卡", "末次打卡"],
      ["张伟", "2024-3-4", "8:30", "17:40"],
    ],
    [
      ["姓名", "签到时间", "签退时间"],
      ["张伟", "2024-3-4 8:30", "2024-3-4 17:40"],
    ],
  ])("%p tell who was there, not how", (header, row) => {
    const draft = mustRead(punchLog, sheetOf([header, row]));
    expect(draft.ledger.records[0]?.fields["date"]?.value).toMatchObject({ from: "2024-03-04" });
    expect(draft.findings.map(({ problem }) => problem)).toEqual(["punches-not-presence"]);
  });

  it("full dates beat the sheet's name and the workbook's year", () => {
    const rows = [
      ["姓名", "刷卡日期", "刷卡时间"],
      ["张伟", "2018-09-26", "9:10"],
      ["张伟", "2018-10-30", "9:10"],
    ];
    const draft = mustRead(punchLog, sheetOf(rows, { name: "10月考勤" }), { year: 2019 });
    expect(draft.ledger.period).toMatchObject({ from: "2018-09-26", to: "2018-10-30" });
  });

  it("a month named in full around them stays", () => {
    const rows = [
      ["2018年10月打卡记录"],
      ["姓名", "刷卡日期", "刷卡时间"],
      ["张伟", "2018-10-09", "9:10"],
      ["张伟", "2018-10-30", "9:10"],
    ];
    expect(mustRead(punchLog, sheetOf(rows)).ledger.period).toMatchObject({
      from: "2018-10-01",
      to: "2018-10-31",
    });
  });
});

describe("Texts of punches", () => {
  it.each([
    "08:31、18:01",
    "上班时间：2018-10-15 09:20:33下班时间：2018-10-15 17:58:10",
    "8:30-17:30",
    "签到 08:00 签退 --",
    "08:31\n18:01\n次日 00:10",
  ])("%p is nothing but punches", (text) => {
    expect(isPunchText(text)).toBe(true);
  });

  it.each(["迟到 09:10", "事假05-13 08:30到05-13 13:30", "外出开会 9:00", "√", "3.5小时"])(
    "%p is more, or none",
    (text) => {
      expect(isPunchText(text)).toBe(false);
    },
  );
});

it("the view that has results counts beside punches of the same people", () => {
  const title = "2026年3月考勤月报";
  const summary = sheetOf(
    [[title], ["姓名", "应出勤", "实际出勤", "迟到次数"], ...NAMES.map((name) => [name, 22, 22, 0])],
    { name: "月报" },
  );
  const days = Array.from({ length: 31 }, (_, index) => index + 1);
  const grid = sheetOf(
    [
      ["2026年3月打卡时间"],
      ["姓名", ...days],
      ...NAMES.map((name) => [name, ...days.map((day) => (day % 7 < 2 ? "--" : "08:31、18:01"))]),
    ],
    { name: "打卡" },
  );
  const { ledgers, questions } = recognise([grid, summary], { memory: EMPTY_MEMORY, ownSheets: new Set() });
  expect(ledgers.map(({ sheet, layout, duplicateOf }) => [sheet, layout, duplicateOf === null])).toEqual([
    ["打卡", "punch-log", false],
    ["月报", "person-summary", true],
  ]);
  expect(questions).toEqual([]);
});
