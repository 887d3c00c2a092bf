import type { PlanCell, SheetPlan } from "../../../src/documents";
import { compactText } from "../../../src/grid";
import { CLAUSES } from "../../../src/standards";
import { differencesIn, factsOf, rowsBelow, withoutFacts } from "./source-figures";
import { allPapers, printedTexts, wordTexts, type Papers, type PrintedText } from "./written-papers";

/** Units and the names of forms that are written so in Chinese texts too. */
const UNITS = new Set(["km", "kg", "mm", "cm", "GB", "MB", "Word", "WPS", "Excel"]);
/** Where the clerk's own cells stand: 3月考勤!D5:AH28. */
const ADDRESS = /![A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?/g;
/** What offices no longer say (docs/criteria.md, words in use). */
const OUT_OF_USE =
  /法制教育|法制宣传|12\.4法|违法违纪|党组中心组理论学习|新发现|已消除|重新核查|经核实为0|排除人员名单|已核\d|可核\d|序时落后|志愿者活动|=0件/;
/** Columns of people and of departments. */
const PEOPLE = /^(责任人|责任领导|姓名|主讲人|检查人员?)$/;
/** Whoever is meant is not named. */
const NOBODY = ["各科室主要负责人", "各科室代表", "各科室", "个人自学"];
const DEPARTMENTS = /^责任[科股处]室$/;

interface Paper {
  readonly papers: Papers;
  readonly kind: SheetPlan["kind"] | "word";
  readonly texts: readonly PrintedText[];
}

let all: readonly Paper[] = [];
let offices: readonly Papers[] = [];

beforeAll(async () => {
  offices = await allPapers();
  const made = offices.map(async (papers): Promise<readonly Paper[]> => {
    const word = await Promise.all(papers.word.map(wordTexts));
    return [
      ...papers.plans.map((plan): Paper => ({ papers, kind: plan.kind, texts: printedTexts(plan) })),
      ...word.map((texts): Paper => ({ papers, kind: "word", texts })),
    ];
  });
  all = (await Promise.all(made)).flat();
}, 240_000);

/** Every printed text that says something by which it is caught, with its place. */
function caught(find: (text: string, paper: Paper) => readonly string[]): readonly string[] {
  return all.flatMap((paper) =>
    paper.texts.flatMap(({ place, text }) =>
      find(text, paper).map(
        (what) => `${paper.papers.office} ${paper.papers.standard} ${place}: ${what} in ${text}`,
      ),
    ),
  );
}

/** What the source's cells and sheets' names say. */
function sourceTexts({ source }: Papers): readonly string[] {
  return source.flatMap(({ name, values }) => [name, ...values.flat().map((value) => compactText(value))]);
}

describe("all sheets and Word files of two offices under each standard", () => {
  it("say no English word but the clerk's", () => {
    const own = new Map(
      offices.map((papers) => [
        papers,
        new Set(sourceTexts(papers).flatMap((text) => text.match(/[A-Za-z]{2,}/g) ?? [])),
      ]),
    );
    const found = caught((text, { papers }) => {
      const said = text.replace(ADDRESS, "");
      const words = said.match(/[A-Za-z]{2,}/g) ?? [];
      return words.filter((word) => own.get(papers)?.has(word) !== true && !UNITS.has(word));
    });
    expect(found).toEqual([]);
    expect(all.flatMap(({ texts }) => texts).length).toBeGreaterThan(10_000);
  });

  it("say nothing in words that are out of use", () => {
    const own = new Map(offices.map((papers) => [papers, sourceTexts(papers).join("\n")]));
    const found = caught((text, { papers }) => {
      const word = OUT_OF_USE.exec(text)?.[0];
      return word === undefined || own.get(papers)?.includes(word) === true ? [] : [word];
    });
    expect(found).toEqual([]);
  });

  it("name nobody and no department that the ledgers don't", () => {
    const wrong = offices.flatMap((papers) => {
      const told = sourceTexts(papers).join("\n");
      return papers.plans.flatMap((plan) =>
        namesIn(plan)
          .filter((name) => !told.includes(name))
          .map((name) => `${papers.office} ${papers.standard} ${plan.name}: ${name}`),
      );
    });
    expect(wrong).toEqual([]);
    expect(offices.flatMap(({ plans }) => plans.flatMap(namesIn)).length).toBeGreaterThan(1_000);
  });

  it("add up on 达标汇总", () => {
    for (const { plans } of offices) {
      const summary = plans.find(({ kind }) => kind === "summary");
      const body = summary?.rows.filter(({ id, role }) => role === "body" && id !== undefined) ?? [];
      const numbers = (key: string) =>
        body.map(({ cells }) => cells[key]?.value).filter((value) => typeof value === "number");
      const total = summary?.rows.find(({ role }) => role === "total")?.cells;
      // Points are told to two places; what is folded by ledger has none.
      const earned = numbers("score").reduce((so, one) => so + one, 0);
      expect(Math.abs(earned - Number(total?.["score"]?.value))).toBeLessThan(0.1);
    }
  });
});

describe("the figures of the sample's papers", () => {
  const ofSample = () => all.filter(({ papers }) => papers.office === "sample");

  it("are those that its cells give, counted apart", () => {
    const facts = factsOf(offices[0]?.source ?? []);
    const texts = ofSample().flatMap((paper) => paper.texts.map(({ text }) => text));
    expect([...new Set(texts.flatMap((text) => differencesIn(text, facts)))]).toEqual([]);
    const untold = facts.filter(({ said }) => !texts.some((text) => said.test(text)));
    expect(untold.filter(({ whereAsked }) => whereAsked !== true)).toEqual([]);
  });

  it("are all recomputed, the clerk's own or the standard's, in the work summary", () => {
    const facts = factsOf(offices[0]?.source ?? []);
    const standards = CLAUSES.map(({ title, unmetTitle }) => `${title.zh}${unmetTitle.zh}`);
    const known = `${sourceTexts(offices[0] as Papers).join("\n")}\n${standards.join("\n")}`;
    const left = ofSample()
      .filter(({ kind, papers }) => kind === "work-summary" && papers.standard === "city-civilized-organ")
      .flatMap(({ texts }) => texts.filter(({ place }) => place.includes("paragraph")))
      .flatMap(({ text }) => [...withoutFacts(text, facts).matchAll(/[\d.]+./g)].map(([figure]) => figure))
      .filter((figure) => !known.includes(figure));
    expect([...new Set(left)].sort()).toEqual(["99.7%"]);
  });

  it("are told from wrong ones: one more session, another month, other points", () => {
    const facts = factsOf(offices[0]?.source ?? []);
    const texts = ofSample().flatMap((paper) => paper.texts.map(({ text }) => text));
    for (const [right, wrong] of [
      ["组织集中学习23次", "组织集中学习24次"],
      ["3月、8月集中学习次数不足", "4月、8月集中学习次数不足"],
      ["平均得分93.6分", "平均得分93.8分"],
    ] as const) {
      const planted = texts.filter((text) => text.includes(right)).map((text) => text.replace(right, wrong));
      expect(planted.length).toBeGreaterThan(0);
      for (const text of planted) expect(differencesIn(text, facts)).toHaveLength(1);
    }
  });

  it("of each person are the sums of that person's cells", () => {
    for (const { office, plans, source } of offices) {
      if (office !== "sample") continue;
      const people = plans.find(({ kind }) => kind === "people")?.rows.filter(({ role }) => role === "body");
      const hours = rowsBelow(source, "学时统计", "姓名");
      const articles = rowsBelow(source, "调研文章", "题目");
      const told = people?.map(({ cells }) => [
        cells["name"]?.value,
        ...toldOf(cells["hours"], cells["articles"]),
      ]);
      const counted = people?.map(({ cells }) => {
        const name = String(cells["name"]?.value);
        const months = Object.entries(hours.find((row) => row["姓名"] === name) ?? {}).filter(
          ([header, value]) => /^\d+月$/.test(header) && typeof value === "number",
        );
        const sums = [
          months.reduce((so, [, value]) => so + Number(value), 0),
          articles.filter((row) => String(row["作者"]).split("、").includes(name)).length,
        ];
        return [
          name,
          ...toldOf(cells["hours"], cells["articles"]).map((one, at) => (one === null ? null : sums[at])),
        ];
      });
      expect(told).toEqual(counted);
    }
  });
});

/** Numbers of cells; null where nothing was counted of the person. */
function toldOf(...cells: readonly (PlanCell | undefined)[]): readonly (number | null)[] {
  return cells.map((cell) => (typeof cell?.value === "number" ? cell.value : null));
}

/** Those who stand in columns of people and departments, proposed or not. */
function namesIn({ columns, rows }: SheetPlan): readonly string[] {
  const asked = columns.filter(({ header }) => PEOPLE.test(header) || DEPARTMENTS.test(header));
  return rows
    .filter(({ role }) => role === "body")
    .flatMap(({ cells }) => asked.map(({ key }) => cells[key]?.value ?? null))
    .filter((value) => typeof value === "string")
    .flatMap((value) => value.replaceAll("（拟）", "").split(/[、，\n；]/))
    .map((name) => name.trim())
    .filter((name) => name !== "" && !/^_+$/.test(name) && !NOBODY.includes(name));
}
