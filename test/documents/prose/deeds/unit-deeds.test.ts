import { unitDeeds, type UnitDeeds } from "../../../../src/documents/prose/deeds/unit-deeds";
import type { Ledger } from "../../../../src/ledgers";
import { ledger, recognition } from "../../../check/make";
import { checkLedgers, figuresOf, YEAR_2024 } from "../../../check/run";
import { sampleInput } from "../../sample-input";

/** What a workbook of these ledgers tells, the texts alone. */
function told(...ledgers: readonly Ledger[]): (of: keyof UnitDeeds) => readonly string[] {
  const figures = figuresOf(recognition(ledgers), {
    standard: "city-civilized-organ",
    period: YEAR_2024,
    unit: "某局",
  });
  const deeds = unitDeeds({ ...sampleInput, figures, ledgers, report: checkLedgers(ledgers) });
  return (of) => deeds[of].map(({ text }) => text);
}

const DAY = "2024-05-06";

describe("what the ledgers tell of a unit", () => {
  it("topics by what they are about, self-study apart", () => {
    const of = told(
      ledger("study", [
        { date: DAY, form: "collective", category: "political", topic: "学习全国两会精神" },
        { date: "2024-06-06", form: "collective", category: "business", topic: "预算执行审计实务" },
        { date: "2024-07-08", form: "collective", category: "law", topic: "《审计法》及其实施条例" },
      ]),
    );
    expect([of("politics"), of("business"), of("law")]).toEqual([
      ["全国两会精神"],
      ["预算执行审计实务"],
      ["《审计法》及其实施条例"],
    ]);
  });

  it("without kinds of study, all that was studied in common", () => {
    const of = told(
      ledger("study", [
        { date: DAY, form: "collective", topic: "《民法典》总则" },
        { date: "2024-06-06", form: "self-study", topic: "业务书籍" },
      ]),
    );
    expect(of("politics")).toEqual(["《民法典》总则"]);
  });

  it("nothing of another year", () => {
    expect(told(ledger("volunteer", [{ date: "2023-05-06", name: "清洁家园" }]))("volunteering")).toEqual([]);
  });

  it("rules in force, those of the period apart", () => {
    const of = told(
      ledger("rule", [
        { name: "考勤制度", issued: "2020-03-01", state: "in-force" },
        { name: "卫生管理制度", issued: "2024-03-01", state: "in-force" },
        { name: "公务接待制度", state: "repealed" },
      ]),
    );
    expect([of("rules"), of("newRules")]).toEqual([
      ["《考勤制度》", "《卫生管理制度》"],
      ["《卫生管理制度》"],
    ]);
  });

  it("prizes that were won, and not those that were given", () => {
    const of = told(
      ledger("activity", [
        { date: DAY, name: "区机关运动会", type: "sports", result: "获团体二等奖" },
        { date: "2024-06-06", name: "论文评选", type: "paper-contest", result: "评出一等奖1篇" },
        { date: "2024-07-08", name: "市歌咏比赛", type: "culture", result: "获优秀组织奖" },
      ]),
      ledger("article", [
        { author: ["甲一"], topic: "基层治理调研", completed: DAY, published: "获省级优秀成果奖" },
      ]),
    );
    expect(of("prizes")).toEqual([
      "《基层治理调研》获省级优秀成果奖",
      "市歌咏比赛获优秀组织奖",
      "区机关运动会获团体二等奖",
    ]);
  });

  it("what was mended, and not what is open", () => {
    const of = told(
      ledger("hygiene", [
        { date: DAY, department: "甲科", score: 90, problem: "窗台有灰尘", state: "closed" },
        { date: DAY, department: "乙科", score: 88, problem: "纸篓未清", state: "open" },
      ]),
      ledger("rectification", [
        { problem: "学习记录不全", found: DAY, completed: "2024-06-06" },
        { problem: "办事指引不清", found: DAY, state: "open" },
      ]),
    );
    expect([of("mendedHygiene"), of("mended")]).toEqual([["窗台有灰尘"], ["学习记录不全"]]);
  });

  it("nobody who petitioned, was disciplined or gave is named, nor anyone of the unit", () => {
    const of = told(
      ledger("roster", [{ name: "甲一", department: "甲科" }]),
      ledger("petition", [{ received: DAY, petitioner: "来访人", topic: "反映补贴发放" }]),
      ledger("violation", [{ date: DAY, person: ["丙三"], nature: "违纪" }]),
      ledger("volunteer", [
        { date: DAY, name: "看望来访人" },
        { date: "2024-06-06", name: "清洁家园" },
      ]),
      ledger("activity", [{ date: DAY, name: "甲一捐款", type: "donation" }]),
      ledger("study", [{ date: DAY, form: "collective", category: "integrity", topic: "丙三案件剖析" }]),
    );
    const all = (
      ["meetings", "politics", "volunteering", "culture", "integrity", "warnings", "mended"] as const
    ).flatMap(of);
    expect(all).toEqual(["清洁家园"]);
  });
});
