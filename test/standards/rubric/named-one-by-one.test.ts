import { type Asked, type AskedText, whatIsAsked } from "../../../src/standards";

const asked = (requirement: string, beside: Partial<AskedText> = {}): Asked =>
  whatIsAsked({ requirement, ...beside });
const told = ({ call, ledger, words, target }: Asked) => [
  call?.measure,
  ledger,
  words.join("、"),
  `${String(target?.value)}/${String(target?.per)}`,
];

describe("several that are named one by one", () => {
  it.each([
    [
      "每年举办园艺节、赏花节、采摘节各一届",
      "少一届扣3分",
      ["kinds-covered", "activity", "园艺节、赏花节、采摘节", "3/period"],
    ],
    [
      "开展“护花周”“爱树月”集中宣传活动",
      "少一项扣2分",
      ["kinds-covered", "activity", "护花周、爱树月", "2/period"],
    ],
    [
      "“我们的节日”主题活动覆盖春节、清明、端午、中秋",
      "少一个节日扣1分",
      ["kinds-covered", "activity", "春节、清明、端午、中秋", "4/period"],
    ],
    [
      "组织生活会和民主评议每年1次",
      "未开展不得分",
      ["kinds-covered", "meeting", "组织生活会、民主评议", "2/period"],
    ],
    [
      "村务、财务每季度公开1次",
      "少一次扣2分",
      ["kinds-each-period", "disclosure", "村务、财务", "100/period"],
    ],
  ])("are looked for one by one: %s", (requirement, rule, reading) => {
    expect(told(asked(requirement, { rule }))).toEqual(reading);
  });

  it.each([
    ["开展护花宣传、种树活动不少于6次", "每少一次扣1分"],
    ["党组每年听取防火工作汇报、研究部署不少于1次", "未落实扣5分"],
    ["评选“园丁标兵”“护林标兵”每年一次", ""],
  ])("are counted together where nothing asks for each: %s", (requirement, rule) => {
    expect(asked(requirement, { rule }).call?.measure).toBe("count-by-period");
  });

  it.each(["入园须知、护林誓词上墙", "建立浇水、施肥制度"])(
    "are not held where they hang or hold: %s",
    (requirement) => {
      expect(asked(requirement, { rule: "缺一项扣1分" }).reason.key).not.toBe("asked.reason.kinds");
    },
  );
});

describe("which ledger a requirement speaks of", () => {
  it("looks for a talk with the sessions and the activities, for help with the volunteers", () => {
    expect(asked("举办园艺讲堂每季度1期").call).toMatchObject({ ledger: ["activity", "study", "training"] });
    expect(asked("全年组织义诊不少于4次").call).toMatchObject({
      ledger: ["activity", "volunteer", "pairing"],
    });
  });

  it.each([
    ["零售客户投诉处理及时率100%", "petitions-on-time"],
    ["来访来电在7个工作日内予以答复", "petitions-on-time"],
    ["信访事项受理率、按期答复率100%", "petitions-on-time"],
    ["苗圃每月检查保洁，平均不低于92分", "hygiene-average-score"],
    ["成立护林工作小组", "leading-group-established"],
  ])("takes a clause of ours that asks the same: %s", (requirement, like) => {
    expect(asked(requirement).like).toBe(like);
  });

  it.each([
    ["护林员每学期开展宣讲4场", "activity", "4/half-year"],
    ["每月开展1次“清园”集中行动", "activity", "1/month"],
    ["年度内党委会不少于12次", "meeting", "12/year"],
    ["“百家宴”等活动全年不少于4场次", "activity", "4/year"],
    ["每学年组织植树2次", "activity", "2/year"],
  ])("counts what is held, no people and no numbers in names: %s", (requirement, ledger, times) => {
    const { call, ledger: kind, target } = asked(requirement);
    expect([call?.measure, kind, `${String(target?.value)}/${String(target?.per)}`]).toEqual([
      "count-by-period",
      ledger,
      times,
    ]);
  });

  it.each([
    ["工作时间玩游戏、炒股的", "发现一次扣2分", "violation"],
    ["不吃拿卡要、不接受宴请", "发现1次扣5分", "violation"],
    ["群众投诉查实", "一起扣3分", "petition"],
  ])("counts cases that cost points: %s", (requirement, rule, ledger) => {
    expect(asked(requirement, { rule })).toMatchObject({ call: { measure: "no-records" }, ledger });
  });

  it("looks for a paper until the day on which it is due", () => {
    expect(asked("制定护林工作计划并于3月10日前报送").call).toMatchObject({
      measure: "records-in-window",
      ledger: "document",
      window: { from: "01-01", to: "03-10" },
    });
  });

  it("takes no share of each session for one of the year", () => {
    expect(asked("每月开展主题党日，党员参加率不低于85%").sure).toBe(false);
  });
});
