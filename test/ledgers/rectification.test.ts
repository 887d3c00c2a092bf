import { readTable } from "./read-table";

test("a sheet with the usual header is read as a register of rectification, column by column", () => {
  const header = ["序号", "存在问题", "整改措施", "责任科室", "责任人", "整改时限", "整改状态"];
  const rows = [
    [1, "台账不全", "补齐台账", "办公室", "王一", "2024-03-31", "已完成"],
    [2, "标语陈旧", "更换标语", "办公室", "王一", "2024-04-30", "已完成"],
  ];
  expect(readTable("2024年问题整改台账", header, rows)).toEqual({
    kind: "rectification",
    fields: [null, "problem", "measure", "department", "person", "deadline", "state"],
    records: 2,
  });
});

test("a clerk's own words over states and days are read by what stands under them", () => {
  const header = ["问题", "查出时间", "牵头部室", "怎么改", "什么时候改完", "改了没有"];
  const rows = [
    ["窗口态度生硬", "2026-04-10", "综合部", "培训", "2026-05-10", "改了"],
    ["代签到", "2026-06-02", "综合部", "人脸打卡", "2026-09-30", "没改完"],
    ["坡道未修", "2026-07-01", "维权部", "协调社区", "年底前", "正在改"],
  ];
  expect(readTable("作风问题查改清单", header, rows)).toEqual({
    kind: "rectification",
    fields: ["problem", "found", "department", "measure", "deadline", "state"],
    records: 3,
  });
});
