import { paper } from "../../support/workbooks/paper";
import { formsBeside } from "./fill";
import { OFFICE } from "./office-with-forms";

const AREAS = paper("责任区", [
  ["卫生责任区划分"],
  ["序号", "责任区域", "责任科室", "责任人", "联系电话"],
  [1, "一楼大厅", "办公室", "蒋文静", "0000001"],
  [2, "二楼会议室", "财政审计科", "韩梅", "0000002"],
  [3, "档案室", "经济责任审计科", "朱大海", "0000003"],
]);
const REGISTER = paper("整改台账", [
  ["2024年问题整改台账"],
  ["序号", "存在问题", "发现日期", "问题来源", "整改措施", "责任科室", "责任人", "整改时限", "整改状态"],
  [1, "楼道堆放杂物", "2024-02-11", "自查", "清理杂物", "办公室", "蒋文静", "2024-02-28", "已完成"],
  [2, "签到表不全", "2024-03-17", "上级检查", "补齐签到表", "办公室", "卫国平", "2024-04-01", "已完成"],
  [3, "公示栏未更新", "2024-05-20", "上级检查", "按月更新", "财政审计科", "韩梅", "2024-06-01", "整改中"],
  [4, "窗户破损", "2024-08-02", "自查", "更换玻璃", "办公室", "蒋文静", "2024-09-01", "已完成"],
]);

const copyOf = formsBeside([...OFFICE, AREAS, REGISTER]);

test("rooms that a form gives are looked up where the unit lists them, telephones are not", () => {
  const { copy, fill } = copyOf([
    ["环境卫生责任划分表"],
    ["序号", "责任区域", "责任科室", "责任人", "联系电话", "备注"],
    [1, "档案室", "", "", "", ""],
    [2, "一楼大厅", "", "", "", ""],
    [3, "天台", "", "", "", ""],
  ]);
  expect([copy["C3"], copy["D3"], copy["C4"], copy["D4"], copy["D5"]]).toEqual([
    "经济责任审计科",
    "朱大海",
    "办公室",
    "蒋文静",
    undefined,
  ]);
  expect([copy["E3"], copy["E4"]]).toEqual([undefined, undefined]);
  expect(fill.answers.find(({ cell }) => cell.row === 2 && cell.column === 3)).toMatchObject({
    from: "“责任区”第5行",
    source: [{ sheet: "责任区", row: 4, column: 3 }],
    sure: true,
  });
});

test("days of study are looked up however they are written, a day without any stays open", () => {
  const { copy } = copyOf([
    ["2024年第四季度学习情况表"],
    ["学习日期", "学习内容", "主持人", "应到", "实到"],
    ["10月11日", "", "", "", ""],
    [45590, "", "", "", ""],
    ["2024.11.30", "", "", "", ""],
  ]);
  expect([copy["B3"], copy["C3"], copy["D3"], copy["E3"]]).toEqual(["业务规范（10）", "郑卫东", 8, 8]);
  expect([copy["B4"], copy["E4"]]).toEqual(["业务规范（10）", 7]);
  expect([copy["B5"], copy["D5"]]).toEqual([undefined, undefined]);
});

test("offices of a group take its members in their order, and each member's own post", () => {
  const { copy } = copyOf([
    ["创建工作领导小组组成人员"],
    ["组内职务", "姓名", "科室", "职务", "签名"],
    ["组长", "", "", "", ""],
    ["副组长", "", "", "", ""],
    ["成员", "", "", "", ""],
    ["成员", "杨柳青", "", "", ""],
  ]);
  expect([copy["B3"], copy["B4"], copy["B5"], copy["B6"]]).toEqual(["郑卫东", "冯晓岚", "沈立新", undefined]);
  expect([copy["C5"], copy["C6"], copy["D6"], copy["E5"]]).toEqual([
    "财政审计科",
    "经济责任审计科",
    "科长",
    undefined,
  ]);
});

test("a department has many people: none of them is looked up by it", () => {
  const { copy } = copyOf([
    ["值班安排"],
    ["值班科室", "科室", "责任人"],
    ["第一组", "财政审计科", ""],
    ["第二组", "经济责任审计科", ""],
  ]);
  expect(copy).toEqual({});
});

test("a register's rows are those of the sort that the title names, and 是否 is answered by a word", () => {
  const { copy } = copyOf([
    ["上级检查反馈问题整改情况表"],
    ["序号", "存在问题", "整改措施", "责任人", "是否完成"],
    [1, "", "", "", ""],
    [2, "", "", "", ""],
    [3, "", "", "", ""],
  ]);
  expect([copy["B3"], copy["D3"], copy["E3"]]).toEqual(["签到表不全", "卫国平", "是"]);
  expect([copy["B4"], copy["D4"], copy["E4"]]).toEqual(["公示栏未更新", "韩梅", "否"]);
  expect(copy["B5"]).toBeUndefined();
});

test("days that are looked up are written as the column writes them", () => {
  const { copy } = copyOf([
    ["2024年整改情况表"],
    ["序号", "存在问题", "责任科室", "责任人", "完成时限", "是否销号"],
    [1, "楼道堆放杂物", "办公室", "蒋文静", "2月28日", "是"],
    [2, "签到表不全", "", "", "", ""],
    [3, "窗户破损", "", "", "", ""],
  ]);
  expect([copy["E4"], copy["E5"]]).toEqual(["4月1日", "9月1日"]);
});

test("「填报部门」 may be a department as well as the unit, 「填报单位」 is the unit", () => {
  const { answers } = copyOf([["2024年情况表"], ["填报部门：", "", "填报单位：", ""]]);
  expect(answers.filter((one) => one.includes("单位全称")).map((one) => one.includes("?"))).toEqual([
    true,
    false,
  ]);
});
