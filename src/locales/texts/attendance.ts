import type { Texts } from "../bilingual";

/** What the reading of attendance says: codes, questions, findings. */
export const attendanceTexts = {
  "attendance.code.present": { zh: "出勤", en: "Present" },
  "attendance.code.business-trip": { zh: "公差（出差、下乡、开会、培训）", en: "On business (trip, field work, meeting, training)" },
  "attendance.code.late": { zh: "迟到", en: "Late" },
  "attendance.code.early-leave": { zh: "早退", en: "Left early" },
  "attendance.code.absent": { zh: "旷工", en: "Absent without leave" },
  "attendance.code.personal-leave": { zh: "事假", en: "Personal leave" },
  "attendance.code.sick-leave": { zh: "病假", en: "Sick leave" },
  "attendance.code.annual-leave": { zh: "年休假", en: "Annual leave" },
  "attendance.code.marriage-leave": { zh: "婚假", en: "Marriage leave" },
  "attendance.code.maternity-leave": { zh: "产假", en: "Maternity leave" },
  "attendance.code.paternity-leave": { zh: "陪产假、护理假", en: "Paternity or nursing leave" },
  "attendance.code.bereavement-leave": { zh: "丧假", en: "Bereavement leave" },
  "attendance.code.home-leave": { zh: "探亲假", en: "Home leave" },
  "attendance.code.injury-leave": { zh: "工伤假", en: "Injury leave" },
  "attendance.code.compensatory-leave": { zh: "调休、补休", en: "Compensatory leave" },
  "attendance.code.rest": { zh: "休息（不计应出勤）", en: "Day of rest (not due)" },
  "attendance.code.duty": { zh: "值班、加班", en: "Duty or overtime" },
  "attendance.code.missed-punch": { zh: "缺卡、未打卡", en: "Missed punch" },
  "attendance.code.not-employed": { zh: "未在岗（未入职、已离职、借出）", en: "Not in service (not yet, no longer, lent out)" },
  "attendance.code.unknown": { zh: "含义待选定", en: "Meaning to be confirmed" },
  "attendance.blank.not-filled": { zh: "漏填，还没有登记", en: "Not filled in yet" },
  "attendance.blank.present": { zh: "出勤（只登记例外）", en: "Present (only exceptions are written)" },
  "attendance.blank.rest": { zh: "休息", en: "Day of rest" },
  "attendance.year": { zh: "{year}年", en: "{year}" },
  "attendance.month": { zh: "{year}年{month}月", en: "{year}-{month}" },
  "attendance.month-only": { zh: "{month}月", en: "Month {month}" },
  "attendance.question.month": {
    zh: "「{sheet}」是哪年哪月的考勤？表上没有写。",
    en: "Which month is “{sheet}”? The sheet doesn't say.",
  },
  "attendance.question.mark": {
    zh: "「{mark}」表示什么？表上没有说明，共{n}格。",
    en: "What does “{mark}” mean? The sheet doesn't say; {n} [cell|cells].",
  },
  "attendance.question.mark-said": {
    zh: "「{mark}」图例里写的是“{word}”，按哪一类计？共{n}格。",
    en: "The legend calls “{mark}” “{word}”. What does it count as? {n} [cell|cells].",
  },
  "attendance.question.marks": {
    zh: "「{mark}」这类写法（共{kinds}种）表示什么？表上没有说明，共{n}格。",
    en: "What do “{mark}” and the like ({kinds} in all) mean? The sheet doesn't say; {n} [cell|cells].",
  },
  "attendance.because-legend": { zh: "图例里有相近的", en: "the legend has one like it" },
  "attendance.because-usual": { zh: "多数单位这样用", en: "most offices use it so" },
  "attendance.because-exceptions": { zh: "大多数格空着，只写了例外", en: "most cells are empty, only exceptions are written" },
  "attendance.because-others-filled": { zh: "同一天别人有登记", en: "others have a mark on the same days" },
  "attendance.question.blank": {
    zh: "「{about}」工作日有{n}格空着，空格表示什么？",
    en: "{about}: {n} [cell|cells] on workdays [is|are] empty. What does an empty cell mean?",
  },
  "attendance.question.month-only": {
    zh: "「{sheet}」是几月的考勤？表上没有写。",
    en: "Which month is “{sheet}” of? The sheet doesn't say.",
  },
  "attendance.question.year": {
    zh: "「{sheet}」是哪一年{month}月的考勤？表上没有写年份。",
    en: "Which year is “{sheet}” (month {month})? The sheet names none.",
  },
  "attendance.finding.duplicate-date": {
    zh: "日期{value}重复，按前后日期作{day}处理，请核对表头。",
    en: "The date {value} is repeated; read as {day} from its neighbours. Please check the header.",
  },
  "attendance.finding.missing-date": {
    zh: "这一列没有日期，按前后日期作{day}处理，请核对表头。",
    en: "This column has no date; read as {day} from its neighbours. Please check the header.",
  },
  "attendance.finding.weekday-contradicts-date": {
    zh: "日期{day}与所写星期不符，按日期处理。",
    en: "{day} does not fall on the weekday written there; the date was used.",
  },
  "attendance.finding.month-contradicts-title": {
    zh: "表头日期是{day}，与标题或工作表名的年月不符，按表头日期处理。",
    en: "The header's dates are {day}, unlike the title or the sheet's name; the header was used.",
  },
  "attendance.finding.month-contradicts-sheet-name": {
    zh: "标题与工作表名的月份不一致，按{day}处理，请核对。",
    en: "Title and sheet name differ in the month; read as {day}. Please check.",
  },
  "attendance.finding.year-assumed": {
    zh: "表上没有年份，按{day}年处理。",
    en: "No year on the sheet; {day} was assumed.",
  },
  "attendance.finding.invalid-date": {
    zh: "「{day}」不是当月的日期，下面的「{value}」没有计入。",
    en: "“{day}” is no day of the month; the “{value}” below it was not counted.",
  },
  "attendance.finding.error-value": {
    zh: "单元格是错误值{value}（公式出错），这一格没有计入，请改正。",
    en: "The cell holds the error {value} (a formula failed); it was not counted. Please correct it.",
  },
  "attendance.finding.same-name-twice": {
    zh: "「{value}」在表中出现两次，按两个人分别统计；如是同一人请合并。",
    en: "“{value}” occurs twice; counted as two people. Merge the rows if it is one.",
  },
  "attendance.finding.hidden-names-apart": {
    zh: "「{value}」遮住了名字，在表中不止一行，分不清是谁，按一行一人分别统计。",
    en: "“{value}” hides the name and stands in several rows; they can't be told apart and count as one person a row.",
  },
  "attendance.finding.hidden-names-together": {
    zh: "「{value}」遮住了名字，在表中像是不止一个人，分不清是谁，合在一起按一个人统计。",
    en: "“{value}” hides the name and seems to be several people; they can't be told apart and count as one person.",
  },
  "attendance.finding.name-folded": {
    zh: "姓名「{value}」按「{name}」处理。",
    en: "The name “{value}” was read as {name}.",
  },
  "attendance.finding.marks-without-name": {
    zh: "这一行有考勤符号但没有姓名，没有计入。",
    en: "This row has marks but no name; it was left out.",
  },
  "attendance.finding.missing-name": {
    zh: "这里{n}行没有姓名（可能是公式没有结果），按序号记，如「{name}」。",
    en: "{n} [row|rows] here [has|have] no name (a formula without a result?); they were kept by number, such as {name}.",
  },
  "attendance.finding.unknown-name": {
    zh: "姓名「{value}」认不出是谁，这一行没有计入；请一人一行写全名。",
    en: "“{value}” is nobody's name; the row was left out. Please give each person a row.",
  },
  "attendance.finding.legend-contradicts": {
    zh: "图例里「{value}」有两种说法（另一处为「{word}」），按先出现的处理。",
    en: "The legend explains “{value}” twice (elsewhere as {word}); the first was used.",
  },
  "attendance.finding.views-contradict": {
    zh: "同一人同一天两处记录不一致：这里是「{value}」，另一处是「{other}」。按先出现的处理。",
    en: "The same person and day are recorded twice: “{value}” here, “{other}” elsewhere. The first was used.",
  },
  "attendance.finding.summary-contradicts": {
    zh: "{name}的{field}：汇总表为{value}，按明细（{other}）计算为{counted}，按明细处理。",
    en: "{name}, {field}: the summary says {value}, the details ({other}) give {counted}. The details were used.",
  },
  "attendance.finding.count-contradicts": {
    zh: "{name}的「{field}」写的是{value}，按格子里的标记数出来是{counted}；按标记计算，请核对。",
    en: "{name}, “{field}”: {value} is written, the marks of the days come to {counted}. The marks count; please check.",
  },
  "attendance.finding.slip-contradicts": {
    zh: "{name}这里是「{value}」（{n}格），请假（公出）登记{other}是{leave}；按考勤表计算，请核对。",
    en: "{name}: “{value}” here ({n} [cell|cells]), but {leave} by the register of leave ({other}). The attendance sheet counts; please check.",
  },
  "attendance.finding.blank-by-slip": {
    zh: "{name}有{n}格空着，按请假（公出）登记{other}记为{leave}。",
    en: "{name}: {n} empty cells were counted as {leave} by the register of leave ({other}).",
  },
  "attendance.finding.leave-refused": {
    zh: "{name}的申请是「{value}」，没有计入。",
    en: "{name}: the request is “{value}”; it was left out.",
  },
  "attendance.finding.leave-called-rest": {
    zh: "图例里「{value}」是「{word}」，都记在工作日上，按公休假（年休假）算；如是轮休，请改这个标记的含义。",
    en: "The legend calls “{value}” {word} and it stands on workdays only: read as annual leave. Where it is rest by turns, please change what the mark means.",
  },
  "attendance.finding.legend-borrowed": {
    zh: "本表没有图例，「{value}」按「{other}」的图例理解。",
    en: "This sheet has no legend; “{value}” is read by the legend of “{other}”.",
  },
  "attendance.finding.days-due-unknown": {
    zh: "只有各月出勤天数，没有应出勤天数和缺勤情况，算不出出勤率，不计入统计。",
    en: "Only days attended by month, without days due or absences: no rate can be worked out, so it is not counted.",
  },
  "attendance.finding.second-view": {
    zh: "与「{other}」是同一批人同一时段，只作核对，不重复统计。",
    en: "The same people and time as “{other}”; used as a check, not counted again.",
  },
  "attendance.finding.schedule-not-presence": {
    zh: "「{value}」是排班，不是出勤记录，没有计入。",
    en: "“{value}” is a shift plan, not a record of presence; it was not counted.",
  },
  "attendance.finding.punches-not-presence": {
    zh: "「{value}」只有打卡时间：能看出谁在哪天打过卡，不能判断是否迟到、请假或公差，没有直接计入出勤。",
    en: "“{value}” holds punches only: who punched on which day can be told; being late, on leave or on business can't. Not counted as presence.",
  },
  "attendance.finding.sessions-not-days": {
    zh: "「{value}」只写了第几次，没有写是哪一天，算不出出勤率，没有计入；在列标题写上日期就能统计。",
    en: "“{value}” numbers its roll calls without saying which days they were: no rate can be worked out. Write the dates over the columns.",
  },
  "attendance.finding.counts-without-days": {
    zh: "「{value}」没有应出勤天数，也没有实际出勤天数，算不出出勤率，没有计入。",
    en: "“{value}” has neither days due nor days attended: no rate can be worked out, so it was not counted.",
  },
  "attendance.finding.present-contradicts": {
    zh: "{n}人的实际出勤比应出勤减去请假、旷工、出差的还少（如{name}），按实际出勤计算，请核对。",
    en: "{n} [person|people] attended less than was due without the leave, absence or trips that say why (such as {name}); what was attended counts. Please check.",
  },
  "attendance.finding.present-beyond-due": {
    zh: "{n}人的实际出勤比应出勤还多（如{name}），按应出勤计算；可能是填错，也可能含休息日加班，请核对。",
    en: "{n} [person|people] attended more days than were due (such as {name}); no more than was due counts. It may be a slip, or days off worked. Please check.",
  },
  "attendance.finding.present-missing": {
    zh: "{n}人没有填实际出勤天数（如{name}），没有计入；没有填不等于满勤。",
    en: "{n} [person|people] [has|have] no figure of days attended (such as {name}) and [was|were] not counted: a blank is no full month.",
  },
  "attendance.finding.half-day-open": {
    zh: "「{value}」是出勤半天，共{n}格；另外半天没有说明，计应出勤，不计出勤，也不算旷工。",
    en: "“{value}” is half a day's presence ({n} [cell|cells]); nothing says what the other half was: due, not attended, and no absence.",
  },
  "attendance.finding.maybe-attendance": {
    zh: "「{value}」按考勤表读取（左边是姓名，上面是日期，格里是符号），标题没有写明；如不是考勤，请改为不读取。",
    en: "“{value}” was read as attendance (names, days and marks), though its title doesn't say so. If it is none, have it left out.",
  },
  "attendance.finding.invalid-day": {
    zh: "日期「{value}」认不出来，这一行没有计入。",
    en: "“{value}” is no date; the row was left out.",
  },
} as const satisfies Texts; // prettier-ignore
