import { readTable } from "./read-table";

test("a sheet with the usual header is read as a register of training, column by column", () => {
  const header = ["序号", "姓名", "科室", "培训名称", "主办单位", "培训时间", "天数"];
  const rows = [
    [1, "王一", "办公室", "文秘培训班", "市委党校", "2024-03-05", 3],
    [2, "李二", "财务科", "财务培训班", "财政局", "2024-04-05", 2],
  ];
  expect(readTable("2024年培训台账", header, rows)).toEqual({
    kind: "training",
    fields: [null, "person", "department", "name", "organiser", "date", "days"],
    records: 2,
  });
});
