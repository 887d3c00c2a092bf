import { readRubric } from "../../../src/recognise";
import { loadStandard, rubricClauses, standardOfRubric, type RubricClause } from "../../../src/standards";
import { requirementWords } from "../../../src/standards/rubric/requirement-words";
import { sheetOf } from "../../recognise/read-sheets";

const HEADER = ["考核项目", "考核内容", "分值", "评分标准", "责任科室"];
const ROWS = [
  ["组织（12分）", "每季度召开园区例会不少于1次", 4, "少一次扣1分", "办公室"],
  ["", "制定园区巡护方案", 3, "没有扣3分", "巡护科"],
  ["", "苗圃整洁有序", 5, "一处不整洁扣1分", "苗圃科"],
  ["纪律（8分）", "无违纪违法案件", 8, "发生一起扣4分", ""],
] as const;

const clausesOf = (rows: readonly (readonly (string | number)[])[]): readonly RubricClause[] => {
  const rubric = readRubric(sheetOf("细则", [["某园考核细则"], HEADER, ...rows, ["合计", "", 20, "", ""]]));
  if (rubric === null) throw new Error("no rubric");
  return rubricClauses(rubric);
};

describe("a rubric as a standard", () => {
  const rubric = readRubric(
    sheetOf("细则", [["某园考核细则"], HEADER, ...ROWS, ["合计", "", 20, "", ""], ["说明：18分以上为优秀，12分以上为合格。"]]), // prettier-ignore
  );
  const standard = rubric === null ? null : standardOfRubric(rubric);

  it("has the rubric's dimensions, points and departments", () => {
    expect(standard?.dimensions.map(({ name, weight }) => [name.zh, weight])).toEqual([
      ["组织", 12],
      ["纪律", 8],
    ]);
    expect(standard?.dimensions[0]?.clauses.map(({ department }) => department)).toEqual([
      "办公室",
      "巡护科",
      "苗圃科",
    ]);
  });

  it.each([
    ["发生一起一票否决", "Z"],
    ["有一起即取消评优资格", "Z"],
    ["发生一起扣4分，情节严重的一票否决", "Q"],
    ["发生一起扣4分", "Q"],
  ])("takes for a veto what one case decides: %s", (rule, kind) => {
    const read = readRubric(
      sheetOf("细则", [
        ["某园考核细则"],
        HEADER,
        ROWS[0],
        ROWS[1],
        ["纪律（8分）", "无违纪违法案件", 8, rule, ""],
      ]),
    );
    const made = read === null ? null : standardOfRubric(read);
    expect(made?.clauses?.find(({ title }) => title.zh === "无违纪违法案件")?.kind).toBe(kind);
  });

  it("passes the check of every standard, whatever its points come to", () => {
    expect(standard && loadStandard(standard)).toMatchObject({ ok: true });
  });

  it("asks a person what no ledger tells and counts the rest under the rubric's rules", () => {
    expect(standard?.clauses?.map(({ measure, kind, scoring }) => [measure.measure, kind, scoring?.[0]?.kind])).toEqual([
      ["count-by-period", "Q", "per-miss"],
      ["count-by-period", "Q", "absent"],
      ["manual", "M", "per-case"],
      ["no-records", "Q", "per-case"],
    ]); // prettier-ignore
  });

  it("says what is short by its name, and of each what is usually done about it", () => {
    const said = standard?.clauses?.map(({ unmetTitle, remedy }) => [unmetTitle.zh, remedy]) ?? [];
    expect(said[0]?.[0]).toBe("召开园区例会次数不足");
    expect(new Set(said.map(([, remedy]) => remedy)).size).toBe(4);
  });

  it("is rated as its notes say, in percent of its points", () => {
    expect(standard?.ratings.map(({ from, name }) => [from, name.zh])).toEqual([
      [90, "优秀"],
      [60, "合格"],
      [0, "不合格"],
    ]);
  });

  it.each([
    ["得分17分及以上的为文明机关，12分以下的通报批评", [[85, "文明机关"], [60, "未达17分"], [0, "通报批评"]]],
    ["17分以上评为先进单位", [[85, "先进单位"], [0, "不合格"]]],
    ["总分20分，得17分（含17分）以上授予“文明机关”称号", [[85, "文明机关"], [0, "不合格"]]],
    ["18分以上为优秀等次，16-17.9分为良好，12-15.9分为合格，12分以下为不合格", [[90, "优秀"], [80, "良好"], [60, "合格"], [0, "不合格"]]],
    ["18分及以上的认定为达标单位，其余不认定", [[90, "达标单位"], [0, "不合格"]]],
    ["考核得分18分以上的可推荐上报", []],
    ["本细则满分20分，每半年考核一次", []],
  ])("is rated by what its notes call it: %s", (note, ratings) => {
    const read = readRubric(sheetOf("细则", [["某园考核细则"], HEADER, ...ROWS, ["合计", "", 20, "", ""], [`说明：${note}。`]]));
    const made = read === null ? null : standardOfRubric(read);
    expect(made?.ratings.map(({ from, name }) => [from, name.zh])).toEqual(ratings);
    expect(made && loadStandard(made)).toMatchObject({ ok: true });
  }); // prettier-ignore

  it("names a requirement alike wherever its row stands and whatever its points", () => {
    const before = clausesOf(ROWS).map(({ id }) => id);
    const moved = [ROWS[0], ["", "新增的要求", 2, "", ""], ROWS[1], ["", ROWS[2][1], 3, "", ""], ROWS[3]];
    const after = new Set(clausesOf(moved).map(({ id }) => id));
    expect(before.filter((id) => !after.has(id))).toEqual([]);
  });
});

describe("what is usually done about a requirement", () => {
  const wordsFor = (requirement: string) => {
    const [clause] = clausesOf([["工作", requirement, 4, "酌情扣分", ""]]);
    return clause === undefined ? null : requirementWords(clause.asked);
  };

  it("has its month: a plan is written when the year begins", () => {
    expect(wordsFor("制定年度创建工作计划并印发")).toMatchObject({
      deadline: { month: 3, of: "first-year" },
    });
  });

  it("makes up for no absence", () => {
    expect(wordsFor("无旷工现象")?.remedy).not.toMatch(/补/);
  });
});
