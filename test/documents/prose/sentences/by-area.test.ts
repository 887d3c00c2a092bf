import { areaNextSteps, areaShortfalls, byArea } from "../../../../src/documents/prose/sentences/by-area";
import type { Shortfall } from "../../../../src/documents/prose/sentences/main-shortfalls";
import { CLAUSES } from "../../../../src/standards";
import { clauseResult } from "../../sample-input";

const AREAS = {
  names: ["组织", "学习"],
  of: (id: string) => (id === "zero-violation" ? "组织" : id === "own" ? null : "学习"),
};
const tooFew = (id: string, what: string, done: number, asked: number): Shortfall => [
  clauseResult(id, {
    verdict: "unmet",
    unit: "time",
    actual: done,
    target: asked,
    unmetTitle: { zh: `${what}次数不足`, en: "" },
    remedy: `安排${what}。`,
  }),
];
const happened: Shortfall = [
  clauseResult("zero-violation", {
    verdict: "unmet",
    unit: "case",
    actual: 1,
    target: 0,
    unmetTitle: { zh: "有违纪违法案件", en: "" },
    remedy: "以案为鉴。",
  }),
];
const clauses = CLAUSES.filter(({ id }) => ["zero-violation", "law-study", "model-study"].includes(id));
const few = [tooFew("law-study", "法规学习", 1, 2), tooFew("model-study", "先进学习", 0, 2)];

describe("shortfalls area by area", () => {
  const areas = byArea([...few, happened], AREAS, clauses as never);

  it("begin with what must not happen, said as what happened", () => {
    expect(areas.map((area) => areaShortfalls(area, clauses as never).template)).toEqual([
      "发生违纪违法案件1起。",
      "学习方面，法规学习、先进学习次数不足，分别比要求少1次、2次。",
    ]);
  });

  it("are answered in the same order, matter by matter", () => {
    expect(areas.map((area) => areaNextSteps(area).template)).toEqual([
      "针对发生违纪违法案件的问题，以案为鉴。",
      "学习方面，针对法规学习次数不足，安排法规学习；针对先进学习次数不足，安排先进学习。",
    ]);
  });

  it("stand for themselves where they are of no area", () => {
    expect(byArea([tooFew("own", "夜校", 1, 2)], AREAS, []).map(({ id, name }) => [id, name])).toEqual([
      ["own", null],
    ]);
  });
});
