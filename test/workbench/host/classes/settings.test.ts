import { editZip } from "@cj-tech-master/excelts/archive";
import { filePartsOf } from "../../../support/file-parts";
import { fileOf, openBytes, openExcel } from "../open-excel";

const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";

/** A workbook in which another add-in keeps something under the name that ours uses. */
async function fileOfAnother(): Promise<Uint8Array> {
  const editor = await editZip(await fileOf());
  editor.set(
    "xl/webextensions/webextension1.xml",
    `<we:webextension xmlns:we="${EXTENSION}" id="{1}"><we:reference id="wa1" version="1.0.0.0" store="zh-CN" storeType="OMEX"/>` +
      `<we:properties><we:property name="WMJG_memory" value="&quot;theirs&quot;"/></we:properties><we:bindings/></we:webextension>`,
  );
  return editor.bytes();
}

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

  it("of another add-in are not ours, and stay when ours are saved", async () => {
    const { Excel, host } = await openBytes(await fileOfAnother());
    await Excel.run(async (context) => {
      const none = context.workbook.settings.getItemOrNullObject("WMJG_memory");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      context.workbook.settings.add("WMJG_memory", "ours");
      await context.sync();
    });
    const parts = await filePartsOf(await host.save());
    expect(parts.get("xl/webextensions/webextension1.xml")).toContain("theirs");
    expect(parts.get("xl/webextensions/webextension2.xml")).toContain("ours");
    expect(parts.get("xl/webextensions/_rels/taskpanes.xml.rels")).toContain("webextension2.xml");
    expect(parts.get("[Content_Types].xml")).toContain("/xl/webextensions/webextension2.xml");
  });
});
