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

test("a column whose name and contents say nothing is nobody's role in a group", () => {
  const header = ["序号", "股室", "姓名", "现任职务", "变动情况"];
  const rows = [
    [1, "办公室", "王一", "主任", ""],
    [2, "财务股", "李二", "科员", "2026.8.31退休"],
  ];
  expect(readTable("干部职工名册", header, rows)?.fields).toEqual([
    null,
    "department",
    "name",
    "position",
    null,
  ]);
});

test("the list of an office that is there for others is its own", () => {
  const header = ["姓名", "部室", "职务"];
  const rows = [
    ["王一", "综合部", "部长"],
    ["李二", "康复部", "干事"],
  ];
  expect(readTable("望湖区残疾人联合会人员情况表", header, rows)?.kind).toBe("roster");
  expect(readTable("残疾人花名册", header, rows)?.kind).not.toBe("roster");
});

test("posts that any unit has make nobody a member of a group", () => {
  const header = ["姓名", "科室", "职务"];
  const rows = [
    ["王一", "办公室", "办公室主任"],
    ["李二", "办公室", "工作人员"],
  ];
  expect(readTable("干部职工花名册", header, rows)?.fields).toEqual(["name", "department", "position"]);
});
