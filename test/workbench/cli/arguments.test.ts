import { parseArguments } from "../../../src/workbench/cli/arguments";

const STANDARDS = ["city-civilized-organ", "union-three-excellent-three-satisfied"];

function problemOf(...args: string[]): string {
  const parsed = parseArguments(args, STANDARDS);
  return "problem" in parsed ? parsed.problem : "";
}

describe("the arguments of the command line", () => {
  it("need nothing but a file", () => {
    expect(parseArguments(["台账.xlsx"], STANDARDS)).toEqual({
      command: {
        file: "台账.xlsx",
        standard: null,
        period: null,
        asOf: null,
        write: [],
        templates: [],
        out: null,
        json: null,
        answers: null,
      },
    });
  });

  it("may name several other workbooks", () => {
    const parsed = parseArguments(["a.xlsx", "--with", "b.xlsx", "--with=c.xlsx"], STANDARDS);
    expect(parsed).toMatchObject({ command: { file: "a.xlsx", with: ["b.xlsx", "c.xlsx"] } });
    expect(problemOf("a.xlsx", "--with")).toBe("选项 --with 后面缺少内容。");
  });

  it("may name every option, in any order", () => {
    const args =
      "--write plan,summary --to 2024-12-31 a.xlsx --from 2024-01-01 --as-of 2024-06-30 --out b.xlsx";
    const parsed = parseArguments(
      [...args.split(" "), "--json", "r.json", "--answers=q.json", "--standard", "city-civilized-organ"],
      STANDARDS,
    );
    expect(parsed).toEqual({
      command: {
        file: "a.xlsx",
        standard: "city-civilized-organ",
        period: { from: "2024-01-01", to: "2024-12-31" },
        asOf: "2024-06-30",
        write: ["summary", "plan"],
        templates: [],
        out: "b.xlsx",
        json: "r.json",
        answers: "q.json",
      },
    });
  });

  it("may fill forms themselves", () => {
    expect(parseArguments(["a.xlsx", "--template", "自查表,计划表", "--in-place"], STANDARDS)).toMatchObject({
      command: { templates: ["自查表", "计划表"], inPlace: true },
    });
    expect(problemOf("a.xlsx", "--in-place")).toMatch("--in-place 要和 --template 一起用");
  });

  it("may name a sheet with the unit's own rubric, instead of a standard", () => {
    expect(parseArguments(["a.xlsx", "--rubric", "考核细则"], STANDARDS)).toMatchObject({
      command: { rubric: "考核细则", standard: null },
    });
    expect(problemOf("a.xlsx", "--rubric", "考核细则", "--standard", "city-civilized-organ")).toMatch(
      "--standard 和 --rubric 只能给一个",
    );
  });

  it("may ask for the version", () => {
    expect(parseArguments(["--version"], STANDARDS)).toEqual({ version: true });
  });

  it("may ask for help", () => {
    expect(parseArguments(["--help"], STANDARDS)).toEqual({ help: true });
  });

  it("are refused in one line that names what is wrong", () => {
    expect(problemOf()).toBe("没有给出要检查的工作簿。");
    expect(problemOf("a.xlsx", "b.xlsx")).toContain("b.xlsx");
    expect(problemOf("a.xlsx", "--standrad", "x")).toBe("没有 --standrad 这个选项。");
    expect(problemOf("a.xlsx", "--standard")).toBe("选项 --standard 后面缺少内容。");
    expect(problemOf("a.xlsx", "--standard", "省级")).toContain("city-civilized-organ");
    expect(problemOf("a.xlsx", "--write", "summary,图表")).toContain("“图表”");
    expect(problemOf("a.xlsx", "--from", "2024-01-01")).toContain("一起");
    expect(problemOf("a.xlsx", "--from", "2024.1.1", "--to", "2024-12-31")).toContain("--from");
    expect(problemOf("a.xlsx", "--from", "2024-01-01", "--to", "2024-02-30")).toContain("2024-02-30");
    expect(problemOf("a.xlsx", "--from", "2024-12-31", "--to", "2024-01-01")).toContain("晚于");
    expect(problemOf("a.xlsx", "--from", "2019-12-31", "--to", "2024-12-31")).toContain("最长 5 年");
    expect(problemOf("a.xlsx", "--as-of", "去年")).toContain("--as-of");
    expect(problemOf("a.xlsx", "--from", "0204-01-01", "--to", "2024-12-31")).toBe(
      "--from 的“0204-01-01”不是 1900 年至 2100 年之间的日期，请写成 2024-01-01 的样子。",
    );
    expect(problemOf("a.xlsx", "--as-of", "9999-12-31")).toContain("2100");
    expect(problemOf("a.xlsx", "--out", "b.xlsx")).toContain("--write");
  });

  it("are refused if the as-of day lies before the period", () => {
    expect(
      problemOf("a.xlsx", "--from", "2024-01-01", "--to", "2024-12-31", "--as-of", "2023-12-31"),
    ).toContain("早于");
  });
});
