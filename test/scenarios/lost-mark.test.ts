import { createAssistant, createEngine } from "../../src/assistant";
import { excel } from "../../src/excel";
import type { OfficeInNode } from "../../src/workbench/host/node";
import { openExcel, workbookFile, type Cells } from "../excel/open-excel";

const NOW = () => new Date("2024-12-31T01:00:00Z");
const OPTIONS = {
  standard: "city-civilized-organ",
  period: { from: "2024-01-01", to: "2024-12-31" },
  asOf: "2024-12-31",
};
const STUDY: Cells = [
  ["清河县某局2024年学习台账"],
  ["序号", "学习日期", "学习形式", "学习内容"],
  [1, "2024年1月5日", "集中学习", "传达会议精神"],
];

async function written() {
  const office = await openExcel(await workbookFile({ 学习台账: STUDY }));
  const assistant = createAssistant(() => Promise.resolve(createEngine()), excel, NOW);
  const check = () => assistant.check(OPTIONS, () => undefined, new AbortController().signal);
  await check();
  await assistant.write(["summary", "rectification", "template-fields"]);
  const marks = async () => {
    const { overview } = await check();
    const skipped = overview.skipped.flatMap(({ sheet, reason }) => (reason === "ours" ? [sheet] : []));
    const findings = overview.findings.filter(({ problem }) => problem === "mark-lost");
    return { skipped, findings: findings.map(({ severity, cell, text }) => [severity, cell.sheet, text]) };
  };
  return { office, assistant, check, marks };
}

const OURS = ["达标汇总", "整改台账", "模板字段"];
const contentOf = ({ host }: OfficeInNode, name: string) =>
  JSON.stringify([...(host.book.sheet(name)?.entries() ?? [])]);

describe("a sheet of ours whose defined name is gone", () => {
  it("is reported by its sheet's name, left alone, and read neither as a ledger nor as a template", async () => {
    const { office, assistant, marks } = await written();
    expect(await marks()).toEqual({ skipped: OURS, findings: [] });
    const { book } = office.host;
    book.names = book.names.filter(({ name }) => !name.startsWith("WMJG_"));
    expect(await marks()).toEqual({
      skipped: OURS,
      findings: OURS.map((sheet) => ["warning", sheet, { key: "documents.mark.lost" }]),
    });
    expect(await assistant.templates()).toEqual([]);

    const before = OURS.map((sheet) => contentOf(office, sheet));
    const { sheets } = await assistant.write(["summary"]);
    expect(sheets).toMatchObject([{ sheet: "达标汇总（2）", created: true }]);
    expect(OURS.map((sheet) => contentOf(office, sheet))).toEqual(before);
    // From now on the old sheet is a copy beside the marked one.
    const { findings } = await marks();
    expect(findings[0]).toEqual([
      "info",
      "达标汇总",
      { key: "documents.mark.copy", params: { sheet: "达标汇总（2）" } },
    ]);
  });

  it("is reported once, with the sheets, where its name was spread over several", async () => {
    const { office, assistant, marks } = await written();
    const { book } = office.host;
    book.names = book.names.map((name) =>
      name.name.startsWith("WMJG_summary")
        ? { ...name, target: { formula: "='达标汇总'!$A$1:$N$20,'学习台账'!$A$1:$B$2" } }
        : name,
    );
    const name = book.names.find((one) => one.name.startsWith("WMJG_summary"))?.name;
    expect(await marks()).toEqual({
      skipped: OURS,
      findings: [
        [
          "warning",
          "达标汇总",
          { key: "documents.mark.split", params: { name, sheets: "达标汇总、学习台账" } },
        ],
      ],
    });
    const before = contentOf(office, "达标汇总");
    const { sheets } = await assistant.write(["summary"]);
    expect(sheets).toMatchObject([{ sheet: "达标汇总（2）", created: true }]);
    expect(contentOf(office, "达标汇总")).toBe(before);
    const { findings } = await marks();
    expect(findings).toEqual([
      ["info", "达标汇总", { key: "documents.mark.copy", params: { sheet: "达标汇总（2）" } }],
    ]);
  });

  it("is reported if it came from another workbook, whose defined name does not come along", async () => {
    const { office } = await written();
    const saved = office.host.book.names.filter(({ name }) => !name.startsWith("WMJG_"));
    office.host.book.names = saved;
    const elsewhere = await openExcel(await office.host.save());
    const assistant = createAssistant(() => Promise.resolve(createEngine()), excel, NOW);
    const { overview } = await assistant.check(OPTIONS, () => undefined, new AbortController().signal);
    expect(elsewhere.host.book.names).toEqual([]);
    expect(overview.findings.map(({ problem, cell }) => [problem, cell.sheet])).toEqual(
      expect.arrayContaining(OURS.map((sheet) => ["mark-lost", sheet])),
    );
  });

  it("is the clerk's if the clerk copied it: the copy is reported, the original stays ours", async () => {
    const { office, assistant, marks } = await written();
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("达标汇总").copy("End").name = "存档";
      await context.sync();
    });
    const { findings } = await marks();
    expect(findings).toEqual([
      ["info", "存档", { key: "documents.mark.copy", params: { sheet: "达标汇总" } }],
    ]);
    const before = contentOf(office, "存档");
    expect((await assistant.write(["summary"])).sheets).toMatchObject([
      { sheet: "达标汇总", created: false },
    ]);
    expect(contentOf(office, "存档")).toBe(before);
  });
});
