import { DEPARTMENT_NOUNS } from "./common-fields";
import { field } from "./field";
import { ledger } from "./definition";

/**
 * Attendance (docs/criteria.md §3.1, docs/formats.md): who, when, the state of the day, and the counts of a month. Days are counted in days
 * (hours are turned into days of 8), times in times, minutes in minutes.
 */
export const attendance = ledger({
  kind: "attendance",
  name: { zh: "考勤", en: "Attendance" },
  titleWords: {
    考勤: 1, 出勤: 0.9, 打卡: 0.9, 签到: 0.5, 月度汇总: 0.6, 每日统计: 0.7, 刷卡: 0.9, 排班: 0.7, 缺勤: 0.8, 请假: 0.7,
  }, // prettier-ignore
  englishTitleWords: {},
  rows: "register",
  gathers: "never",
  keepsHours: false,
  ofPlans: "any",
  reportsNone: null,
  dates: ["date"],
  topic: null,
  tellsApart: [],
  must: ["person"],
  isOne: null,
  colleagues: [],
  ofPeople: true,
  saysWhoSeesToIt: false,
  overTheYear: null,
  confidential: false,
  fields: [
    field("person", "姓名", "Name", "person", [
      "人员姓名", "职工姓名", "员工姓名", "教师姓名", "教师", "职工", "名字", "人员", "发起人姓名", "申请人", "加班人", "请假人", "出差人", "出差人员", "员工",
    ]),
    field("department", "科室", "Department", "department", [
      "部门", "科室", "股室", "处室", "单位", "所属部门", "部门名称", "发起人部门", "申请部门", "完整部门",
      ...DEPARTMENT_NOUNS.flatMap((noun) => [noun, `所在${noun}`, `所属${noun}`]),
    ]),
    field("staff-number", "工号", "Staff number", "text", [
      "工号", "员工工号", "考勤号码", "考勤号", "人员编号", "登记号码", "编号", "发起人工号", "自定义编号",
    ]),
    field("position", "职务", "Position", "text", ["职务", "职位", "岗位"]),
    field("date", "日期", "Date", "date", [
      "日期", "考勤日期", "刷卡日期", "打卡日期", "时间", "日期时间", "开始时间", "开始日期", "起始时间", "起始日期", "出勤时间", "打卡时间", "考勤时间",
      "请假日期", "加班日期", "补卡日期", "出差日期", "外出日期", "异常日期", "缺卡日期", "迟到日期", "早退日期", "缺勤日期", "缺席日期", "旷工日期", "未到岗日期",
      "工作日期", "上课日期", "点名日期", "出发日期", "事件时间",
    ]),
    field("until", "结束日期", "Until", "date", ["结束时间", "结束日期", "截止时间", "截止日期", "返回日期", "返回时间", "返岗日期", "返岗时间"]),
    field("status", "考勤结果", "Status", "text", [
      "考勤结果", "当天考勤情况", "出勤情况", "考勤状态", "状态", "出勤状态", "考勤情况", "例外情况", "异常类型", "打卡结果", "打卡状态",
      "请假类型", "请假类别", "请假种类", "休假类型", "休假类别", "假别", "假期类型", "类型",
      "缺勤类型", "缺勤类别", "缺勤原因", "未到岗原因", "迟到/早退", "迟到早退", "异常情况", "考勤类型", "出勤类型",
    ]),
    field("duration", "时长", "Duration", "text", ["时长", "请假天数", "请假时长", "天数", "异常时数"]),
    field("due-days", "应出勤天数", "Days due", "number", ["应出勤天数", "应出勤", "应到", "应到天数", "标准出勤", "应勤天数"]),
    field("present-days", "实出勤天数", "Days present", "number", [
      "出勤天数", "出勤", "实出勤", "实际出勤天数", "实际出勤", "实到", "实出勤天数", "上班", "上班天数",
    ]),
    field("rest-days", "休息天数", "Days of rest", "number", ["休息天数", "休息", "公休", "法定休息"]),
    field("personal-leave-days", "事假", "Personal leave", "number", ["事假", "事假天数"]),
    field("sick-leave-days", "病假", "Sick leave", "number", ["病假", "病假天数"]),
    field("annual-leave-days", "年休假", "Annual leave", "number", ["年休假", "年假", "年休", "奖优年假", "带薪年假", "年假天数"]),
    field("marriage-leave-days", "婚假", "Marriage leave", "number", ["婚假"]),
    field("maternity-leave-days", "产假", "Maternity leave", "number", ["产假", "哺乳假", "产检假"]),
    field("paternity-leave-days", "陪产假", "Paternity leave", "number", ["陪产假", "护理假", "陪护假"]),
    field("bereavement-leave-days", "丧假", "Bereavement leave", "number", ["丧假"]),
    field("home-leave-days", "探亲假", "Home leave", "number", ["探亲假", "探亲"]),
    field("injury-leave-days", "工伤假", "Injury leave", "number", ["工伤假", "工伤"]),
    field("compensatory-leave-days", "调休", "Compensatory leave", "number", ["调休", "补休", "调休假", "加班调休"]),
    field("other-leave-days", "其他假", "Other leave", "number", ["其他假", "其他", "其它", "其它假", "例假"]),
    field("leave-days", "请假", "Leave", "number", ["请假", "请假天数", "缺勤", "缺勤天数"]),
    field("business-trip-days", "出差", "Business trips", "number", ["出差", "公出", "外出", "下乡", "出差时长", "外出时长", "出差公出"]),
    field("late-times", "迟到次数", "Times late", "number", ["迟到次数", "迟到", "严重迟到次数"]),
    field("late-minutes", "迟到时长", "Minutes late", "number", ["迟到时长", "迟到分钟", "迟到分数", "迟到时间", "严重迟到时长"]),
    field("early-leave-times", "早退次数", "Times left early", "number", ["早退次数", "早退"]),
    field("early-leave-minutes", "早退时长", "Minutes left early", "number", ["早退时长", "早退分钟", "早退分数", "早退时间"]),
    field("absent-days", "旷工", "Days absent", "number", ["旷工", "旷工天数", "旷课", "旷工次数", "缺勤时间"]),
    field("missed-punch-times", "缺卡次数", "Punches missed", "number", [
      "缺卡次数", "缺卡", "未打卡", "上班缺卡次数", "下班缺卡次数", "漏打卡", "未打卡次数",
    ]),
    field("absent-times", "缺勤次数", "Times absent", "number", []),
    field("present-times", "出勤次数", "Times present", "number", []),
    field("leave-times", "请假次数", "Times on leave", "number", []),
    field("overtime-hours", "加班", "Overtime", "hours", ["加班", "加班总时长", "加班时长", "加班小时", "加班时数", "加班天数"]),
    field("duty-days", "值班", "Duty", "number", ["值班", "值班天数"]),
    field("remark", "备注", "Remarks", "text", ["备注", "说明", "事由", "请假事由", "备注内容"]),
    field("joined", "入职日期", "Joined", "date", ["入职日期", "入职时间", "到岗日期"]),
    field("left", "离职日期", "Left", "date", ["离职日期", "离职时间", "离岗日期"]),
  ],
}); // prettier-ignore
