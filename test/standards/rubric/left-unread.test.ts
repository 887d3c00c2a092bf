import { type Asked, type AskedText } from "../../../src/standards";
import { allThatIsAsked } from "../../../src/standards/rubric/asked/all-that-is-asked";

const asked = (requirement: string, beside: Partial<AskedText> = {}): Asked =>
  allThatIsAsked({ requirement, ...beside });

describe("figures that stand among the materials", () => {
  it("are how often, in whichever words", () => {
    expect(asked("组织园艺技能竞赛", { materials: "上、下半年各1次" }).target).toMatchObject({
      value: 1,
      per: "half-year",
    });
  });

  it.each([
    ["开展苗圃环境测评活动", "全年平均≥92分"],
    ["组织园艺培训", "参训率不低于90%"],
    ["召开苗圃安全例会", "每人学习24学时"],
  ])("are left over where the target has them not: %s, %s", (requirement, materials) => {
    expect(asked(requirement, { materials })).toMatchObject({ sure: false });
  });
});

describe("lists of rules", () => {
  it.each([
    ["建立园艺用水、苗木检疫、农机保养、温室看护、会议记录四项管理制度", 5],
    ["健全采购、会议、值班、学习等四项制度", 4],
  ])("are no meetings because one of them is of meetings: %s", (requirement, kinds) => {
    const { call, ledger } = asked(requirement);
    expect(ledger).toBe("rule");
    expect(call?.measure === "kinds-covered" ? call.kinds : []).toHaveLength(kinds);
  });

  it.each(["苗圃有场所、有标识、有制度", "有场地、有图书、有借阅制度"])(
    "hold no places and things that there are beside them: %s",
    (requirement) => {
      const { words } = asked(requirement);
      for (const word of ["场所", "标识", "场地", "图书"]) expect(words.join()).not.toContain(word);
    },
  );
});

describe("words that are left over", () => {
  it("are numbers, also within a word by which records would be found", () => {
    expect(asked("接到苗木火情30分钟内电话通知1次").sure).toBe(false);
  });

  it.each(["个人园艺活动记录每年2次", "每年开展双份苗木合同检查活动2次"])(
    "are those that say whose or how many: %s",
    (requirement) => {
      expect(asked(requirement).sure).toBe(false);
    },
  );
});
