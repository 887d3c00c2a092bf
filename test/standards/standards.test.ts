import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  CLAUSES,
  findStandard,
  loadStandard,
  STANDARDS,
  type Clause,
  type Standard,
} from "../../src/standards";

const city = STANDARDS[0] as Standard;
const codes = (standard: Standard, own: readonly Clause[] = []): string[] => {
  const loading = loadStandard(standard, own);
  return loading.ok ? [] : loading.errors.map(({ code, where }) => `${code} ${where}`);
};
const first = CLAUSES[0] as Clause;

describe("the standards that come with the product", () => {
  test.each(STANDARDS.map((standard) => [standard.id, standard] as const))("%s loads", (_id, standard) => {
    expect(codes(standard)).toEqual([]);
  });

  test("have the weights of the specification, with the source's own figures in number", () => {
    const kinds = new Map<string, string>(CLAUSES.map(({ id, kind }) => [id, kind]));
    const points = (standard: Standard, kind: string): number =>
      standard.dimensions
        .flatMap(({ clauses }) => clauses)
        .filter(({ clause }) => kinds.get(clause) === kind)
        .reduce((sum, { weight }) => sum + weight, 0);
    const pointed = STANDARDS.filter(({ skeleton }) => skeleton !== true);
    expect(pointed.map((standard) => [standard.id, points(standard, "Q"), points(standard, "M")])).toEqual([
      ["city-civilized-organ", 39, 4],
      ["county-three-excellent-one-satisfied", 27, 2],
      ["district-civilized-organ", 32, 1],
      ["union-three-excellent-three-satisfied", 31, 1],
    ]);
  });

  test("leave the points of the public ones to the unit", () => {
    const skeletons = STANDARDS.filter(({ skeleton }) => skeleton === true);
    // 2012 names 13 dimensions, and what bars a unit from applying.
    expect(skeletons.map(({ id, dimensions }) => [id, dimensions.length])).toEqual([
      ["national-civilized-unit-2012", 14],
      ["national-civilized-unit-2014", 15],
      ["local-civilized-unit", 5],
    ]);
    for (const { dimensions } of skeletons) {
      expect(dimensions.every(({ clauses }) => clauses.length > 0)).toBe(true);
      expect(dimensions.flatMap(({ clauses }) => clauses).every(({ weight }) => weight === 0)).toBe(true);
    }
    const pointed = { ...(skeletons[1] as Standard), skeleton: undefined };
    expect(codes(pointed as unknown as Standard)).toContain("weight-sum national-civilized-unit-2014");
  });

  test("may ask more of a clause than the others do", () => {
    const district = findStandard("district-civilized-organ");
    const use = district?.dimensions
      .flatMap(({ clauses }) => clauses)
      .find(({ clause }) => clause === "integrity-education");
    expect(use?.target).toEqual({ operator: "at-least", value: 1, unit: "session", per: "quarter" });
  });

  test("survive JSON", () => {
    expect(JSON.parse(JSON.stringify(STANDARDS))).toEqual(STANDARDS);
    expect(JSON.parse(JSON.stringify(CLAUSES))).toEqual(CLAUSES);
  });
});

describe("the clauses", () => {
  test("have texts in both languages, and evidence to attach", () => {
    for (const { title, unmetTitle, evidence, basis } of CLAUSES) {
      for (const text of [title, unmetTitle, evidence]) {
        expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
        expect(text.en).toMatch(/^[^\u4e00-\u9fff]+$/);
      }
      expect(basis).toMatch(/^(文档[一二三四五、]+·|种子外)/);
    }
  });

  test("say what is wrong in words of their own, which a list without the verdict can be read from", () => {
    for (const { title, unmetTitle } of CLAUSES) {
      expect(unmetTitle.zh).not.toBe(title.zh);
      expect(unmetTitle.zh).not.toMatch(/待确认/);
      expect(unmetTitle.en).not.toMatch(/not confirmed|\bsuch\b/);
    }
    for (const locale of ["zh", "en"] as const) {
      const said = CLAUSES.flatMap(({ title, unmetTitle }) => [title[locale], unmetTitle[locale]]);
      expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
    }
  });

  test("whose figure is ours say so", () => {
    const silent = CLAUSES.filter(({ kind, localDefault }) => kind === "D" && !localDefault);
    expect(silent).toEqual([]);
    expect(CLAUSES.find(({ id }) => id === "study-sessions-monthly")?.localDefault).toBe(false);
  });

  const specification = join(__dirname, "../../../shared/domain/clauses.json");
  (existsSync(specification) ? test : test.skip)("are those of the specification, of the same kinds", () => {
    const { clauses } = JSON.parse(readFileSync(specification, "utf8")) as {
      clauses: { id: string; kind: string; group: string }[];
    };
    const ours = CLAUSES.map(({ id, kind, group }) => `${group} ${id} ${kind}`).sort();
    expect(ours).toEqual(clauses.map(({ id, kind, group }) => `${group.charAt(0)} ${id} ${kind}`).sort());
  });
});

describe("a standard that is wrong is refused with what is wrong", () => {
  const with_ = (change: (standard: Standard) => Standard): string[] => codes(change(city));
  const firstDimension = city.dimensions[0];
  if (!firstDimension) throw new Error("no dimension");
  const others = city.dimensions.slice(1);

  test("an unknown clause", () => {
    const clauses = [...firstDimension.clauses, { clause: "no-such-clause", weight: 0 }];
    expect(with_((one) => ({ ...one, dimensions: [{ ...firstDimension, clauses }, ...others] }))).toEqual([
      "unknown-clause no-such-clause",
    ]);
  });

  test("a clause that stands twice", () => {
    const clauses = [...firstDimension.clauses, { clause: "paper-contest", weight: 0 }];
    expect(with_((one) => ({ ...one, dimensions: [{ ...firstDimension, clauses }, ...others] }))).toEqual([
      "repeated-clause paper-contest",
    ]);
  });

  test("weights that are not 100, or not their dimension's", () => {
    expect(with_((one) => ({ ...one, dimensions: others }))).toEqual(["weight-sum city-civilized-organ"]);
    expect(with_((one) => ({ ...one, dimensions: [{ ...firstDimension, weight: 20 }, ...others] }))).toEqual([
      "dimension-weight city-1",
    ]);
  });

  test("a negative weight", () => {
    const [use, ...rest] = firstDimension.clauses;
    if (!use) throw new Error("no clause");
    const clauses = [{ ...use, weight: -2 }, ...rest];
    expect(with_((one) => ({ ...one, dimensions: [{ ...firstDimension, clauses }, ...others] }))).toContain(
      "bad-weight leading-group-established",
    );
  });

  test("a target that the measure can't be held against", () => {
    const own: Clause = {
      ...first,
      id: "own",
      measure: { measure: "late-per-month" },
      target: { operator: "at-least", value: 3, unit: "time", per: "month" },
    };
    expect(codes(city, [own])).toEqual(["wrong-operator own"]);
    const endless = { ...own, target: { ...own.target, operator: "below" as const, value: Number.NaN } };
    expect(codes(city, [endless])).toEqual(["bad-target own"]);
  });

  test("a measure that does not exist", () => {
    const own = { ...first, id: "own", measure: JSON.parse('{"measure":"luck"}') as Clause["measure"] };
    expect(codes(city, [own])).toEqual(["unknown-measure own"]);
  });

  test("ratings that do not reach down to nothing", () => {
    expect(with_((one) => ({ ...one, ratings: one.ratings.slice(0, 2) }))).toEqual([
      "bad-ratings city-civilized-organ",
    ]);
  });
});
