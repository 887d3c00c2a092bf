import { openBytes, openExcel } from "../open-excel";

describe("settings", () => {
  it("keep any JSON in the saved file, where Excel keeps an add-in's settings", async () => {
    const value = { 答: ["<是>", 'a"b', "两\n行"], n: 1.5, t: null };
    const office = await openExcel();
    await office.Excel.run(async (context) => {
      context.workbook.settings.add("WMJG_memory", value);
      context.workbook.settings.add("gone", "x");
      await context.sync();
      context.workbook.settings.getItem("gone").delete();
      await context.sync();
    });
    const again = await openBytes(await office.host.save());
    await again.Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.load("items/key,items/value");
      const none = settings.getItemOrNullObject("gone");
      await context.sync();
      expect(settings.items.map((setting) => [setting.key, setting.value as unknown])).toEqual([
        ["WMJG_memory", value],
      ]);
      expect(none.isNullObject).toBe(true);
    });
  });
});
