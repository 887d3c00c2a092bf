import type { CellValue } from "../../../../src/grid";
import { list } from "../../../../src/recognise/layouts/lists/list";
import { mustRead } from "../../../support/read-layout";
import { sheetOf } from "../../../support/sheet-of";
import { column, readOne } from "../../read-sheets";

const HEAD = ["组内职务", "姓名", "职务", "所在科室", "备注"];
const MEMBERS = [
  ["组长", "周明", "局长", "局领导", ""],
  ["副组长", "韩琴", "副局长", "局领导", ""],
  ["成员", "方立", "主任", "办公室", ""],
];

function offices(rows: readonly (readonly CellValue[])[]): readonly unknown[] {
  const { ledger } = readOne("领导小组", [["文明创建领导小组成员名单"], HEAD, ...rows], ["A1:E1"]);
  return column(ledger, "name").map((name, at) => [
    name,
    column(ledger, "group-role")[at],
    column(ledger, "office-role")[at],
  ]);
}

test.each([
  "领导小组下设办公室，办公室主任由方立兼任，罗燕为工作人员。",
  "领导小组办公室设在办公室，方立同志兼任办公室主任",
  "注：领导小组办公室主任：方立；联络员：罗燕、石磊",
  "领导小组下设办公室，由方立任主任。",
])("who heads the office is read from the sentence below the list: %s", (sentence) => {
  expect(offices([...MEMBERS, [sentence]])).toEqual([
    ["周明", "组长", ""],
    ["韩琴", "副组长", ""],
    ["方立", "成员", "办公室主任"],
  ]);
});

test("who is of the office alone is a row of it", () => {
  expect(offices([...MEMBERS, ["领导小组办公室设在综合科，由罗燕任主任，石磊为联络员。"]]).slice(3)).toEqual([
    ["罗燕", "办公室主任", ""],
    ["石磊", "办公室联络员", ""],
  ]);
});

test("a member's own row may tell it", () => {
  const [first, second, third = []] = MEMBERS;
  const told = [...third.slice(0, 4), "兼领导小组办公室主任"];
  expect(offices([first ?? [], second ?? [], told])).toContainEqual(["方立", "成员", "办公室主任"]);
});

test.each([
  "领导小组下设办公室，负责日常工作。",
  "会议室由方立负责，办公室每周检查。",
  "局办公室主任参加会议。",
])("a sentence that names nobody for it gives nobody: %s", (sentence) => {
  expect(offices([...MEMBERS, [sentence]]).map((row) => (row as unknown[])[2])).toEqual(["", "", ""]);
});

it("roles are told by what stands under 职务 where the post has a column of its own", () => {
  const { ledger } = mustRead(
    list,
    sheetOf([
      ["文明创建领导小组"],
      ["职务", "姓名", "行政职务"],
      ["组长", "张三", "理事长"],
      ["副组长", "李四", "副理事长"],
      ["组员", "王五", "综合部部长"],
    ]),
  );
  expect(ledger.columns.map(({ field }) => field)).toEqual(["group-role", "name", "position"]);
});
