import type { ShortTexts } from "./pane-texts";

/** Texts of the page 从其他工作簿带入 by the rest of their key, Chinese first; they come with that page. */
export const bringInPageTexts = {
  "others.title": ["从其他工作簿带入", "From other workbooks"],
  "others.intro": [
    "考勤、学习、卫生不在同一个文件时，选那些 .xlsx，把要用的表复制到本工作簿末尾。原文件不改动，内容只在本机读取。",
    "When ledgers lie in several files, pick those .xlsx files; copies of the sheets you want are put at the end of this workbook. The files stay as they are, and nothing leaves this machine.",
  ],
  "others.pick": ["选择 .xlsx 文件（可多选）", "Choose .xlsx files"],
  "others.pick-more": ["改选文件", "Choose other files"],
  "others.reading": ["正在看文件里有什么…", "Looking into the files…"],
  "others.by-hand": [
    "也可以手工带入：同时打开两个工作簿，右键来源的工作表标签，选“移动或复制”，“工作簿”选本工作簿，勾选“建立副本”。",
    "By hand: open both workbooks, right-click the sheet's tab in the other one, choose Move or Copy, pick this workbook and tick Create a copy.",
  ],
  "others.impossible": [
    "当前 Excel 版本不能由本工具带入，请手工带入。",
    "This Excel can't do it for an add-in; please do it by hand.",
  ],
  "others.no-sheet": [
    "没有可带入的工作表：都是空表、隐藏的表，或本工具写的表。",
    "There is no sheet to bring in: all are empty, hidden, or written by this add-in.",
  ],
  "others.no-table": ["没有认出台账", "no ledger recognised"],
  "others.rubric": ["像考核细则", "looks like a rubric"],
  "others.blank": ["空白表", "blank form"],
  "others.template": ["待填的模板", "template to be filled"],
  "others.rows": ["{n} 行", "{n} [row|rows]"],
  "others.replace": ["更新上次带入的表", "Renew the copies brought in before"],
  "others.replaces": ["更新“{sheet}”（{when}带入）", "renews “{sheet}” ({when})"],
  "others.pointing": ["{n} 处公式指向没选的表", "{n} [formula|formulas] pointing to sheets not chosen"],
  "others.as-values": [
    "指向没选的表的公式，带入文件里的数值（否则会变成 #REF! 或外部链接）",
    "Bring in the values of formulas that point to sheets not chosen (else they become #REF! or links)",
  ],
  "others.charts": [
    "网页版 Excel 不带入图表、批注和数据透视表。",
    "Excel on the web brings in no charts, comments or PivotTables.",
  ],
  "others.bring": ["带入 {n} 张表", "Bring in {n} [sheet|sheets]"],
  "others.typed": [
    "下列 {n} 格是带入后在本工作簿里改过的，更新后换成文件里的内容：",
    "These cells ({n}) were changed here since they came; renewing puts the file's contents there:",
  ],
  "others.typed-cell": ["“{now}” → “{then}”", "“{now}” → “{then}”"],
  "others.empty": ["空", "empty"],
  "others.more": ["另有 {n} 格", "{n} more"],
  "others.anyway": ["仍然更新", "Renew anyway"],
  "others.not-now": ["先不更新", "Not now"],
  "others.last-year": ["沿用上年设置", "Go on with last year's settings"],
  "others.last-year-intro": [
    "这个文件用过本工具，可沿用：",
    "The add-in was used in this file. To be taken along:",
  ],
  "others.taught": ["指定过读法的表 {n} 处", "{n} [sheet|sheets] taught"],
  "others.answers": ["已答的问题 {n} 个", "{n} [answer|answers]"],
  "others.rubrics": [
    "考核细则的口径 {n} 条",
    "how {n} [requirement|requirements] of a rubric [is|are] counted",
  ],
  "others.columns": ["列的对应 {n} 种表头", "columns corrected under {n} [header|headers]"],
  "others.standard-sheets": [
    "创建标准 {n} 张（自有条款 {clauses} 条）",
    "sheets of the standard: {n} (own clauses: {clauses})",
  ],
  "others.fields": ["字段和措辞 {n} 项", "fields and wordings: {n}"],
  "others.judged-by": ["所选标准：{standard}", "standard: {standard}"],
  "others.last-year-kept": [
    "本工作簿已有的以本工作簿为准；上年的确认、豁免和日期不沿用。",
    "What this workbook has already stays; last year's confirmations, waivers and days don't come along.",
  ],
  "others.taken": ["已沿用“{file}”的设置。", "The settings of “{file}” were taken along."],
  "others.file-came": ["“{file}”已带入：{sheets}。", "“{file}” came in: {sheets}."],
  "others.file-stayed": ["“{file}”没有带入。{reason}", "“{file}” did not come in. {reason}"],
  "others.take-out": ["撤回", "Take out"],
  "others.take-out-of": ["撤回“{sheet}”", "Take “{sheet}” out"],
  "others.take-out-facts": [
    "带入的表可以撤回（从本工作簿删去）；更新过的表回不到更新前的内容，可重新带入旧文件。",
    "A sheet that came in can be taken out of this workbook; one that was renewed can't go back to what it was, but the older file can be brought in again.",
  ],
  "others.came": ["已带入的表", "Sheets that came in"],
} as const satisfies ShortTexts;
