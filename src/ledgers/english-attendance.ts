/**
 * What exports of time clocks (DingTalk, WeCom, Feishu, ZKTeco) and offices that write English call the columns of attendance, each with the
 * Chinese name that it is read as: compact, in lower case, compared as a whole.
 */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  姓名: ["name", "fullname", "employeename", "staffname", "employee", "personname", "username", "englishname", "applicant"],
  部门: ["department", "dept", "division", "team", "section", "departmentname", "attendancegroup"],
  工号: ["employeeid", "employeeno", "employeenumber", "empid", "empno", "staffid", "staffno", "acno", "userid", "jobno", "jobnumber", "personid", "enrollno", "badgeno", "memberid"],
  职务: ["position", "jobtitle", "post"],
  日期: ["date", "workdate", "attendancedate", "workday", "checkindate"],
  时间: ["time"],
  日期时间: ["datetime", "dateandtime", "timestamp", "eventtime"],
  打卡时间: ["punchtime", "checktime", "recordtime"],
  月份: ["month"],
  班次: ["shift", "timetable", "shiftname"],
  应签到: ["onduty", "mustcin", "scheduledin"],
  应签退: ["offduty", "mustcout", "scheduledout"],
  签到时间: ["clockin", "checkin", "signin", "punchin", "timein", "clockintime", "checkintime", "arrival", "arrivaltime", "firstin", "firstpunch", "earliest", "intime"],
  签退时间: ["clockout", "checkout", "signout", "punchout", "timeout", "clockouttime", "checkouttime", "departure", "lastout", "lastpunch", "latest", "outtime"],
  上下班标志: ["state", "newstate", "punchstate", "attendancestate"],
  打卡设备: ["device", "deviceid", "devicename", "terminal", "verifymode", "verifytype", "machineno", "location"],
  考勤结果: ["status", "attendancestatus", "result", "attendanceresult", "dailyresult"],
  例外情况: ["exception", "exceptions"],
  应出勤天数: ["requireddays", "daysrequired", "scheduleddays", "duedays", "daysdue", "standarddays", "shouldattend", "expecteddays", "workingdays", "workdays"],
  出勤天数: ["actualdays", "dayspresent", "presentdays", "attendeddays", "daysattended", "attendancedays", "present", "dayspresented"],
  休息天数: ["restdays", "offdays", "daysoff"],
  迟到次数: ["latetimes", "timeslate", "latecount", "late"],
  迟到时长: ["lateminutes", "minuteslate", "lateduration", "latemin"],
  早退次数: ["earlyleavetimes", "timesleftearly", "earlyleavecount", "earlyleave", "leaveearly", "early", "earlyout", "earlydeparture"],
  早退时长: ["earlyleaveminutes", "earlyminutes", "earlyleaveduration", "earlymin"],
  旷工天数: ["absentdays", "daysabsent", "absences", "absence", "absent"],
  请假天数: ["leavedays", "daysofleave", "leave", "daysonleave"],
  事假: ["personalleave", "casualleave", "unpaidleave"],
  病假: ["sickleave", "sickdays", "medicalleave"],
  年休假: ["annualleave", "vacation", "paidleave"],
  婚假: ["marriageleave"],
  产假: ["maternityleave"],
  陪产假: ["paternityleave"],
  丧假: ["bereavementleave"],
  调休: ["compensatoryleave", "compoff", "timeoffinlieu"],
  出差: ["businesstrip", "businesstrips", "trip", "travel", "fieldwork", "outing"],
  缺卡次数: ["missedpunch", "missedpunches", "missingpunch", "missingpunches", "nopunch", "missedpunchtimes"],
  加班时长: ["overtime", "overtimehours", "ot", "ottime", "othours"],
  工作时长: ["workhours", "workinghours", "worktime", "hoursworked", "totalhours", "hours"],
  请假类型: ["leavetype", "typeofleave"],
  开始时间: ["startdate", "start", "from", "leavefrom", "starttime"],
  结束时间: ["enddate", "end", "to", "until", "leaveto", "endtime"],
  请假事由: ["reason", "reasonforleave"],
  天数: ["days", "numberofdays", "noofdays"],
  时长: ["duration", "length"],
  备注: ["remark", "remarks", "note", "notes", "comment", "comments"],
  签名: ["signature", "sign", "signed"],
}; // prettier-ignore

/** States of a day as such exports write them, each with the Chinese word that it is read as. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  正常: ["normal", "present", "ontime", "attended", "ok", "attendance"],
  迟到: ["late", "tardy", "latein", "lateness"],
  早退: ["earlyleave", "leaveearly", "leftearly", "earlyout", "early"],
  旷工: ["absent", "absence", "absenteeism", "noshow"],
  请假: ["leave", "onleave"],
  事假: ["personalleave", "casualleave", "unpaidleave"],
  病假: ["sickleave", "sick", "medicalleave"],
  年假: ["annualleave", "vacation", "paidleave"],
  婚假: ["marriageleave"],
  产假: ["maternityleave"],
  陪产假: ["paternityleave"],
  丧假: ["bereavementleave"],
  调休: ["compensatoryleave", "compoff"],
  出差: ["businesstrip", "trip", "travel", "travelling", "onbusiness"],
  外出: ["fieldwork", "outing", "outofoffice"],
  休息: ["rest", "restday", "off", "offday", "dayoff", "holiday", "publicholiday", "weekend"],
  缺卡: ["missedpunch", "missingpunch", "nopunch", "nocheckin", "nocheckout", "notclockedin", "notclockedout", "notcheckedin", "notcheckedout", "missedclockin", "missedclockout"],
  加班: ["overtime"],
}; // prettier-ignore

const UNITS: Readonly<Record<string, string>> = {
  h: "小时", hr: "小时", hrs: "小时", hour: "小时", hours: "小时", min: "分钟", mins: "分钟", minute: "分钟", minutes: "分钟", day: "天", days: "天", time: "次", times: "次",
}; // prettier-ignore

const columnOf = byWord(COLUMNS);
const stateOf = byWord(STATES);

/** 「Clock-in」 as 签到时间, 「Overtime (h)」 as 加班时长(小时); any other name as it is. */
export function chineseColumn(name: string): string {
  if (!/[a-z]{2}/i.test(name) || /[\u4E00-\u9FFF]/.test(name)) return name;
  const whole = columnOf.get(compact(name));
  if (whole !== undefined) return whole;
  const [, plain = "", unit = ""] = /^(.*?)[(（[]([^()（）[\]]*)[)）\]]\s*$/.exec(name) ?? [];
  const column = columnOf.get(compact(plain));
  if (column === undefined) return name;
  const said = UNITS[compact(unit)];
  return said === undefined ? column : `${column}(${said})`;
}

/** 「Late」 as 迟到, 「Annual leave 年假」 as 年假; any other text as it is. */
export function chineseState(text: string): string {
  if (/^[a-z][a-z /-]+$/i.test(text)) return stateOf.get(compact(text)) ?? text;
  const isBoth = /[a-z]{2}/i.test(text) && /[\u4E00-\u9FFF]/.test(text);
  return isBoth && stateOf.has(compact(text)) ? text.replace(/[^\u4E00-\u9FFF]/g, "") : text;
}

/** Whether an English title speaks of attendance. */
export function tellsOfAttendance(title: string): boolean {
  return /attendance|clock[ -]?in|check[ -]?in|punch|time ?sheet|time ?card/i.test(title);
}

function byWord(words: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(words).flatMap(([chinese, english]) => english.map((one) => [one, chinese])));
}

function compact(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, "");
}
