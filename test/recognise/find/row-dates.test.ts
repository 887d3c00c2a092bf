import { EMPTY_MEMORY, recognise, type Recognition } from "../../../src/recognise";
import { sheetOf } from "../../support/sheet-of";

const read = (rows: Parameters<typeof sheetOf>[0], name = "Sheet1"): Recognition =>
  recognise([sheetOf(rows, { name })], { memory: EMPTY_MEMORY, ownSheets: new Set() });

it("reads several days and a stretch of one leave out of a cell", () => {
  const { ledgers, findings } = read([
    ["2024年3月请假登记"],
    ["序号", "姓名", "请假日期", "天数", "请假类型"],
    [1, "张三", "3.4、3.6", 2, "事假"],
    [2, "李四", "3.11-3.13", 3, "病假"],
    [3, "王五", "3/18、3/20", 2, "调休"],
  ]);
  const spans = ledgers[0]?.records.map(({ fields }) => fields["date"]?.value);
  expect(
    spans?.map((span) =>
      JSON.stringify(span)
        .match(/\d\d-\d\d(?=")/g)
        ?.join(" "),
    ),
  ).toEqual(["03-04 03-04", "03-06 03-06", "03-11 03-13", "03-18 03-18", "03-20 03-20"]);
  expect(findings).toEqual([]);
});
