import { EMPTY_MEMORY, recognise } from "../../../../src/recognise";
import { sheetOf } from "../../../support/sheet-of";

function kindsOf(...rows: Parameters<typeof sheetOf>[0]) {
  return recognise([sheetOf(rows)], { memory: EMPTY_MEMORY, ownSheets: new Set() }).ledgers.map(
    ({ kind }) => kind,
  );
}

const DAYS = ["2026-05-11", "2026-05-13"];

describe("A list of who was out from when to when is the ledger of what they did there", () => {
  it.each([
    ["外出培训登记表", ["序号", "姓名", "培训名称", "主办单位", "开始日期", "结束日期", "学时"], [1, "张伟", "业务培训班", "省水利厅", ...DAYS, 18], "training"],
    ["干部外出培训情况统计表", ["姓名", "科室", "培训班名称", "培训地点", "开始时间", "结束时间"], ["张伟", "办公室", "业务培训班", "南昌", ...DAYS], "training"],
    ["2026年外出学习登记表", ["姓名", "培训内容", "主办单位", "起始日期", "结束日期", "天数"], ["张伟", "河长制", "省水利厅", ...DAYS, 3], "training"],
    ["公出参训人员登记表", ["姓名", "培训班次", "开始日期", "结束日期"], ["张伟", "任职班", ...DAYS], "training"],
    ["调休期间业务培训登记表", ["姓名", "课程名称", "开始日期", "结束日期", "课时"], ["张伟", "公文写作", ...DAYS, 12], "training"],
    ["考勤管理员培训登记表", ["姓名", "培训名称", "开始日期", "结束日期", "学时"], ["张伟", "考勤系统使用", ...DAYS, 6], "training"],
    ["外出参加继续教育学时登记表", ["姓名", "学习内容", "开始日期", "结束日期", "学时"], ["张伟", "公需科目", ...DAYS, 18], "study-hours"],
    ["培训请假登记表", ["姓名", "培训名称", "请假类型", "开始日期", "结束日期"], ["张伟", "业务培训班", "事假", ...DAYS], "attendance"],
    ["2026年外出登记表", ["姓名", "事由", "地点", "开始日期", "结束日期"], ["张伟", "参加业务培训", "南昌", ...DAYS], "attendance"],
  ] as const)("%s", (title, head, row, kind) => {
    expect(kindsOf([title], [...head], [...row])).toEqual([kind]);
  });

  it("a slip of training is none of leave", () => {
    const rows = [
      ["外出培训审批表"],
      ["姓名", "张伟", "科室", "办公室"],
      ["培训名称", "业务培训班", "主办单位", "省水利厅"],
      ["培训时间", "2026-05-11至2026-05-13", "学时", 18],
    ];
    expect(kindsOf(...rows)).not.toContain("attendance");
  });
}); // prettier-ignore
