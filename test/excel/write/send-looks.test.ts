import { sendLooks } from "../../../src/excel/write/send-looks";
import { look } from "../../../src/excel/render/looks";
import { openExcel, workbookFile } from "../open-excel";

describe("looks of a kind that Excel refused too often to be asked again", () => {
  it("are all told, also those that another refusal passed over", async () => {
    await openExcel(await workbookFile({ 甲: [["a"]], 乙: [["a"]], 丙: [["a"]], 丁: [["a"]] }));
    const { refused, ended } = await sendLooks(
      ({ workbook }) => {
        const sheet = (name: string) => workbook.worksheets.getItem(name);
        const wrong = (name: string) => look("chart", () => sheet(name).charts.getItem("none").delete());
        return [
          { sheet: "甲", looks: [wrong("甲")] },
          { sheet: "乙", looks: [wrong("乙")] },
          // Left out, since two were refused; then another kind is refused behind it.
          {
            sheet: "丙",
            looks: [wrong("丙"), look("freeze", () => sheet("none").freezePanes.freezeRows(1))],
          },
          { sheet: "丁", looks: [wrong("丁"), look("tab-color", () => (sheet("丁").tabColor = "#FF0000"))] },
        ];
      },
      { first: () => undefined, last: () => undefined },
      { pause: 1 },
    );
    expect(ended).toBe(true);
    expect(refused.map(({ kind, sheet, error }) => [kind, sheet, error instanceof Error])).toEqual([
      ["chart", "甲", true],
      ["chart", "乙", true],
      ["chart", "丙", true],
      ["freeze", "丙", true],
      ["chart", "丁", true],
    ]);
  });
});
