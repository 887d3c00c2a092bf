import fc from "fast-check";
import { EMPTY_MEMORY, recognise } from "../../src/recognise";
import { inLongRun, seeded } from "../support/long-run";
import { sheetOf } from "../support/sheet-of";

const word = fc.constantFrom(
  "姓名", "部门", "日期", "序号", "上午", "下午", "√", "△", "○", "√/△", "合计", "张三", "李四", "1月", "一", "星期三", "2024年4月考勤表",
  "出勤", "事假", "迟到", "状态", "备注：√出勤 △事假", "综合科", "08:20", "--", "打卡时间", "签名", "开始时间", "2024-02-30", "4.31", "#REF!",
  "", "", "", "", "工号", "姓 名:", "月份", "空-节假日", "/", "+", "(", "端午节",
); // prettier-ignore
const cell = fc.oneof(
  word,
  word,
  word,
  fc.integer({ min: 0, max: 32 }),
  fc.double({ noNaN: true }),
  fc.string(),
  fc.boolean(),
);

test("whatever a sheet holds, reading it throws nothing", () => {
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 12 });
  const details = fc.check(
    fc.property(rows, (values) => {
      recognise([sheetOf(values)], { memory: EMPTY_MEMORY, ownSheets: new Set() });
    }),
    { ...seeded, numRuns: inLongRun(200, 2000) },
  );
  process.stdout.write(`random sheets: ${String(details.numRuns)} runs, seed ${String(details.seed)}\n`);
  if (details.failed) throw new Error(fc.defaultReportMessage(details) ?? "failed");
});
