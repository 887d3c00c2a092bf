import { readdirSync } from "node:fs";
import { addTexts, checkTexts, inChinese } from "../../../src/locales";
import { loadStandard, STANDARDS, targetText, type Clause, type Standard } from "../../../src/standards";
import { STANDARDS_OF_THE_SPECIFICATION } from "../specification";
import { standardOf } from "../standard-facts";

addTexts(checkTexts);

const ids = Object.keys(STANDARDS_OF_THE_SPECIFICATION);

/** A standard's clauses, each as the standard asks it. */
function usesOf(standard: Standard): readonly { readonly clause: Clause; readonly weight: number }[] {
  const loading = loadStandard(standard);
  if (!loading.ok) throw new Error(`${standard.id} does not load`);
  return standard.dimensions.flatMap(({ clauses }) =>
    clauses.flatMap(({ clause, weight }) => {
      const known = loading.clauses.get(clause);
      return known ? [{ clause: known, weight }] : [];
    }),
  );
}

function line({ clause, weight }: { readonly clause: Clause; readonly weight: number }): string {
  const { id, kind, target, measure, localDefault, basis, told } = clause;
  const asked = kind === "M" ? "人工确认" : inChinese(targetText(target, null, measure));
  const parts = told.parts === undefined ? [] : [told.parts.join("、")];
  return ["  " + id, String(weight), kind, asked + (localDefault ? " 默认" : ""), basis, ...parts].join(
    " | ",
  );
}

test("every standard has a test that is called what its id is called", () => {
  const tests = readdirSync(__dirname).map((name) => name.replace(".test.ts", ""));
  expect(tests.sort()).toEqual([...STANDARDS.map(({ id }) => id), "profiles"].sort());
});

test.each(ids)("%s asks what the specification does: points, kinds, targets, sources and parts", (id) => {
  const standard = standardOf(id);
  const uses = usesOf(standard);
  const lines = standard.dimensions.flatMap(({ name, weight, clauses }) => [
    `${name.zh} ${String(weight)}`,
    ...clauses.flatMap((use) => uses.filter(({ clause }) => clause.id === use.clause).map(line)),
  ]);
  expect(lines).toEqual(STANDARDS_OF_THE_SPECIFICATION[id]?.trim().split("\n"));
});

test.each(ids)("the points of %s come to 100", (id) => {
  expect(usesOf(standardOf(id)).reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
});

test.each(ids)("what sentences name of a clause of %s is what it is judged by", (id) => {
  for (const { clause } of usesOf(standardOf(id))) {
    const { measure, told } = clause;
    const judged = measure.measure === "satisfaction" ? measure.groups : undefined;
    const named = judged ?? (measure.measure === "kinds-covered" && told.parts ? measure.kinds : undefined);
    if (named) expect(told.parts).toEqual(named.map(({ name }) => name.zh));
  }
});

test.each(ids)(
  "words of %s that differ from the clause's are in both languages and have no two readings",
  (id) => {
    for (const { own = {} } of standardOf(id).dimensions.flatMap(({ clauses }) => clauses)) {
      const { title, unmetTitle } = own;
      if (!title && !unmetTitle) continue;
      expect(title?.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(title?.en).toMatch(/^[^\u4e00-\u9fff]+$/);
      expect(unmetTitle?.zh).not.toBe(title?.zh);
      expect(unmetTitle?.en).not.toBe(title?.en);
    }
  },
);
