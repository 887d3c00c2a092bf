import { readTable } from "./read-table";

test("a sheet with the usual header is read as a breakdown of tasks, column by column", () => {
  const header = ["序号", "工作任务", "目标要求", "责任领导", "责任科室", "完成时限", "完成情况"];
  const rows = [
    [1, "制定创建方案", "3月底前印发", "甲一", "办公室", "2024-03-31", "已完成"],
    [2, "开展集中学习", "每月不少于2次", "甲一", "办公室", "2024-12-31", "进行中"],
  ];
  expect(readTable("2024年创建任务分解表", header, rows)).toEqual({
    kind: "task",
    fields: [null, "name", "target", "leader", "department", "deadline", "state"],
    records: 2,
  });
});
