import { marksIn, markValue } from "../../../src/documents/template/marks";

/** Marks that people leave in their templates, each with the name under which the clerk says what it stands for. */

const PLACE = { label: "", cell: "报告!B3" };
const named = (text: string, label = "") =>
  marksIn(text, { ...PLACE, label }).map((mark) => [mark.text, mark.name]);

test.each([
  [
    "××局202_年规划",
    [
      ["××局", "××局"],
      ["202_年", "202_年"],
    ],
  ],
  [
    "ＸＸ局关于××同志的通报",
    [
      ["ＸＸ局", "××局"],
      ["××同志", "××同志"],
    ],
  ],
  [
    "○○局〇〇县XX科xx镇",
    [
      ["○○局", "××局"],
      ["〇〇县", "××县"],
      ["XX科", "××科"],
      ["xx镇", "××镇"],
    ],
  ],
  [
    "20__年、202×年、20XX年、二〇二_年",
    [
      ["20__年", "20__年"],
      ["202×年", "202_年"],
      ["20XX年", "20__年"],
      ["二〇二_年", "二〇二_年"],
    ],
  ],
  ["贯彻××精神，", [["××精神", "××精神"]]],
  ["填表日期：____年__月__日", [["____年__月__日", "填表日期"]]],
  [
    "联系人：______　电话: ＿＿＿＿",
    [
      ["______", "联系人"],
      ["＿＿＿＿", "电话"],
    ],
  ],
  ["全年共____次", [["____", "全年共____次"]]],
  [
    "（此处填写单位全称）(请填联系人)",
    [
      ["（此处填写单位全称）", "单位全称"],
      ["(请填联系人)", "联系人"],
    ],
  ],
  [
    "【单位】[填表日期]",
    [
      ["【单位】", "单位"],
      ["[填表日期]", "填表日期"],
    ],
  ],
])("%s", (text, marks) => {
  expect(named(text)).toEqual(marks);
});

test("a line in a cell of its own is called after the cell to its left, else after its place", () => {
  expect(named("____", "负责人")).toEqual([["____", "负责人"]]);
  expect(named("____年__月__日")).toEqual([["____年__月__日", "____年__月__日（报告!B3）"]]);
});

test.each(["二○○八年", "2×3=6", "A_B__C", "XXL号", "【附件】", "（盖章）", "第Ⅹ章", "（一）填报要求"])(
  "%s holds no mark",
  (text) => {
    expect(named(text)).toEqual([]);
  },
);

test("a year keeps its 年, a day is written out, other words stand as they were said", () => {
  expect(markValue("202_年", "2024")).toBe("2024年");
  expect(markValue("202_年", "2024年度")).toBe("2024年度");
  expect(markValue("____年__月__日", "2024-12-31")).toBe("2024年12月31日");
  expect(markValue("____年__月__日", "45657")).toBe("2024年12月31日");
  expect(markValue("____年__月__日", "下周三")).toBe("下周三");
  expect(markValue("××局", "清河县某局")).toBe("清河县某局");
});
