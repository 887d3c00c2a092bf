import type { CellValue } from "../../../../src/grid";
import { problems, read, sheetOf, readOne, column } from "../../read-sheets";

function tell(name: string, rows: readonly (readonly CellValue[])[]): readonly string[] {
  const recognition = read([sheetOf(name, rows)]);
  expect(recognition.ledgers).toEqual([]);
  return problems(recognition);
}

test("counts by department and month are no sessions, and that is said", () => {
  expect(
    tell("学习次数", [
      ["2024年各科室集中学习次数统计表"],
      ["科室", "1月", "2月", "3月", "合计"],
      ["办公室", 2, 2, 1, 5],
      ["财务科", 2, 1, 2, 5],
    ]),
  ).toEqual(["counts-only A1"]);
});

test("one row of counts over the months is none either", () => {
  expect(
    tell("统计", [["2024年集中学习次数统计"], ["月份", "1月", "2月", "3月", "4月"], ["次数", 2, 2, 1, 0]]),
  ).toEqual(["counts-only A1"]);
});

test("a row a month with 学习次数 is not one session a month", () => {
  expect(
    tell("学习情况", [
      ["2024年集中学习情况统计表"],
      ["月份", "学习次数", "参加人次"],
      ["1月", 2, 40],
      ["2月", 2, 38],
    ]),
  ).toEqual(["counts-only A1"]);
});

test("a session's own list may have a column of counts", () => {
  const { ledger } = readOne("学习台账", [
    ["2024年学习台账"],
    ["日期", "学习内容", "累计次数"],
    ["1月5日", "时事", 1],
    ["1月19日", "业务", 2],
  ]);
  expect(ledger.records).toHaveLength(2);
});

test("how many letters and visits a quarter had are no petitions", () => {
  expect(
    tell("信访统计", [
      ["2024年信访情况统计表"],
      ["季度", "来信（件）", "来访（批次）", "来访（人次）", "网上信访", "办结率"],
      ["一季度", 3, 5, 9, 2, "100%"],
      ["二季度", 2, 4, 7, 3, "95%"],
    ]),
  ).toEqual(["counts-only A1"]);
});

test("bookings, gate registers and stores are no ledgers, whatever their columns are called", () => {
  expect(
    tell("会议室", [
      ["会议室使用预约登记表"],
      ["日期", "时间", "使用科室", "会议名称", "人数"],
      ["2024-03-01", "9:00-10:00", "办公室", "碰头会", 10],
    ]),
  ).toEqual([]);
  expect(
    tell("体温", [
      ["来访人员体温登记表"],
      ["日期", "姓名", "体温", "联系电话", "来访事由"],
      ["2024-03-01", "张三", 36.5, "138", "办事"],
    ]),
  ).toEqual([]);
});

test("what was put right about cars is a rectification all the same", () => {
  const { ledger } = readOne("整改", [
    ["公务用车问题整改台账"],
    ["序号", "存在问题", "整改措施", "责任科室", "整改时限"],
    [1, "登记不全", "补登", "办公室", "2024年6月30日"],
  ]);
  expect(ledger.kind).toBe("rectification");
});

test("documents received are documents with whoever issued them", () => {
  const { ledger } = readOne("收文登记", [
    ["2024年收文登记簿"],
    ["收文日期", "来文单位", "文件标题", "文号", "承办科室"],
    ["1月3日", "市政府办", "关于印发要点的通知", "市政办〔2024〕1号", "办公室"],
  ]);
  expect(ledger.kind).toBe("document");
  expect(column(ledger, "sender")).toEqual(["市政府办"]);
});
