import { ledger } from "../../check/make";
import { checkLedgers, YEAR_2024 } from "../../check/run";
import { CLAUSES } from "../../../src/standards";
import { CLAUSES_OF_THE_SPECIFICATION } from "../specification";

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

  test("are those of the specification, of the same kinds", () => {
    const ours = CLAUSES.map(({ id, kind, group }) => `${group} ${id} ${kind}`).sort();
    expect(ours).toEqual([...CLAUSES_OF_THE_SPECIFICATION].sort());
  });

  test("survive JSON", () => {
    expect(JSON.parse(JSON.stringify(CLAUSES))).toEqual(CLAUSES);
  });
});

test.each(["党章党规党纪", "党的二十大报告", "全国两会", "爱国主义和形势政策", "社会主义核心价值观"])(
  "「%s」 is political theory, as our own plan of study has it",
  (topic) => {
    const rows = Array.from({ length: 12 }, (_, at) => ({
      date: `2024-${String(at + 1).padStart(2, "0")}-05`,
      form: "collective",
      topic,
    }));
    const report = checkLedgers([ledger("study", rows)], {
      standard: "city-civilized-organ",
      period: YEAR_2024,
      unit: "某局",
    });
    expect(report.results.find(({ id }) => id === "political-theory-study")?.verdict).toBe("met");
  },
);
