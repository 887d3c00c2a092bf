import { sendSteps, step } from "../../../src/excel/render/request-batches";
import { openExcel, workbookFile } from "../open-excel";

describe("how far sending came", () => {
  it("is told by sheet: which are on their way, and which are there", async () => {
    await openExcel(await workbookFile({ 甲: [["a"]] }));
    const of = (sheet: string) => ({ ...step(1, () => undefined, 2_500_000), sheet });
    const told: unknown[] = [];
    await Excel.run((context) =>
      sendSteps(context, [of("甲"), of("乙"), of("乙")], ({ now, written }) => told.push([now, written])),
    );
    expect(told).toEqual([
      [["甲"], []],
      [["乙"], ["甲"]],
      [["乙"], ["甲"]],
      [[], ["甲", "乙"]],
    ]);
  });
});
