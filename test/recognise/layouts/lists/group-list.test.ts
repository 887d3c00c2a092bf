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
