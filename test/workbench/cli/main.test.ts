import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main, type CheckRequest } from "../../../src/workbench/cli/main";
import { CommandProblem } from "../../../src/workbench/cli/problem";
import { OUTCOME } from "./small-outcome";

let folder = "";
let file = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "check-"));
  file = join(folder, "台账.xlsx");
  writeFileSync(file, "原件");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const WORD = [
  { kind: "plan", name: "某局2026年规划.docx", bytes: new TextEncoder().encode("规划"), html: "", text: "" },
  {
    kind: "work-summary",
    name: "某局2025年总结.docx",
    bytes: new TextEncoder().encode("总结"),
    html: "",
    text: "",
  },
] as const;

interface Run {
  readonly exit: number;
  readonly printed: string;
  readonly complaints: readonly string[];
  readonly requests: readonly CheckRequest[];
}

async function run(args: readonly string[], failure?: Error): Promise<Run> {
  const printed: string[] = [];
  const complaints: string[] = [];
  const requests: CheckRequest[] = [];
  const exit = await main(args, {
    standards: ["city-civilized-organ"],
    today: "2026-11-22",
    check: (request) => {
      requests.push(request);
      if (failure) return Promise.reject(failure);
      const sheet = {
        sheet: "达标汇总",
        kind: "summary",
        created: true,
        rows: 60,
        kept: 0,
        blanks: 0,
        overwritten: [],
      } as const;
      const written = request.command.write.length > 0 ? [sheet] : [];
      return Promise.resolve({
        outcome: { ...OUTCOME, written, word: request.command.word === undefined ? [] : WORD },
        save: () => Promise.resolve(new TextEncoder().encode("新件")),
      });
    },
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
  });
  return { exit, printed: printed.join("\n"), complaints, requests };
}

describe("npm run check", () => {
  it("puts the papers into a folder as Word files, and overwrites none", async () => {
    writeFileSync(join(folder, "某局2026年规划.docx"), "改过的");
    const { exit, printed } = await run([file, "--word", folder]);
    expect(exit).toBe(0);
    expect(readFileSync(join(folder, "某局2026年规划.docx"), "utf8")).toBe("改过的");
    expect(readFileSync(join(folder, "某局2026年规划2.docx"), "utf8")).toBe("规划");
    expect(readFileSync(join(folder, "某局2025年总结.docx"), "utf8")).toBe("总结");
    expect(printed).toContain(`已存为 ${join(folder, "某局2025年总结.docx")}`);
  });

  it("makes the folder for Word files where there is none yet", async () => {
    const made = join(folder, "新建", "文稿");
    const { exit } = await run([file, "--word", made]);
    expect(exit).toBe(0);
    expect(readFileSync(join(made, "某局2025年总结.docx"), "utf8")).toBe("总结");
  });

  it("says that a folder for Word files is a file", async () => {
    const { exit, complaints, requests } = await run([file, "--word", file]);
    expect(exit).toBe(2);
    expect(complaints).toEqual([`--word 的“${file}”是文件，请给出文件夹。`]);
    expect(requests).toEqual([]);
  });

  it("prints the questions first, then what was found, the clauses and the score", async () => {
    const { exit, printed } = await run([file]);
    expect(exit).toBe(0);
    const at = [
      "“-”是什么意思？",
      "认出的台账",
      "每月集中学习不少于2次",
      "得分：已判 5 分中得 4.17 分，待补 95 分，满分 100 分",
    ].map((text) => printed.indexOf(text));
    expect(at).toEqual([...at].sort((left, right) => left - right));
    expect(at[0]).toBeGreaterThanOrEqual(0);
    expect(printed).toContain("10/12%");
    expect(printed).toContain("3月缺1次");
    expect(printed).toContain("学习台账!B7");
  });

  it("only checks if --write is not given", async () => {
    await run([file]);
    expect(readdirSync(folder)).toEqual(["台账.xlsx"]);
  });

  it("writes beside the workbook and never over it", async () => {
    const first = await run([file, "--write", "summary"]);
    const second = await run([file, "--write", "summary"]);
    expect(first.printed).toContain("台账-核查.xlsx");
    expect(second.printed).toContain("台账-核查2.xlsx");
    expect(readFileSync(join(folder, "台账-核查.xlsx"), "utf8")).toBe("新件");
    expect(readFileSync(file, "utf8")).toBe("原件");
  });

  it("refuses to write over the workbook when told to", async () => {
    const { exit, complaints, requests } = await run([
      file,
      "--write",
      "summary",
      "--out",
      join(folder, ".", "台账.xlsx"),
    ]);
    expect(exit).toBe(2);
    expect(complaints).toHaveLength(1);
    expect(requests).toHaveLength(0);
    expect((await run([file, "--json", file])).exit).toBe(2);
    expect(readFileSync(file, "utf8")).toBe("原件");
  });

  it("writes the JSON where it is asked to", async () => {
    const json = join(folder, "结果.json");
    await run([file, "--json", json]);
    expect(JSON.parse(readFileSync(json, "utf8"))).toMatchObject({
      version: 1,
      standard: "city-civilized-organ",
    });
  });

  it("counts up to today in China unless told otherwise, and hands the answers on", async () => {
    const answers = join(folder, "答复.json");
    writeFileSync(answers, '\uFEFF{"mark:-": "rest"}');
    const { requests } = await run([file, "--answers", answers]);
    expect(requests[0]?.asOf).toBe("2026-11-22");
    expect(requests[0]?.answers).toEqual({ "mark:-": "rest" });
    expect((await run([file, "--as-of", "2024-06-30"])).requests[0]?.asOf).toBe("2024-06-30");
  });

  it("says in one line what is wrong with the files, and exits with 1 for the workbook and 2 for the rest", async () => {
    const empty = join(folder, "空.xlsx");
    writeFileSync(empty, "");
    const answers = join(folder, "答复.json");
    writeFileSync(answers, "[1, 2");
    const list = join(folder, "清单.json");
    writeFileSync(list, '["rest"]');
    mkdirSync(join(folder, "夹"));
    const cases: [string[], number, string][] = [
      [[join(folder, "没有.xlsx")], 1, "找不到"],
      [[folder], 1, "文件夹"],
      [[empty], 1, "空文件"],
      [[file, "--answers", answers], 2, "不是 JSON"],
      [[file, "--answers", list], 2, "mark:-"],
      [[file, "--answers", join(folder, "没有.json")], 2, "打不开"],
      [[file, "--json", join(folder, "无", "r.json")], 2, "不存在"],
      [[file, "--write", "plan", "--out", join(folder, "夹")], 2, "文件夹"],
      [["--from", "x"], 2, "--help"],
    ];
    for (const [args, exit, words] of cases) {
      const result = await run(args);
      expect(result.complaints).toHaveLength(1);
      expect(result.complaints[0]).toContain(words);
      expect(result.complaints[0]).not.toContain("\n");
      expect(result.exit).toBe(exit);
      expect(result.printed).toBe("");
    }
  });

  it("passes on why a workbook can't be read, and never shows a stack trace", async () => {
    const encrypted = await run([file], new CommandProblem(1, "工作簿已加密。"));
    expect([encrypted.exit, encrypted.complaints]).toEqual([1, ["工作簿已加密。"]]);
    const bug = await run([file], new TypeError("boom\n    at somewhere"));
    expect(bug.exit).toBe(1);
    expect(bug.complaints).toHaveLength(1);
    expect(bug.complaints[0]).not.toMatch(/\n|at somewhere/);
    expect(existsSync(join(folder, "台账-核查.xlsx"))).toBe(false);
  });
});
