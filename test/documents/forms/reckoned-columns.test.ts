import { paper } from "../../support/workbooks/paper";
import { formsBeside } from "./fill";

const CALLS = paper("来电登记", [
  ["来电日期", "来源", "办理期限", "办毕日期", "回访"],
  ["2024-01-05", "市长热线", "2024-01-20", "2024-01-15", "好"],
  ["2024-01-16", "信函来访", "2024-01-30", "2024-01-28", "好"],
  ["2024-02-05", "市长热线", "2024-02-20", "2024-02-25", "差"],
  ["2024-02-06", "网络留言", "2024-02-21", "2024-02-20", "好"],
  ["2024-02-16", "市长热线", "2024-02-28", "", ""],
  ["2024-03-06", "信函来访", "2024-03-21", "2024-03-20", "好"],
]);
const fill = formsBeside([CALLS]);

test("a column is reckoned as the cells say that are filled in already", () => {
  const { answers } = fill([
    ["来电办理月报表", "", "", ""],
    ["月份", "来源", "", "按期率（占已办毕）"],
    ["", "市长热线", "信函来访", ""],
    ["1月", 1, 1, "100%"],
    ["2月", "", "", ""],
    ["3月", "", "", ""],
  ]);
  expect(answers).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^B5 .*: 2$/u),
      expect.stringMatching(/^C5 .*: 0$/u),
      expect.stringMatching(/^C6 .*: 1$/u),
      expect.stringMatching(/^D5 .*: 50/u),
    ]),
  );
});

const SURE = /: [^?n]/u;

test("a column of which a filled cell holds another figure than any list gives is told by none for sure", () => {
  const told = (january: string): readonly string[] =>
    fill([
      ["来电办理月报表", "", ""],
      ["月份", "按期率（占已办毕）", "备注"],
      ["1月", january, ""],
      ["2月", "", ""],
      ["3月", "", ""],
    ]).answers;
  expect(told("100%").filter((one) => SURE.test(one))).toHaveLength(2);
  expect(told("12%").filter((one) => SURE.test(one))).toEqual([]);
});

test("of what a share is nobody knows where neither the head nor a filled cell says it", () => {
  const { answers } = fill([
    ["来电办理月报表", "", ""],
    ["月份", "按期率", "备注"],
    ["1月", "", ""],
    ["2月", "", ""],
  ]);
  expect(answers).toHaveLength(2);
  expect(answers.filter((one) => SURE.test(one))).toEqual([]);
});

const SCORES = paper("楼层保洁评分", [
  ["检查日期", "一号楼", "二号楼", "三号楼", "检查人"],
  ["2024-01-05", 90, 80, 70, "沈立新"],
  ["2024-02-05", 91, 82, 73, "韩梅"],
  ["2024-03-05", 95, 86, 77, "沈立新"],
]);

test("a grid with a column for each of the form's rows is read crosswise, and its mean below", () => {
  const { answers } = formsBeside([SCORES])([
    ["楼层保洁评分通报", "", "", ""],
    ["楼栋", "1月", "2月", "3月"],
    ["一号楼", 90, "", ""],
    ["二号楼", 80, "", ""],
    ["三号楼", 70, "", ""],
    ["平均", 80, "", ""],
  ]);
  expect(answers).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^C3 .*: 91$/u),
      expect.stringMatching(/^D4 .*: 86$/u),
      expect.stringMatching(/^C6 .*: 82$/u),
    ]),
  );
});

const MEETINGS = paper("例会签到", [
  ["日期", "应到人数", "实到人数", "地点"],
  ["2024-01-05", 10, 9, "一楼"],
  ["2024-01-19", 10, 10, "一楼"],
  ["2024-02-05", 10, 8, "二楼"],
  ["2024-02-19", 10, "", "二楼"],
  ["2024-03-05", 10, 9, "一楼"],
  ["2024-03-19", 10, 9, "一楼"],
]);

test("of a meeting of which nobody counted who came there is no share, and no nought in one", () => {
  const { answers } = formsBeside([MEETINGS])([
    ["例会到会率月报", "", ""],
    ["月份", "到会率", "备注"],
    ["1月", "95%", ""],
    ["2月", "", ""],
    ["3月", "", ""],
  ]);
  const [february, march] = ["B4", "B5"].map((cell) => answers.find((one) => one.startsWith(`${cell} `)));
  expect(february).toMatch(/: null$/u);
  expect(march).toMatch(/: 90%$/u);
});
