import { readRubric } from "../../../src/recognise";
import { rubricClauses, standardOfRubric, type RubricClause } from "../../../src/standards";
import { sheetOf } from "../../recognise/read-sheets";

const standardOf = (rows: readonly (readonly [string, string])[], name = "频次") => {
  const rubric = readRubric(
    sheetOf("细则", [
      ["某园考核细则"],
      ["考核项目", "考核内容", name, "分值", "评分标准", "报送材料"],
      ...rows.map(([item, often]) => ["日常工作", item, often, 5, "少一次扣1分", "记录"]),
    ]),
  );
  if (rubric === null) throw new Error("no rubric");
  const clauses = rubricClauses(rubric);
  return { clauses, standard: standardOfRubric(rubric, clauses) };
};
const readWith = (item: string, often: string): RubricClause["asked"] => {
  const [clause] = standardOf([[item, often]]).clauses;
  if (clause === undefined) throw new Error("no clause");
  return clause.asked;
};
const timesOf = ({ target }: Pick<RubricClause["asked"], "target">): string =>
  `${String(target?.value)}/${String(target?.per)}`;

describe("a column of how often", () => {
  it.each([
    ["全年不少于4次", "4/year"],
    ["每年不少于2次", "2/year"],
    ["每季度", "1/quarter"],
    ["季度", "1/quarter"],
    ["每季", "1/quarter"],
    ["每季度不少于1次", "1/quarter"],
    ["每半年", "1/half-year"],
    ["半年一次", "1/half-year"],
    ["上、下半年各1次", "1/half-year"],
    ["每月", "1/month"],
    ["月度", "1/month"],
    ["2次/月", "2/month"],
    ["次/月", "1/month"],
    ["每周", "1/week"],
    ["一年两次", "2/year"],
    ["6", "6/year"],
    ["每两月一次", "6/year"],
    ["全年", "1/year"],
    ["12月底前", "1/year"],
  ])("says how often what stands beside it is held: %s", (often, times) => {
    expect(timesOf(readWith("召开园区例会", often))).toBe(times);
  });

  it.each(["频次", "频次要求", "考核频次", "开展频率", "次数要求", "活动次数"])(
    "is known by its name: %s",
    (name) => {
      const [clause] = standardOf([["召开园区例会", "每季度不少于2次"]], name).clauses;
      expect(clause?.asked).toMatchObject({ target: { value: 2, per: "quarter" }, sure: true });
    },
  );

  it.each([
    ["报送信息", "全年不少于20条", "20/year"],
    ["报送信息20条", "全年", "20/year"],
    ["撰写调研文章2篇", "每半年", "2/half-year"],
  ])("says of pieces how many, or within what: %s, %s", (item, often, times) => {
    expect(timesOf(readWith(item, often))).toBe(times);
  });

  it.each(["集中学习每月不少于2次", "每月不少于2次"])(
    "is said of the part that has no figure, where another has one: %s",
    (often) => {
      const { parts } = readWith("集中学习；每人心得2篇", often);
      expect(parts.map((part) => [part.call?.measure, part.ledger])).toEqual([
        ["count-by-period", "study"],
        ["persons-covered", "article"],
      ]);
      expect(parts.map(timesOf)[0]).toBe("2/month");
    },
  );

  it("names no other figure where both say the same", () => {
    expect(readWith("每月召开园区例会2次", "全年不少于24次")).toMatchObject({ sure: true, differs: null });
  });

  it("is shown beside a figure of the row that is another", () => {
    expect(readWith("每月召开园区例会2次", "每季度不少于1次")).toMatchObject({
      target: { value: 2, per: "month" },
      sure: false,
      doubt: "每季度不少于1次",
      differs: { value: 1, per: "quarter" },
    });
  });

  it.each(["不定期", "适时", "随时"])("is no number where it says none: %s", (often) => {
    expect(readWith("召开园区例会", often).sure).toBe(false);
  });

  it.each(["职工满意度达到90%", "苗圃卫生平均90分以上"])(
    "is not passed over where the measure knows nothing of it: %s",
    (item) => {
      expect(readWith(item, "每半年")).toMatchObject({ sure: false });
    },
  );

  it("is no material that is handed in", () => {
    const { standard } = standardOf([["召开园区例会", "全年不少于4次"]]);
    expect(standard.clauses?.[0]?.evidence.zh).toBe("记录");
  });

  it("gives the requirement another print when it is changed", () => {
    const [before] = standardOf([["召开园区例会", "每季度"]]).clauses;
    const [after] = standardOf([["召开园区例会", "每月"]]).clauses;
    expect(after?.standing.print).not.toBe(before?.standing.print);
    expect(after?.standing.text).toContain("每月");
  });
});
