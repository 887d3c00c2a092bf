import { everyFriday, hygieneOnChangingScales, workbookBytes } from "../support/workbooks";
import { checkBytes, checkSheets, resultOf, textsOf } from "./check-workbook";
import { rowsUnder, sheetNamed, sheetsOf } from "./workbook-bytes";

const CITY = "city-civilized-organ";
const UNION = "union-three-excellent-three-satisfied";
const STANDARDS = [CITY, "county-three-excellent-one-satisfied", "district-civilized-organ", UNION];

describe("scenario 10: the same workbook under another standard", () => {
  const { sheets, expected } = everyFriday();

  it("asks the union's office for every Friday: 41 of 48 are 85.4 %, which is below 90 %", async () => {
    const weekly = resultOf(await checkSheets(sheets, { standard: UNION }), "friday-afternoon-weekly");
    expect(weekly).toMatchObject({
      verdict: "unmet",
      actual: expected.percent,
      target: 90,
      numerator: expected.numerator,
      denominator: expected.denominator,
    });
    expect(textsOf(weekly.notes)).toContain("期内周五52个，扣除节假日和停学后应学48个");
  });

  it("has a set of clauses, of points and of dimensions for each standard", async () => {
    const runs = await Promise.all(
      STANDARDS.map(async (standard) => ({ standard, bytes: await workbookBytes(sheets) })),
    );
    const seen = new Set<string>();
    for (const { standard, bytes } of runs) {
      const { json } = await checkBytes(bytes, { standard });
      expect(json.standard).toBe(standard);
      expect(json.score.total).toBe(100);
      const ids = json.results.map(({ id }) => id);
      seen.add(ids.join());
      expect(ids.includes("friday-afternoon-weekly")).toBe(expected.withClause.includes(standard));
    }
    expect(seen.size).toBe(STANDARDS.length);
  });

  it("writes a summary for each, beside each other, and renews each in place", async () => {
    const bytes = await workbookBytes([...sheets, ...hygieneOnChangingScales().sheets]);
    const city = await checkBytes(bytes, { standard: CITY, write: ["summary"] });
    const both = await checkBytes(await city.save(), { standard: UNION, write: ["summary"] });
    const [first, second] = [city, both].map(({ json }) => json.written[0]?.sheet ?? "");
    expect(both.json.written[0]).toMatchObject({ created: true });
    expect(second).not.toBe(first);

    const again = await checkBytes(await both.save(), { standard: CITY, write: ["summary"] });
    expect(again.json.written).toEqual([expect.objectContaining({ sheet: first, created: false })]);
    const saved = await sheetsOf(await again.save());
    const ids = (name: string | undefined) =>
      rowsUnder(sheetNamed(saved, name ?? ""), "指标编号").map((row) => row["指标编号"]);
    expect(ids(first)).toContain("friday-fixed-study-day");
    expect(ids(first)).not.toContain("friday-afternoon-weekly");
    expect(ids(second)).toContain("friday-afternoon-weekly");
    expect(saved).toHaveLength(4);
  });
});
