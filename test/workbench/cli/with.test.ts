import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkFile } from "../../../src/workbench/cli/check-file";
import { main } from "../../../src/workbench/cli/main";
import { workbookFile } from "../../excel/open-excel";

const SAMPLE = join(__dirname, "../../../assets/samples/civilized-organ-2024.xlsx");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "with-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function run(...args: string[]) {
  const complaints: string[] = [];
  const exit = await main(args, {
    standards: ["city-civilized-organ"],
    today: "2026-11-22",
    check: checkFile,
    print: () => undefined,
    complain: (line) => complaints.push(line),
  });
  return { exit, complaints };
}

function put(name: string, content: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

interface Json {
  readonly tables: readonly { readonly sheet: string; readonly fromFile: string | null }[];
  readonly results: readonly unknown[];
  readonly score: unknown;
}

async function jsonOf(...args: string[]): Promise<Json & { readonly complaints: readonly string[] }> {
  const json = join(folder, "r.json");
  const { exit, complaints } = await run(...args, "--json", json);
  expect(exit).toBe(0);
  return { ...(JSON.parse(readFileSync(json, "utf8")) as Json), complaints };
}

const letter = () => workbookFile({ 说明: [["各台账见附件"]] });

describe("--with", () => {
  it("says which sheets are of another unit, by their own title or by their file's", async () => {
    const hygiene = (title: string) => [[title], ["日期", "科室", "得分"], ["2024-03-05", "办公室", 95]];
    const here = await workbookFile({ 卫生: hygiene("江城市统计局2024年3月卫生检查") });
    const other = await workbookFile({
      卫生: hygiene("江城市教育局2024年3月卫生检查"),
      说明: [["各台账见附件"]],
    });
    const { complaints } = await run(put("主表.xlsx", here), "--with", put("别家.xlsx", other));
    expect(complaints).toEqual(
      ["卫生", "说明"].map(
        (sheet) =>
          `“别家.xlsx”的“${sheet}”是“江城市教育局”的，本工作簿是“江城市统计局”：已一并带入核查，请看清要不要它。`,
      ),
    );
  });

  it("judges sheets of another workbook as if they stood in this one, and says where they came from", async () => {
    const here = await jsonOf(SAMPLE);
    const brought = await jsonOf(put("主表.xlsx", await letter()), "--with", SAMPLE);
    expect(brought.results).toEqual(here.results);
    expect(brought.score).toEqual(here.score);
    expect(brought.tables).toEqual(
      here.tables.map((table) => ({ ...table, fromFile: "civilized-organ-2024.xlsx" })),
    );
    expect(new Set(here.tables.map(({ fromFile }) => fromFile))).toEqual(new Set([null]));
  }, 60_000);

  it("brings several files in, and what points to sheets left behind as values, which it tells", async () => {
    const hygiene = await workbookFile(
      {
        卫生: [
          ["日期", "科室", "得分"],
          ["2024-03-05", "办公室", null],
        ],
        底稿: [[95]],
      },
      (book) => {
        const cell = book.getWorksheet("卫生")?.getCell("C2");
        if (cell) cell.value = { formula: "底稿!A1", result: 95 };
        const draft = book.getWorksheet("底稿");
        if (draft) draft.state = "hidden";
      },
    );
    const study = await workbookFile({
      学习: [
        ["日期", "主题", "学时"],
        ["2024-03-08", "学习文件", 2],
      ],
    });
    const out = join(folder, "成果.xlsx");
    const main = put("主表.xlsx", await letter());
    const args = ["--with", put("卫生.xlsx", hygiene), "--with", put("学习.xlsx", study)];
    const { tables, complaints } = await jsonOf(main, ...args, "--write", "summary", "--out", out);
    expect(tables.map(({ sheet, fromFile }) => [sheet, fromFile])).toEqual([
      ["卫生", "卫生.xlsx"],
      ["学习", "学习.xlsx"],
    ]);
    expect(complaints).toEqual(["“卫生.xlsx”的“卫生”有 1 处公式指向没有带入的表，已按文件里的数值带入。"]);
    // The written workbook knows it too.
    const again = await jsonOf(out);
    expect(again.tables.map(({ fromFile }) => fromFile)).toEqual(["卫生.xlsx", "学习.xlsx"]);
  }, 60_000);

  it("says in one line what is wrong with another workbook", async () => {
    const main = put("主表.xlsx", await letter());
    const cases: readonly [string, number, string][] = [
      [join(folder, "没有.xlsx"), 1, "找不到"],
      [main, 2, "就是被检查的工作簿"],
      [put("文本.xlsx", new TextEncoder().encode("姓名")), 1, "“文本.xlsx”不是 Excel 工作簿"],
      [put("破损.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 9, 9])), 1, "“破损.xlsx”已损坏"],
      [put("大.xlsx", new Uint8Array(31 * 1024 * 1024)), 1, "“大.xlsx”有 31.0 MB，超过 30 MB"],
      [put("空.xlsx", await workbookFile({ 表: [] })), 1, "没有可带入的工作表"],
    ];
    for (const [file, status, words] of cases) {
      const { exit, complaints } = await run(main, "--with", file);
      expect([exit, complaints.length]).toEqual([status, 1]);
      expect(complaints[0]).toContain(words);
    }
  });
});
