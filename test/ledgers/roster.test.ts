import { readTable } from "./read-table";

test("a sheet with the usual header is read as a roster, column by column", () => {
  const header = ["序号", "姓名", "性别", "科室", "职务", "到岗日期"];
  const rows = [
    [1, "王一", "男", "办公室", "主任", "2015-03-05"],
    [2, "李二", "女", "财务科", "科员", "2018-07-01"],
  ];
  expect(readTable("干部职工花名册", header, rows)).toEqual({
    kind: "roster",
    fields: [null, "name", "gender", "department", "position", "joined"],
    records: 2,
  });
});
