/** Written by another instance of the library than the one that opens it, which has not loaded its support of charts yet. */
async function workbookWithChart(): Promise<Uint8Array> {
  let bytes = new Uint8Array();
  await jest.isolateModulesAsync(async () => {
    const { Workbook } = await import("@cj-tech-master/excelts");
    const { installChartSupport } = await import("@cj-tech-master/excelts/chart");
    installChartSupport();
    const file = new Workbook();
    const sheet = file.addWorksheet("卫生检查");
    sheet.addRows([
      ["办公室", 95],
      ["综合科", 88],
    ]);
    sheet.addChart(
      { type: "bar", title: "得分", series: [{ name: "得分", values: "卫生检查!$B$1:$B$2" }] },
      { tl: { col: 3, row: 0 }, br: { col: 9, row: 9 } },
    );
    bytes = new Uint8Array(await file.xlsx.writeBuffer());
  });
  return bytes;
}

it("a workbook with a chart is opened, also as the first one", async () => {
  const bytes = await workbookWithChart();
  await jest.isolateModulesAsync(async () => {
    const { openBook } = await import("../../../../src/workbench/host/xlsx/open-book");
    const opened = await openBook(bytes, "a.xlsx");
    expect(opened.ok && opened.value.book.sheets[0]?.charts.map(({ title }) => title)).toEqual(["得分"]);
  });
});
