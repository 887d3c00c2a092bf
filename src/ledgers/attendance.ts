import { department, remark } from "./common-fields";
import { field } from "./field";
import type { LedgerDefinition } from "./definition";

/** 考勤: grids, summaries, punches and leave (CRITERIA.md §3.1). */
export const attendance: LedgerDefinition = {
  kind: "attendance",
  name: { zh: "考勤", en: "Attendance" },
  titleWords: { 考勤: 1, 出勤: 0.9, 打卡: 0.9, 签到: 0.6, 请假: 0.7, 月报: 0.3 },
  fields: [
    field("name", "姓名", "Name", "person", ["人员姓名", "职工姓名", "员工姓名", "名字"], { required: true }),
    field("staff-number", "工号", "Staff number", "text", ["考勤号码", "考勤号", "编号", "人员编号"]),
    department,
    field("position", "职务", "Position", "text", ["职位", "岗位"]),
    remark,
  ],
};
