import type { Texts } from "../bilingual";

/** What is wrong with something that a clerk teaches. */
export const taughtTexts = {
  "taught.not-an-object": { zh: "所教的内容应是名称与内容成对，且写明是哪张表", en: "What is taught should be names with their contents, the sheet among them" },
  "taught.not-taught": { zh: "「{sheet}」{value}的写法不对，应是名称与内容成对", en: "“{sheet}” {value}: names with their contents are wanted" },
  "taught.unknown-key": { zh: "「{sheet}」里的「{value}」不是可以教的内容", en: "“{sheet}”: nothing called “{value}” can be taught" },
  "taught.no-sheet": { zh: "没有写明是哪张表", en: "Which sheet is meant is missing" },
  "taught.unknown-sheet": { zh: "工作簿里没有「{sheet}」这张表", en: "The workbook has no sheet “{sheet}”" },
  "taught.unknown-kind": { zh: "「{sheet}」：没有「{value}」这种台账", en: "“{sheet}”: there is no ledger “{value}”" },
  "taught.unknown-layout": {
    zh: "「{sheet}」：版式「{value}」不在 list、matrix、card、counts 之中",
    en: "“{sheet}”: the layout “{value}” is none of list, matrix, card, counts",
  },
  "taught.unknown-field": { zh: "「{sheet}」：这种台账没有「{value}」这一项", en: "“{sheet}”: this ledger has no field “{value}”" },
  "taught.unknown-code": { zh: "「{sheet}」：「{value}」不是考勤或这种台账的含义", en: "“{sheet}”: “{value}” is no meaning in this ledger" },
  "taught.unknown-blank": { zh: "「{sheet}」：空白不能表示「{value}」", en: "“{sheet}”: a blank can't mean “{value}”" },
  "taught.no-range": { zh: "「{sheet}」：「{value}」不是单元格区域", en: "“{sheet}”: “{value}” is no range of cells" },
  "taught.no-column": { zh: "「{sheet}」：「{value}」不是列", en: "“{sheet}”: “{value}” is no column" },
  "taught.no-cell": { zh: "「{sheet}」：「{value}」不是单元格", en: "“{sheet}”: “{value}” is no cell" },
  "taught.no-rows": { zh: "「{sheet}」：表头行「{value}」应是从1数起的行号", en: "“{sheet}”: header rows “{value}” should be numbers of rows from 1" },
  "taught.outside-range": { zh: "「{sheet}」：「{value}」在所指的区域之外", en: "“{sheet}”: “{value}” lies outside the range" },
  "taught.no-day": { zh: "「{sheet}」：「{value}」不是日期，应写作2024-03-01", en: "“{sheet}”: “{value}” is no date; write 2024-03-01" },
  "taught.day-open": { zh: "「{sheet}」的 {value} 列是时间，请填第一列是哪天（或哪月、哪季）", en: "“{sheet}”: columns {value} are times; say which day, month or quarter the first one is" },
  "taught.across-open": { zh: "「{sheet}」从哪一列到哪一列是时间，请选（第一列是{value}）", en: "“{sheet}”: choose from which column to which the times run (the first is {value})" },
  "taught.wrong-order": { zh: "「{sheet}」：起止日期颠倒：{value}", en: "“{sheet}”: the dates are the wrong way round: {value}" },
  "taught.no-number": { zh: "「{sheet}」：满分「{value}」应是大于0的数", en: "“{sheet}”: the full mark “{value}” should be a number above 0" },
  "taught.no-truth": { zh: "「{sheet}」：是否计入「{value}」应是true或false", en: "“{sheet}”: whether it counts, “{value}”, should be true or false" },
  "taught.not-read": {
    zh: "按所教的内容仍读不了「{value}」，请再说明是哪种台账、哪一列是什么",
    en: "“{value}” can't be read by what was taught; please say which ledger it is and which column holds what",
  },
} as const satisfies Texts; // prettier-ignore
