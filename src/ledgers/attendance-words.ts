import type { AttendanceCode } from "./attendance-code";

type Meaning = Exclude<AttendanceCode, "unknown">;

/**
 * Words for each code as offices write them in legends, marks and column names (docs/criteria.md §3.1, docs/formats.md). A longer word wins
 * over a shorter one that it contains: 「公休假」 is leave, 「公休」 a day of rest.
 */
export const ATTENDANCE_WORDS: Readonly<Record<Meaning, readonly string[]>> = {
  present: [
    "出勤", "正常出勤", "公司出勤", "正常", "上班", "下班", "到岗", "在岗", "全勤", "实到", "已到", "点到", "签到", "已签", "已签到", "已打卡", "已出勤", "打卡", "补卡",
    "白班", "长白班", "早班", "中班", "晚班", "夜班", "大夜班", "小夜班", "坐班", "准时",
  ],
  "business-trip": [
    "出差", "外地出差", "因公出差", "公出", "公差", "因公外出", "公务外出", "外出", "外勤", "下乡", "下村", "入村", "包村", "下社区", "下基层", "入户", "开会", "会议", "参会", "培训",
    "公派学习", "公务", "公干", "驻村", "挂职", "借调", "在途", "跟班学习", "脱产学习", "脱产培训", "蹲点", "调研", "帮扶",
  ],
  late: ["迟到", "迟到早退", "晚到", "严重迟到"],
  "early-leave": ["早退", "中途离岗", "提前离岗"],
  absent: ["旷工", "旷课", "旷职", "缺勤", "缺席", "无故缺勤", "旷工迟到", "旷工早退"],
  "personal-leave": ["事假", "请假", "私假", "私事"],
  "sick-leave": ["病假", "病休", "住院", "长病假"],
  "annual-leave": ["年假", "年休", "年休假", "带薪假", "带薪年假", "带薪休假", "公休假", "休假", "奖优年假", "工龄假"],
  "marriage-leave": ["婚假"],
  "maternity-leave": ["产假", "产检假", "产检", "哺乳假", "哺乳", "生育假", "流产假", "孕假"],
  "paternity-leave": ["陪产假", "陪产", "护理假", "陪护假", "看护假", "育儿假", "独生子女护理假", "父母护理假"],
  "bereavement-leave": ["丧假"],
  "home-leave": ["探亲假", "探亲"],
  "injury-leave": ["工伤", "工伤假", "公伤"],
  "compensatory-leave": ["调休", "调休假", "补休", "补假", "倒休", "串休", "换休", "存休", "加班调", "加班调休", "加班补休", "福利假"],
  rest: [
    "休息", "公休", "双休", "法定", "法定休息", "法定假", "法定节假日", "节假日", "节日", "放假", "轮休", "周末", "休班", "休息并打卡",
    "休息打卡", "休息日",
  ],
  duty: ["值班", "加班", "值日", "带班", "公休加班", "节日加班"],
  "missed-punch": ["缺卡", "未打卡", "漏打卡", "忘打卡", "忘记打卡", "未签退", "补未打卡说明", "漏签", "忘定位"],
  "not-employed": ["未入职", "未报到", "未在岗", "不在岗", "离职", "已离职", "辞职", "退休", "调出", "调离", "停薪留职"],
}; // prettier-ignore

/** One character that is a whole mark: 「事」, 「病(1)」. Inside longer texts they mean nothing. */
export const ATTENDANCE_ABBREVIATIONS: Readonly<Record<string, Meaning>> = {
  勤: "present", 到: "present", 差: "business-trip", 迟: "late", 退: "early-leave", 旷: "absent", 事: "personal-leave",
  病: "sick-leave", 年: "annual-leave", 婚: "marriage-leave", 产: "maternity-leave", 丧: "bereavement-leave", 探: "home-leave",
  伤: "injury-leave", 调: "compensatory-leave", 休: "rest", 值: "duty",
}; // prettier-ignore

/** What a mark that no legend explains is asked about first. Never applied without the clerk. */
export const ATTENDANCE_SUGGESTIONS: Readonly<Record<string, Meaning>> = {
  "-": "not-employed", "/": "not-employed", "○": "personal-leave", "△": "business-trip", "▲": "business-trip", "☆": "annual-leave",
  "★": "annual-leave", "◎": "missed-punch", "●": "rest", "◇": "early-leave", "※": "late", "+": "sick-leave", C: "business-trip",
  G: "rest", AL: "annual-leave", FL: "bereavement-leave", ML: "marriage-leave", "1": "present", "0": "absent", 公: "business-trip",
  补: "compensatory-leave", 缺: "absent", 假: "personal-leave", 学: "business-trip", 会: "business-trip", 出: "business-trip",
  夜: "duty", 线上: "present", 疗养: "annual-leave", 育儿: "maternity-leave", 自费学习: "personal-leave", 请: "personal-leave",
  未出勤: "absent", 未到岗: "absent", 未签到: "missed-punch",
}; // prettier-ignore
