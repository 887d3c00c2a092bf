import type { Texts } from "../bilingual";

export const recogniseTexts = {
  "recognise.words": { zh: "{words}", en: "{words}" },
  "recognise.no-ledger": { zh: "不是台账，不读", en: "Not a ledger, leave it out" },
  "recognise.ask-kind": { zh: "「{title}」是哪一种台账？", en: "Which ledger is “{title}”?" },
  "recognise.ask-word": {
    zh: "{field}写的「{word}」算哪一种？",
    en: "What does “{word}” mean under {field}?",
  },
  "recognise.ask-several-words": {
    zh: "{field}写的{words}，这{n}种都算哪一种？",
    en: "What do {words} ({n} words) mean under {field}?",
  },
  "recognise.each-on-its-own": { zh: "各不相同，逐个说明", en: "They differ: ask about each" },
  "recognise.because-other-tables": { zh: "其他表多是{year}年的", en: "most other tables are of {year}" },
  "recognise.because-file-name": { zh: "文件名是这样写的", en: "the file's name says so" },
  "recognise.because-only-one": { zh: "只有这一个对得上", en: "the only one that fits" },
  "recognise.because-columns": { zh: "列名最接近", en: "its columns' names come closest" },
  "recognise.because-terms": { zh: "日期从秋季排到春季", en: "its dates run from autumn into spring" },
  "recognise.none-of-these": { zh: "以上都不是", en: "None of these" },
  "recognise.ask-words": {
    zh: "{field}写的是说明（「{word}」等{n}种），这些都算哪一种？",
    en: "{field} holds remarks (“{word}” and others, {n} in all). What do they all mean?",
  },
  "recognise.ask-year": {
    zh: "「{sheet}」有{n}个日期没写年份，是哪一年？",
    en: "{n} [date|dates] on “{sheet}” [gives|give] no year. Which year is it?",
  },
  "recognise.ask-year-table": {
    zh: "「{sheet}」没写年份，是哪一年？",
    en: "“{sheet}” names no year. Which year is it?",
  },
  "recognise.total-differs": {
    zh: "合计写的是{value}，各项相加是{sum}，按各项计",
    en: "The total says {value}, the parts add up to {sum}; the parts count",
  },
  "recognise.total-kept": {
    zh: "合计写的是{value}，各项相加是{sum}，按所写的合计计，请核对",
    en: "The total says {value}, the parts add up to {sum}; the total counts, please check",
  },
  "recognise.month-filled-down": {
    zh: "没填月份，按上面的「{value}」算",
    en: "No month; “{value}” above is used",
  },
  "recognise.unread-table": {
    zh: "「{value}」像是{kind}，但没认出可读的表格，没有计入；请检查表头是否写明日期、姓名等列",
    en: "“{value}” looks like {kind}, but no table could be read and nothing was counted; please check that its header names dates, people and so on",
  },
  "recognise.unread-data": {
    zh: "「{value}」有{rows}行没有计入（{looks}）。如是台账，请指明种类",
    en: "{rows} [row|rows] of “{value}” [is|are] not counted ({looks}). If it is a ledger, say which kind",
  },
  "recognise.other-register": {
    zh: "「{value}」有{rows}行，登记的是别的事（{looks}），不计入",
    en: "“{value}” has {rows} [row|rows] about another matter ({looks}) and is not counted",
  },
  "recognise.other-matter": {
    zh: "「{value}」的{rows}行是“{matter}”的登记，没有当作{kind}计入；确是{kind}的，请指明种类",
    en: "The {rows} [row|rows] of “{value}” [is|are] of another matter ({matter}) and [was|were] not counted as {kind}; if they should be, please say so",
  },
  "recognise.looks-people-days": { zh: "姓名和每一天，像考勤", en: "names and days, as in attendance" },
  "recognise.looks-dates-state": {
    zh: "日期和办理状态，像逐条登记",
    en: "dates and states, as in a register",
  },
  "recognise.looks-times": { zh: "时刻，像打卡记录", en: "times of day, as in a log of punches" },
  "recognise.looks-dates": { zh: "逐行的日期，像逐次登记", en: "a date in each row, as in a register" },
  "recognise.looks-numbers": {
    zh: "大多是数字，像统计表",
    en: "numbers for the most part, as in statistics",
  },
  "recognise.looks-people-marks": {
    zh: "姓名和逐格的记号，像考勤或评比表",
    en: "names with marks beside them, as in attendance or ratings",
  },
  "recognise.looks-names": { zh: "姓名，像名单", en: "names, as in a list of people" },
  "recognise.looks-marks": {
    zh: "大多是同样的几个记号或等次，像评比表",
    en: "the same few marks or grades for the most part, as in a comparison",
  },
  "recognise.looks-texts": { zh: "大多是文字", en: "texts for the most part" },
  "recognise.of-one-cause-apart": {
    zh: "{first}（还有{others}，共{n}处）",
    en: "{first} (also {others}; {n} [cell|cells])",
  },
  "recognise.of-one-cause": { zh: "{first}（共{n}处）", en: "{first} ({n} [cell|cells])" },
  "recognise.no-header": {
    zh: "「{value}」没有认出表头，各列按内容认的，请核对或写明表头",
    en: "“{value}” has no header that could be read; its columns were told by their contents, please check or name them",
  },
  "recognise.nothing-in-main": {
    zh: "「{field}」没填，这一行保留，请补填",
    en: "{field} is empty; the row is kept, please fill it in",
  },
  "recognise.ask-unread-kind": {
    zh: "「{title}」没有计入。它是哪一种台账？",
    en: "“{title}” was not counted. Which ledger is it?",
  },
  "recognise.ask-field-column": {
    zh: "「{title}」里「{field}」以哪一列为准？",
    en: "Which column of “{title}” gives {field}?",
  },
  "recognise.plan-not-counted": {
    zh: "「{value}」是计划，没有实际开展的情况，未计入；如是已开展的记录，请注明实际时间",
    en: "“{value}” is a plan without what came of it and is not counted; if it records what was done, please give the actual dates",
  },
  "recognise.counts-only": {
    zh: "「{value}」只有次数，没有逐次的日期，不能当作{kind}计入；请提供逐次登记的台账",
    en: "“{value}” holds counts without the days behind them and is not counted as {kind}; please provide the register of each time",
  },
  "recognise.impossible-figure": {
    zh: "{why}，未计入，请核对",
    en: "{why}: it is not counted, please check",
  },
  "recognise.percent-among-shares": {
    zh: "同列多为小数（如0.98），这一格按{percent}%计，请核对",
    en: "The column holds shares such as 0.98; this was taken for {percent} %, please check",
  },
  "recognise.why-negative": { zh: "数字小于0", en: "Less than nothing" },
  "recognise.why-above-full": { zh: "高于满分", en: "Above the full mark" },
  "recognise.why-above-whole": { zh: "部分多于总数", en: "More than there are in all" },
  "recognise.why-above-hundred": { zh: "比例超过100%", en: "More than 100 %" },
  "recognise.why-hours-of-a-year": { zh: "学时多于全年的小时数", en: "More hours than a year has" },
  "recognise.unknown-person": { zh: "花名册里没有「{name}」", en: "“{name}” is not in the roster" },
  "recognise.after-leaving": {
    zh: "花名册上「{name}」{day}离岗，之后仍有登记，请核对；按登记计入",
    en: "“{name}” left on {day} by the roster and is entered later; please check, it is counted",
  },
  "recognise.before-joining": {
    zh: "花名册上「{name}」{day}到岗，之前已有登记，请核对；按登记计入",
    en: "“{name}” came on {day} by the roster and is entered earlier; please check, it is counted",
  },
  "recognise.outside-period": {
    zh: "「{value}」不在表题所写的 {from} 至 {to} 之内，按日期算",
    en: "“{value}” lies outside {from} to {to}, which the title names; the date counts",
  },
  "recognise.not-held": {
    zh: "「{value}」：没有开展、没有发出或已撤回，不计次数",
    en: "“{value}”: it did not take place, or was not put out, and is not counted",
  },
  "recognise.moved-to-another-day": {
    zh: "「{value}」：没有在这一天开展或公开，不计次数；后来办了的，请按实际日期登记",
    en: "“{value}”: it was moved to another day and is not counted; where it took place, please enter it with that day",
  },
  "recognise.maybe-not-held": {
    zh: "「{value}」：像是没有开展、没有发出或已撤回，看不明白，仍按登记计入；确未开展的，请在备注写「取消」",
    en: "“{value}” may mean that it did not take place, or was not put out; it is counted as entered. If there was none, please write “取消” as the remark",
  },
  "recognise.nothing-reported": {
    zh: "「{value}」：登记为没有，这一行不算一件",
    en: "“{value}”: entered as none; the row is no case",
  },
  "recognise.received-documents": {
    zh: "{n}件是收文，不算本单位印发的文件",
    en: "{n} documents were received; they are none that the unit issued",
  },
  "recognise.copied-table": {
    zh: "「{value}」的内容在《{other}》里都有，只按《{other}》计",
    en: "All of “{value}” stands in “{other}” too; only that one counts",
  },
  "recognise.partly-copied": {
    zh: "「{value}」有{n}行与《{other}》相同，两张表都计入了，请核对是否重复",
    en: "{n} [row|rows] of “{value}” [stands|stand] in “{other}” too; both count, please check for doublets",
  },
  "recognise.rows-told-again": {
    zh: "「{value}」有{n}行在《{other}》里已有，只按《{other}》计，其余各行照计",
    en: "{n} [row|rows] of “{value}” [stands|stand] in “{other}” already and [counts|count] only there; its other rows count",
  },
  "recognise.ranking": {
    zh: "「{value}」是《{other}》等各次检查的平均或排名，不另算一次检查",
    en: "“{value}” ranks or averages the inspections in “{other}”; it is no further inspection",
  },
  "recognise.ranking-differs": {
    zh: "「{value}」汇总《{other}》等各次检查，但得分与各次的平均、合计都不一致；只按各次检查计，请核对",
    en: "“{value}” sums up the inspections in “{other}”, but its scores are neither their means nor their sums; only the inspections count, please check",
  },
  "recognise.invalid-date": {
    zh: "「{value}」不是有效日期，这一行不计入",
    en: "“{value}” is no valid date; the row is not counted",
  },
  "recognise.unread-date": {
    zh: "「{value}」不是有效日期，这一格按没有填写，这一行照样计入",
    en: "“{value}” is no valid date and is taken for empty; the row is counted",
  },
  "recognise.missing-date": { zh: "没有填日期，这一行不计入", en: "No date; the row is not counted" },
  "recognise.missing-year": { zh: "「{value}」没写年份", en: "“{value}” names no year" },
  "recognise.ambiguous-date": {
    zh: "数字「{value}」可能是 {days}，暂按当月计入，请改写成完整日期",
    en: "The number “{value}” may be {days}; it counts for its month, please write the date in full",
  },
  "recognise.several-dates": {
    zh: "「{value}」是{n}个日期，按{n}次计",
    en: "“{value}” holds {n} dates and counts as {n}",
  },
  "recognise.first-date-kept": {
    zh: "「{value}」是{n}个日期，按第一个算",
    en: "“{value}” holds {n} dates; the first is taken",
  },
  "recognise.recurring-date": { zh: "「{value}」不是具体日期", en: "“{value}” is no single day" },
  "recognise.weekday-contradicts": {
    zh: "「{value}」的星期与日期对不上，按日期算",
    en: "The weekday of “{value}” contradicts its date; the date counts",
  },
  "recognise.maybe-lunar": {
    zh: "「{value}」按公历算，如是农历请改写",
    en: "“{value}” is taken as a solar date; rewrite it if it is a lunar one",
  },
  "recognise.two-digit-year": { zh: "「{value}」按20xx年算", en: "“{value}” is taken as a year 20xx" },
  "recognise.placeholder-year": {
    zh: "「{value}」的年份没填全，按表中年份算",
    en: "The year of “{value}” is a placeholder; the table’s year is used",
  },
  "recognise.open-ended-date": { zh: "「{value}」没有具体日期", en: "“{value}” names no exact day" },
  "recognise.not-a-number": {
    zh: "「{value}」不是数字，不计入",
    en: "“{value}” is no number and is not counted",
  },
  "recognise.hours-in-days": {
    zh: "「{value}」按天写，按《创建标准》的口径折成小时",
    en: "“{value}” is in days and is turned into hours at the rate of the sheet 创建标准",
  },
  "recognise.error-value": {
    zh: "单元格是错误值{value}，不计入",
    en: "The cell holds the error {value} and is not counted",
  },
  "recognise.unknown-word": {
    zh: "{field}写的「{value}」不认识",
    en: "“{value}” is not known under {field}",
  },
  "recognise.name-folded": { zh: "「{value}」按「{name}」算", en: "“{value}” is taken as “{name}”" },
  "recognise.filled-down": { zh: "没填日期，按上面的「{value}」算", en: "No date; “{value}” above is used" },
  "recognise.year-assumed": {
    zh: "{n}个日期没写年份，按{year}年算",
    en: "{n} [date|dates] without a year, read as {year}",
  },
  "recognise.grade-as-score": {
    zh: "得分栏写的是等次「{value}」，按等次算",
    en: "The score column holds the grade “{value}”, which is read as a grade",
  },
} as const satisfies Texts;
