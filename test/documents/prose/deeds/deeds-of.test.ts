import { deedsOf } from "../../../../src/documents/prose/deeds/deeds-of";
import { listOfDeeds } from "../../../../src/documents/prose/deeds/list-of-deeds";
import { studied } from "../../../../src/documents/prose/deeds/topic-in-words";
import type { Entry } from "../../../../src/measures";
import { ledger, type Row } from "../../../check/make";

const NOBODY: ReadonlySet<string> = new Set();
const entries = (rows: readonly Row[]): readonly Entry[] => {
  const table = ledger("activity", rows, { sheet: "活动" });
  return table.records.map((record) => ({ ledger: table, record, when: null }));
};
const named = (...names: readonly string[]): readonly Entry[] => entries(names.map((name) => ({ name })));
const texts = (rows: readonly Entry[], about?: (topic: string) => string): readonly string[] =>
  deedsOf(rows, ["name"], NOBODY, about).map(({ text }) => text);

describe("what rows tell", () => {
  it("the same topic is told once, with all of its cells, and goes first", () => {
    const deeds = deedsOf(
      named("重阳登山", "全国两会精神", "学习全国两会精神解读"),
      ["name"],
      NOBODY,
      studied,
    );
    expect(deeds).toEqual([
      {
        text: "全国两会精神",
        times: 2,
        cells: [{ sheet: "活动", row: 4, column: 0, rows: 2, columns: 1 }],
      },
      { text: "重阳登山", times: 1, cells: [{ sheet: "活动", row: 3, column: 0, rows: 1, columns: 1 }] },
    ]);
  });

  it("what is written over the table is the topic of none of its rows", () => {
    const table = ledger("activity", [{ name: "2024年学习（一）" }, { name: "民法典" }], {
      title: "2024年学习（一）",
    });
    const rows = table.records.map((record) => ({ ledger: table, record, when: null }));
    expect(texts(rows)).toEqual(["民法典"]);
  });

  it("a plenary by its short name is the same as by its long one", () => {
    expect(texts(named("党的二十届四中全会精神", "四中全会", "三中全会精神"))).toEqual([
      "党的二十届四中全会精神",
      "三中全会精神",
    ]);
  });

  it("what has one head is a series", () => {
    expect(texts(named("道德讲堂：敬业的力量", "道德讲堂：“诚信”立身"))).toEqual([
      "道德讲堂“敬业的力量”“‘诚信’立身”",
    ]);
  });

  it("a title behind a colon keeps its brackets", () => {
    expect(texts(named("专题学习：《宪法》"))).toEqual(["专题学习《宪法》"]);
  });

  it("what more took part in goes before, then what names a document, then what came first", () => {
    const rows = entries([
      { name: "重阳登山", count: 5 },
      { name: "读书会", count: 9 },
      { name: "《宪法》宣讲", count: 5 },
    ]);
    expect(texts(rows)).toEqual(["读书会", "《宪法》宣讲", "重阳登山"]);
  });

  it("the year alone makes no other matter", () => {
    expect(texts(named("2024年工作要点", "工作要点"))).toEqual(["工作要点"]);
  });
});

describe("deeds in a row", () => {
  it("four, and that there are more", () => {
    const deeds = deedsOf(
      named("甲地走访", "乙地走访", "丙地走访", "丁地走访", "戊地走访"),
      ["name"],
      NOBODY,
    );
    expect(listOfDeeds(deeds)).toMatchObject({ text: "甲地走访、乙地走访、丙地走访、丁地走访等", shown: 4 });
  });

  it("one", () => {
    expect(listOfDeeds(deedsOf(named("重阳登山"), ["name"], NOBODY))?.text).toBe("重阳登山");
  });

  it("none is null", () => {
    expect(listOfDeeds([])).toBeNull();
  });

  it("what has a pause stands in quotation marks, and titles stand side by side", () => {
    expect(listOfDeeds(deedsOf(named("送清凉、慰问环卫工人", "重阳登山"), ["name"], NOBODY))?.text).toBe(
      "“送清凉、慰问环卫工人”、重阳登山",
    );
    expect(listOfDeeds(deedsOf(named("《宪法》", "《民法典》"), ["name"], NOBODY))?.text).toBe(
      "《宪法》《民法典》",
    );
  });
});
