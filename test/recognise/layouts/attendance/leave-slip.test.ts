import { column, read, readOne, sheetOf } from "../../read-sheets";

const MERGES = ["A1:D1", "B3:D3", "B4:D4", "B5:D5"];
const slip = (name: string, kind: string, time: string, why = "", said = "") => [
  ["请 假 审 批 单"],
  ["姓名", name, "部门", name === "" ? "" : "财务科"],
  ["请假类别", kind],
  ["请假时间", time],
  ["请假事由", why],
  ["部门意见", said, "分管领导意见", said],
];
const BLANK = slip("", "□事假 □病假 □年休假", "自  年 月 日至  年 月 日，共 天");

test("a filled slip tells what a line of a register of leave tells", () => {
  const { ledger } = readOne(
    "请假条",
    slip("周雅", "☑事假 □病假 □年休假", "自2024年5月20日至2024年5月22日，共3天", "探亲", "同意"),
    MERGES,
  );
  expect(ledger).toMatchObject({ kind: "attendance", layout: "exception-list", entries: [] });
  expect(ledger.people).toMatchObject([{ name: "周雅", department: "财务科" }]);
  expect(column(ledger, "date")).toEqual(["2024-05-20..2024-05-22"]);
  expect(column(ledger, "status")).toEqual(["personal-leave"]);
});

test("two ends in two cells, of a trip", () => {
  const { ledger } = readOne("出差", [
    ["公务出差审批单"],
    ["出差人", "李建", "部门", "财务科"],
    ["出差地点", "省城", "出差事由", "开会"],
    ["开始时间", "2024年3月4日 8:00", "结束时间", "2024年3月6日 18:00"],
    ["领导意见", "同意", "天数", "3天"],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-03-04..2024-03-06"]);
});

test("a slip that nobody filled in is nobody's leave", () => {
  expect(read([sheetOf("请假条", BLANK, MERGES)]).ledgers).toEqual([]);
});

test("of several slips on a sheet the filled ones count", () => {
  const filled = slip("周雅", "事假", "2024年5月20日至5月22日", "探亲", "同意");
  const { ledger } = readOne("请假条", [...filled, [], ...BLANK]);
  expect(ledger.records).toHaveLength(1);
});

test("days that can't be read are told", () => {
  const { recognition } = readOne("请假条", slip("周雅", "事假", "下周", "探亲", "同意"), MERGES);
  expect(recognition.findings.map(({ problem }) => problem)).toEqual(["invalid-day"]);
});
