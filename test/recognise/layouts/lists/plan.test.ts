import { read, sheetOf } from "../../read-sheets";

const told = (title: string, header: string[], ...rows: (string | number)[][]) => {
  const { ledgers, findings } = read([sheetOf("Sheet1", [[title], header, ...rows])]);
  const plan = findings.some(({ problem }) => problem === "plan-not-counted");
  return [ledgers.map(({ kind, records }) => [kind, records.length]), plan];
};

test.each([
  [
    "2024年党组会议安排表",
    ["序号", "拟召开时间", "会议名称", "拟研究议题"],
    [1, "1月中旬", "党组会", "文明创建"],
  ],
  [
    "2024年志愿服务活动计划表",
    ["序号", "计划时间", "活动名称", "预计人数"],
    [1, "2024年3月", "清洁家园", 20],
  ],
  ["2024年卫生检查安排", ["检查时间", "检查组长", "检查区域"], ["1月20日", "张三", "各办公室"]],
  [
    "2024年度培训计划",
    ["序号", "培训时间", "培训名称", "主办单位"],
    [1, "2024年3月", "公文写作", "市委党校"],
  ],
  ["2024年志愿服务活动", ["序号", "计划时间", "活动名称", "参加人数"], [1, "2024年3月", "清洁家园", 20]],
])("%s is a plan: told, and counted as nothing that was done", (title, header, row) => {
  expect(told(title, header, row, [...row], [...row])).toEqual([[], true]);
});

test.each([
  ["2024年志愿服务活动计划及完成情况", ["序号", "活动时间", "活动名称", "参加人数", "完成情况"], [1, "2024年3月5日", "清洁家园", 20, "已完成"], "volunteer"],
  ["2024年志愿服务活动安排表", ["序号", "计划时间", "实际时间", "志愿服务活动", "参加人数"], [1, "3月", "2024年3月5日", "清洁家园", 20], "volunteer"],
  ["2024年问题整改计划表", ["序号", "存在问题", "整改措施", "责任人", "计划完成时间"], [1, "宣传栏未更新", "更新", "张三", "2024年3月"], "rectification"],
  ["2024年重点工作计划", ["序号", "工作任务", "责任科室", "完成时限"], [1, "更新宣传栏", "办公室", "2024年3月"], "task"],
  ["2024年学习安排表", ["时间", "学习内容", "主讲人"], ["2024年3月5日", "党纪条例", "张三"], "study-plan"],
])("%s is read as what it is", (title, header, row, kind) => {
  expect(told(title, header, row, [...row].map((cell) => (cell === 1 ? 2 : cell)))).toEqual([[[kind, 2]], false]);
}); // prettier-ignore
