import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLE_NAME } from "../../../assets/samples/write-sample";
import { parseArguments } from "../../../src/workbench/cli/arguments";
import { checkFile } from "../../../src/workbench/cli/check-file";
import { outcomeJson } from "../../../src/workbench/cli/outcome-json";
import truth from "../../samples/truth.json";

const FILE = join(__dirname, "../../../assets/samples", SAMPLE_NAME);

async function checkSample() {
  const parsed = parseArguments([FILE, "--write", "summary,plan"], []);
  if (!("command" in parsed)) throw new Error("The arguments are right.");
  const bytes = readFileSync(FILE);
  const request = { bytes, fileName: FILE, command: parsed.command, answers: {}, asOf: "2026-11-22" };
  return outcomeJson((await checkFile(request)).outcome);
}

describe("the sample on the command line", () => {
  let json: Awaited<ReturnType<typeof checkSample>>;

  beforeAll(async () => {
    json = await checkSample();
  });

  const result = (id: string) => json.results.find((one) => one.id === id);
  const problems = (id: string) => (result(id)?.problems ?? []).map(({ text }) => text).join("；");

  it("meets the yearly sessions and misses the monthly ones; self-study is not counted", () => {
    expect(result("study-sessions-yearly")).toMatchObject({ verdict: "met", actual: 23, target: 12 });
    expect(result("study-sessions-monthly")).toMatchObject({
      verdict: "unmet",
      numerator: 10,
      denominator: 12,
    });
    expect(problems("study-sessions-monthly")).toContain("3月缺1次");
    expect(problems("study-sessions-monthly")).toContain("8月缺2次");
  });

  it("has an inspection every month, with scales converted to 100", () => {
    expect(result("hygiene-inspection-regular")).toMatchObject({
      verdict: "met",
      numerator: 12,
      denominator: 12,
    });
    expect(result("hygiene-average-score")?.actual).toBeCloseTo(truth.hygieneMean, 1);
  });

  it("has the marks of every grid read, △ as present on business", () => {
    const grids = json.tables.filter(({ kind }) => kind === "attendance");
    expect(Object.fromEntries(grids.map(({ sheet, marks }) => [sheet, marks]))).toEqual(truth.marks);
    for (const { people, legend } of grids) {
      expect(people).toBe(truth.people);
      expect(legend["△"]).toBe("business-trip");
    }
    // 5711 days on post less 128 of maternity leave are 5583; 6.5 days of 事假 and 10 of 病假 are absence.
    expect(result("attendance-rate")).toMatchObject({ numerator: 5566.5, denominator: 5583 });
  });

  it("is judged in hours by the months on post", () => {
    expect(result("study-hours-120")).toMatchObject({ verdict: "unmet", numerator: 21, denominator: 23 });
    expect(result("study-hours-120")?.excluded.map(({ name }) => name)).toContain("蒋雨桐");
    expect(problems("study-hours-120")).toMatch(/尹小龙.*卢天佑/);
  });

  it("needs at most three round trips each to read and to write", () => {
    expect(json.host.syncs.read).toBeLessThanOrEqual(3);
    expect(json.host.syncs.write).toBeLessThanOrEqual(3);
    expect(json.written.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["summary", "plan"]));
  });
});
