import type { Asked, AskedText } from "../../../src/standards";
import { allThatIsAsked } from "../../../src/standards/rubric/asked/all-that-is-asked";

const asked = (requirement: string, beside: Partial<AskedText> = {}): Asked =>
  allThatIsAsked({ requirement, ...beside });

describe("a proposal that is likely right", () => {
  it.each([
    // A word that is left unread does not outweigh a figure and a ledger that are named.
    "上级督查反馈的苗圃隐患整改率100%",
    "花农来信7个工作日内办结，按期办结率不低于95%",
    "每季度召开苗圃例会1次",
  ])("is sure: %s", (requirement) => {
    expect(asked(requirement)).toMatchObject({ sure: true, doubt: null });
  });

  it.each([
    // Any meeting would do: nothing says of what.
    ["班子全年至少2次会议专题研究", {}],
    // Things, and nothing that is done.
    ["花农文艺团体八个以上", {}],
    ["各科室每季度召开苗圃例会1次", {}],
    ["每季度召开苗圃例会__次", {}],
    ["花农满意度达到90%", { often: "每半年" }],
    // Of all inspections together, or of each.
    ["卫生检查得分不低于90分", {}],
  ])("is not sure where somebody has to look: %s %j", (requirement, beside) => {
    const { sure, doubt } = asked(requirement, beside);
    expect(sure).toBe(false);
    expect(doubt).not.toBeNull();
  });

  it("is not sure by a scrap of a sentence, which names no matter", () => {
    expect(asked("上苗圃课、花农小组一学、先进宣讲三件事都要有").sure).toBe(false);
  });
});

describe("what a rubric speaks of", () => {
  it.each([
    ["苗圃流动展览进乡村、进校园，场次合计24", 24, "year"],
    ["苗圃支委会，十二个月，一个月不落", 1, "month"],
    ["逢周五下班前苗圃大扫除", 1, "week"],
    ["花农轮训全覆盖，谈话人数占花农的百分之百", 100, "period"],
  ])("is read with its figure: %s", (requirement, value, per) => {
    expect(asked(requirement).target).toMatchObject({ value, per });
  });

  it("takes what is told at one go for no number of times", () => {
    expect(asked("首问、一次告知、AB角三项制度").target?.value).toBe(3);
  });

  it("speaks to the unit itself where it says 各单位", () => {
    expect(asked("各单位应当每月召开苗圃例会1次").call?.measure).toBe("count-by-period");
  });

  it("finds records by names, not by what is left of a sentence", () => {
    expect(asked("护士长自查周周有").words).not.toContain("长自查");
    expect(asked("开展以案释纪每季度1次").words.join()).toContain("以案释纪");
    expect(asked("每月25日前把苗圃小结交办公室").words.join()).not.toContain("日前把");
  });
});

describe("a row that says nothing of its matter", () => {
  const title = "护林责任单位消防考核细则";

  it("is of the one matter that the rubric's title names", () => {
    expect(asked("班子每年至少2次会议专题研究", { title }).words).toEqual(["消防"]);
    expect(asked("制定工作方案", { title }).words).toEqual(["消防"]);
  });

  it("is of any matter where the title names none or several, and its own words come first", () => {
    expect(asked("班子每年至少2次会议专题研究", { title: "护林站年度考核细则" }).words).toEqual([]);
    expect(asked("班子每年至少2次会议专题研究", { title: "信访、消防考核细则" }).words).toEqual([]);
    expect(asked("每季度召开苗圃例会1次", { title }).words.join()).toContain("苗圃");
  });
});

describe("what is listed or said by the week", () => {
  it("keeps names clean of their number", () => {
    expect(asked("党务、政务、财务三公开", { rule: "缺一项扣1分" }).words).toEqual(["党务", "政务", "财务"]);
  });

  it.each([
    ["苗圃隐患排查整治、月通报", "month"],
    ["月通报苗圃卫生", "month"],
  ])("is done in each: %s", (requirement, per) => {
    expect(asked(requirement).target?.per).toBe(per);
  });

  it("asks of a share in what everybody took part", () => {
    expect(asked("职工年度体检率95%以上")).toMatchObject({
      call: { measure: "persons-covered" },
      words: ["体检"],
    });
  });
});
