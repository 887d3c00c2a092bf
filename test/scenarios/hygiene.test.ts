import { hygieneOnChangingScales } from "../support/workbooks";
import { checkSheets, resultOf, textsOf, type Json } from "./check-workbook";

const { sheets, expected } = hygieneOnChangingScales();

describe("scenario 5: scales that change over the year", () => {
  let json: Json;
  beforeAll(async () => {
    json = await checkSheets(sheets, { standard: "union-three-excellent-three-satisfied" });
  });

  it("counts an inspection in each of twelve months, also the one without a day", () => {
    expect(resultOf(json, "hygiene-inspection-regular")).toMatchObject({
      verdict: "met",
      ...expected.inspections,
    });
  });

  it("converts points of ten and grades to a hundred before it averages, and says so", () => {
    const average = resultOf(json, "hygiene-average-score");
    expect(average.verdict).toBe("met");
    expect(average.actual).toBe(Math.round(expected.mean * 10) / 10);
    expect((average.numerator ?? 0) / (average.denominator ?? 1)).toBeCloseTo(expected.mean, 9);
    expect(textsOf(average.notes)).toEqual([
      "7月、8月、10月、11月、12月按10分制折算为百分制",
      "9月按等次折算（优95、良85、合格70、不合格50）",
    ]);
  });

  it("misses the coverage of October and names the departments that were not inspected", () => {
    const coverage = resultOf(json, "hygiene-coverage");
    expect(coverage).toMatchObject({ verdict: "unmet", numerator: 91, denominator: 96, actual: 94.8 });
    const [text, ...others] = textsOf(coverage.problems);
    expect(others).toEqual([]);
    const [words, names] = (text ?? "").split("未查：");
    expect(words).toBe(`10月只查${expected.october.covered}/${expected.october.of}个科室，`);
    expect((names ?? "").split("、").sort()).toEqual([...expected.october.missing].sort());
  });
});
