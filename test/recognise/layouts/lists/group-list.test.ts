import { column, readOne } from "../../read-sheets";

test("a leading group without a header is a roster with roles", () => {
  const { ledger } = readOne("领导小组", [
    ["创建文明机关领导小组名单"],
    ["组　长：", "张三", "党组书记、局长"],
    ["副组长：", "李四", "副局长"],
    ["成　员：", "王五", "办公室主任"],
    ["", "赵六", "人事科科长"],
  ]);
  expect(ledger.kind).toBe("roster");
  expect(column(ledger, "group-role")).toEqual(["组长", "副组长", "成员", "成员"]);
  expect(column(ledger, "name")).toEqual(["张三", "李四", "王五", "赵六"]);
  expect(column(ledger, "position")).toEqual(["党组书记、局长", "副局长", "办公室主任", "人事科科长"]);
});

test("without a header too, its office is told by the sentence below", () => {
  const { ledger } = readOne("领导小组", [
    ["创建文明机关领导小组名单"],
    ["组　长：", "张三", "局长"],
    ["副组长：", "李四", "副局长"],
    ["成　员：", "王五", "办公室主任"],
    ["领导小组下设办公室，办公室主任由王五兼任。"],
  ]);
  expect(column(ledger, "name")).toEqual(["张三", "李四", "王五"]);
  expect(column(ledger, "office-role")).toEqual(["", "", "办公室主任"]);
});

test("a row that names several people lists each of them", () => {
  const { ledger } = readOne("领导小组", [
    ["创建文明机关领导小组名单"],
    ["组内职务", "姓名", "职责"],
    ["组长", "张三", "全面负责"],
    ["成员", "李四、王五、赵六", "落实本科室任务"],
  ]);
  expect(column(ledger, "name")).toEqual(["张三", "李四", "王五", "赵六"]);
  expect(column(ledger, "group-role")).toEqual(["组长", "成员", "成员", "成员"]);
  expect(ledger.people.map(({ name }) => name)).toEqual(["张三", "李四", "王五", "赵六"]);
});

test("a bracket is of its name, further roles have names in cells of their own, and 办公室 in its own cell says who heads it", () => {
  const { ledger } = readOne("领导小组", [
    ["创建文明校园领导小组"],
    ["组长", "张三（校长、书记）"],
    ["副组长", "李四", "王五"],
    ["组员", "赵六", "钱七", "孙八"],
    ["", "周九", "吴十"],
    ["办公室", "设政教处，主任王五（兼）"],
  ]);
  expect(column(ledger, "name")).toEqual(["张三", "李四", "王五", "赵六", "钱七", "孙八", "周九", "吴十"]);
  expect(column(ledger, "group-role")).toEqual([
    "组长",
    "副组长",
    "副组长",
    ...["组员", "组员", "组员", "组员", "组员"],
  ]);
  expect(column(ledger, "position")[0]).toBe("校长、书记");
  expect(column(ledger, "office-role")).toEqual(["", "", "办公室主任", "", "", "", "", ""]);
});

test("who heads the office may be of it alone, whatever stands before", () => {
  const of = (...last: string[]) =>
    readOne("领导小组", [
      ["创建文明单位领导小组"],
      ["组　长：", "张三"],
      ["副组长：", "李四"],
      ["成　员：", "王五、赵六"],
      last,
    ]).ledger;
  for (const last of [
    ["办公室：", "设在人事科，钱七任主任"],
    ["办公室", "设人事科，主任钱七"],
    ["办公室主任", "钱七"],
  ]) {
    const ledger = of(...last);
    expect(column(ledger, "name")).toEqual(["张三", "李四", "王五", "赵六", "钱七"]);
    expect(column(ledger, "group-role")[4]).toBe("办公室主任");
  }
});

test("under one 成员 the names below it are members too, in a group's list alone", () => {
  const group = [
    ["职务", "姓名", "单位职务", "分工"],
    ["组长", "张三", "局长", "全面负责"],
    ["副组长", "李四", "副局长", "统筹"],
    ["成员", "王五", "业务科科长", "宣传"],
    ["", "赵六", "财务科科长", "经费"],
    ["", "孙八", "人事科科长", ""],
    ["办公室主任", "王五（兼）", "", ""],
  ];
  const { ledger } = readOne("领导小组", [["创建文明单位领导小组及分工"], ...group]);
  expect(column(ledger, "group-role")).toEqual(["组长", "副组长", "成员", "成员", "成员", "办公室主任"]);
  const { ledger: staff } = readOne("花名册", [
    ["干部职工花名册"],
    ["序号", "姓名", "科室", "组内职务"],
    [1, "张三", "办公室", "组长"],
    [2, "李四", "人事科", "成员"],
    [3, "王五", "财务科", ""],
  ]);
  expect(column(staff, "group-role")).toEqual(["组长", "成员", ""]);
});

test("whose surname is rare is a member where names stand, and a duty that begins with a surname is nobody", () => {
  const { ledger } = readOne("领导小组", [
    ["创建文明校园领导小组"],
    ["组长", "张三（校长）"],
    ["副组长", "李四", "第五明"],
    ["组员", "王五", "庹六六", "漆七七"],
    ["", "赵六", "周九九", "钱七七"],
    ["联络员", "亓八、孙八、吴十"],
    ["办公室", "设在教务处，主任第五明（兼）"],
  ]);
  expect(column(ledger, "office-role")[2]).toBe("办公室主任");
  expect(column(ledger, "name")).toEqual([
    ...["张三", "李四", "第五明", "王五", "庹六六", "漆七七", "赵六", "周九九", "钱七七"],
    ...["亓八", "孙八", "吴十"],
  ]);
  const { ledger: duties } = readOne("领导小组", [
    ["创建文明单位领导小组"],
    ["组长：", "张三", "全面"],
    ["副组长：", "李四", "统筹"],
    ["成员：", "王五", "宣传"],
    ["", "赵六", "环境"],
  ]);
  expect(column(duties, "name")).toEqual(["张三", "李四", "王五", "赵六"]);
});

test("beside the roles stand names, whatever their surnames and whatever a row says of the office", () => {
  const of = (...last: string[][]) =>
    readOne("领导小组", [
      ["某局文明创建工作领导小组名单"],
      ["组  长", "逯怀远"],
      ["副组长", "亓梅", "庹小满"],
      ["组  员", "仉文", "綦丽"],
      ["", "璩红"],
      ...last,
    ]).ledger;
  const names = ["逯怀远", "亓梅", "庹小满", "仉文", "綦丽", "璩红"];
  expect(column(of(["办公室", "设在局办公室"]), "name")).toEqual(names);
  const staffed = of(["办公室", "仉文"]);
  expect(column(staffed, "name")).toEqual(names);
  expect(column(staffed, "office-role")).toEqual(["", "", "", "办公室成员", "", ""]);
  const posts = readOne("领导小组", [
    ["创建领导小组"],
    ["组长", "张三", "校长"],
    ["副组长", "李四", "书记"],
    ["成员", "王五", "总务"],
  ]).ledger;
  expect(column(posts, "name")).toEqual(["张三", "李四", "王五"]);
  expect(column(posts, "position")).toEqual(["校长", "书记", "总务"]);
});
