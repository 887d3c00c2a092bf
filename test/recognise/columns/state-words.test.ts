import { LEDGERS } from "../../../src/ledgers";
import { meantChoice } from "../../../src/recognise/columns/state-words";
import { column, readOne } from "../read-sheets";

const field = LEDGERS.task.fields.find(({ id }) => id === "state");

const meant = (word: string): string | null => (field ? meantChoice(word, field) : null);

test.each(["待复查", "正在收集材料", "未通过", "拟5月完成", "预计6月底完成", "新增", "收集中", "基本完成", "已启动", "逾期未完成", "已完成80%", "没改完", "正在改", "在改", "已列入明年计划", "已纳入下年度预算", "已转物业", "已作安排", "已完成一半", "已整改一部分", "已整改,尚余3处", "已整改80%", "已下单采购", "已移交城管", "已计划6月完成", "改了一半"])(
  "%s is not done",
  (word) => {
    expect(meant(word)).toBe("open");
  },
); // prettier-ignore

test.each(["已更新宣传栏", "清理完毕", "整治到位", "于3月10日完成", "逾期完成", "Done", "CLOSED", "Ｄｏｎｅ ", "改了", "都改完了", "修好了", "更换了", "已报废更新", "已转正", "已完成两处,其余均已完成", "已完成100%", "9月12日电话答复", "已于6月20日整改", "4月25日修复", "5月15日约谈后答复", "当场答复"])("%s is done", (word) => {
  expect(meant(word)).toBe("closed");
}); // prettier-ignore

test.each([
  "绿灯",
  "达到序时进度",
  "已上报",
  "已报上级审批",
  "已责令整改",
  "已提交党组研究",
  "已取消",
  "未发现问题",
  "集中",
  "改",
  "取消了",
])("%s says neither", (word) => {
  expect(meant(word)).toBeNull();
});

test("a word in capitals and the same without are one question", () => {
  const { recognition } = readOne("任务", [
    ["2024年工作任务完成情况"],
    ["序号", "工作任务", "责任科室", "完成时限", "完成情况"],
    [1, "更新宣传栏", "办公室", 45319, "Blue"],
    [2, "整理档案", "办公室", 45350, "blue"],
    [3, "修订制度", "办公室", 45379, "BLUE "],
    [4, "更换门锁", "办公室", 45379, "done"],
  ]);
  expect(recognition.questions.map(({ value, cells }) => [value, cells.length])).toEqual([["Blue", 3]]);
});

test("English states are read as they stand", () => {
  const { ledger } = readOne("整改", [
    ["2024年问题整改台账"],
    ["序号", "存在问题", "责任科室", "整改时限", "整改状态"],
    [1, "标识不清", "办公室", 45319, "Closed"],
    [2, "门锁损坏", "办公室", 45350, "In Progress"],
    [3, "材料缺失", "办公室", 45379, "open"],
  ]);
  expect(column(ledger, "state")).toEqual(["closed", "open", "open"]);
});
