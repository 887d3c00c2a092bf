import { openOffice } from "../../src/workbench/host/node";
import { studyList, workbookBytes } from "../support/workbooks";
import { checkBytes } from "./check-workbook";
import { sheetNamed, sheetsOf } from "./workbook-bytes";

/** A cell as Office.js sees it in a saved file. */
interface Seen {
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: unknown;
}

async function onFile<T>(
  bytes: Uint8Array,
  run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<{ readonly result: T; readonly saved: Uint8Array }> {
  const opened = await openOffice(bytes, "台账.xlsx");
  if (!opened.ok) throw new Error(opened.problem);
  const { Excel, host } = opened.office;
  const result = await Excel.run((context) => run(context.workbook.worksheets.getItem("创建标准"), context));
  return { result, saved: await host.save() };
}

describe("what a clerk puts into cells of our sheets", () => {
  it("stays a formula, a percentage, a day or a text on the next check, in its row", async () => {
    const first = await checkBytes(await workbookBytes([studyList(["2024-01-05"])]), { write: ["standard"] });
    const before = sheetNamed(await sheetsOf(await first.save()), "创建标准");
    const row = (id: string) => before.values.findIndex((cells) => cells.includes(id));
    const column = before.values[3]?.indexOf("说明") ?? -1;
    const weight = before.values[3]?.indexOf("标准分值") ?? -1;
    const at = (id: string) => String(row(id) + 1);
    const letter = String.fromCharCode(65 + weight);
    const entries: readonly (readonly [id: string, entry: string | number, format: string])[] = [
      ["study-sessions-monthly", `=${letter}${at("study-sessions-monthly")}*2`, "0.00"],
      ["study-hours-120", 0.95, "0%"],
      ["paper-contest", 45646, "yyyy/m/d"],
      ["disclosure-yearly", "'=1+1", "General"],
      ["zero-vice", "=SUM(花名册!A1:A3)", "General"],
    ];
    const { saved } = await onFile(await first.save(), async (sheet, context) => {
      context.workbook.worksheets.add("花名册").getRange("A1:A3").values = [[1], [2], [3]];
      for (const [id, entry, format] of entries) {
        const cell = sheet.getRangeByIndexes(row(id), column, 1, 1);
        cell.numberFormat = [[format]];
        cell.values = [[entry]];
      }
      sheet.getRangeByIndexes(row("creation-office-set"), column, 1, 1).values = [["见 文件"]];
      await context.sync();
    });
    const second = await checkBytes(saved, { write: ["standard"] });
    const { result } = await onFile(await second.save(), async (sheet, context) => {
      const cells = entries.map(([id]) =>
        sheet.getRangeByIndexes(row(id), column, 1, 1).load("values,formulas,numberFormat"),
      );
      await context.sync();
      return cells.map((cell): Seen => ({
        value: cell.values[0]?.[0] as unknown,
        formula: cell.formulas[0]?.[0] as unknown,
        format: cell.numberFormat[0]?.[0] as unknown,
      }));
    });
    expect(result).toEqual([
      { value: 10, formula: `=${letter}${at("study-sessions-monthly")}*2`, format: "0.00" },
      { value: 0.95, formula: 0.95, format: "0%" },
      { value: 45646, formula: 45646, format: "yyyy/m/d" },
      { value: "=1+1", formula: "=1+1", format: "@" },
      { value: 6, formula: "=SUM(花名册!A1:A3)", format: "General" },
    ]);
    expect(second.json.written[0]).toMatchObject({ kind: "standard", created: false, kept: 6 });
  });
});
