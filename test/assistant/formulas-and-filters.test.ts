import { createAssistant, createEngine } from "../../src/assistant";
import { excel } from "../../src/excel";
import { openExcel, workbookFile } from "../excel/open-excel";

/** These tests open files that other programs wrote, through the real Office.js over the stand-in. */

const openEngine = () => Promise.resolve(createEngine());
const NOW = () => new Date("2024-12-31T01:00:00Z");

test("formulas without stored results count as Excel calculates them, and rows that a filter hides count too", async () => {
  const file = await workbookFile(
    {
      卫生: [
        ["2024年3月1日卫生检查评分表"],
        ["科室", "地面", "桌面", "总分"],
        ["办公室", 45, 48, ""],
        ["财务科", 40, 44, ""],
      ],
    },
    (book) => {
      const sheet = book.getWorksheet("卫生");
      if (!sheet) throw new Error("no sheet");
      sheet.getCell("D3").value = { formula: "SUM(B3:C3)" };
      sheet.getCell("D4").value = { formula: "SUM(B4:C4)" };
      sheet.autoFilter = "A2:D4";
      sheet.getRow(4).hidden = true;
    },
  );
  await openExcel(file);
  const assistant = createAssistant(openEngine, excel, NOW);
  const options = {
    standard: "city-civilized-organ",
    period: { from: "2024-01-01", to: "2024-12-31" },
    asOf: "2024-12-31",
  };
  const { report } = await assistant.check(options, () => undefined, new AbortController().signal);
  const mean = report.results.find(({ id }) => id === "hygiene-average-score");
  expect(mean).toMatchObject({ numerator: 177, denominator: 2 });
});
