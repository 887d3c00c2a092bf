import type { CellValue } from "../../../src/grid";
import { read, sheetOf } from "../read-sheets";

const ITEMS = ["集中学习", "出勤率", "卫生检查"];

/** A self-check with its items printed, and 完成情况 of the first of them as given. */
function selfCheck(done: CellValue): readonly (readonly CellValue[])[] {
  return [
    ["文明机关创建自查表"],
    ["序号", "自查项目", "目标值", "实际值", "是否达标", "责任科室"],
    ...ITEMS.map((item, at): CellValue[] => [at + 1, item, "每月不少于2次", at === 0 ? done : "", "", ""]),
  ];
}

test("a self-check in which nobody has filled anything is no ledger, and nothing is told of it", () => {
  const { ledgers, findings, questions } = read([sheetOf("自查表", selfCheck(""))]);
  expect([ledgers, findings, questions]).toEqual([[], [], []]);
});

test("a form that was begun is told of as before, and so are tasks that say who does them until when", () => {
  const begun = read([sheetOf("自查表", selfCheck("24次"))]);
  expect(begun.findings).toMatchObject([{ problem: "unread-data" }]);
  const tasks = [
    ["任务分解表"],
    ["序号", "任务", "目标值", "实际值", "是否达标", "责任科室", "完成时限"],
    [1, "集中学习", "每月2次", "", "", "办公室", "2024年12月"],
    [2, "政务公开", "每年2次", "", "", "办公室", "2024年12月"],
  ];
  expect(read([sheetOf("任务", tasks)]).ledgers).toMatchObject([{ kind: "task", blankForm: false }]);
});
