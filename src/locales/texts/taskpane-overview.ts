import type { ShortTexts } from "./pane-texts";

/** Texts of the page 台账 by the rest of their key, Chinese first; they come with that page, as those of the page 写入 do. */
export const overviewTexts = {
  "questions.title": ["请先选定 {n} 件事", "Questions for you: {n}"],
  "questions.more": ["再看 {n} 个问题", "More questions ({n})"],
  "questions.remembered": [
    "答案记在本工作簿里，下次不再问。",
    "Answers stay in this workbook; you are asked once.",
  ],
  "questions.answer": ["确定（{n}）", "Confirm ({n})"],
  "questions.suggested": ["{choice}（建议）", "{choice} (suggested)"],
  "questions.choose": ["请选择", "Choose"],
  "questions.none": ["未选择", "Not chosen"],

  "answers.title": ["已答的问题（{n}）", "Questions answered ({n})"],
  "answers.answer": ["您的回答", "Your answer"],
  "answers.on": ["{day} 答", "answered {day}"],
  "answers.older": [
    "以前答过：{about}（当时没有记下问题）",
    "Answered before: {about} (the question was not kept)",
  ],
  "answers.ask-again": ["取回，重新问", "Take back and ask again"],
  "answers.moves": ["影响 {n} 条", "Clauses it moves: {n}"],
  "answers.unchecked": [
    "还没有检查，影响多少条检查后才知道。",
    "Nothing was checked yet; what it moves shows after a check.",
  ],
  "answers.change": ["改成这样", "Change it"],
  "answers.take-back": ["取回", "Take back"],
  "answers.leave": ["不改", "Leave it"],
  "answers.changed": ["回答已改。", "The answer is changed."],
  "answers.undo": ["撤销", "Undo"],

  "check.standard": ["创建标准", "Standard"],
  "check.period": ["考核期", "Period"],
  "check.period-own": ["自定起止…", "Own dates…"],
  "check.from": ["从", "From"],
  "check.to": ["到", "To"],
  "check.as-of": ["数据截止", "Data as of"],
  "check.as-of-today": ["不填就截至今天", "Left open: up to today"],
  "check.to-today": ["改为今天", "Change to today"],
  "check.first": ["先选定按哪套标准创建", "First: by which standard?"],
  "check.remembered": ["记在本工作簿，只问一次", "kept in this workbook, asked once"],
  "check.too-long": ["最长{n}年", "{n} years at most"],

  "found.title": ["识别出 {n} 张台账", "Ledgers found: {n}"],
  "found.others": ["从其他工作簿带入…", "From other workbooks…"],
  "found.none": ["没有识别出台账", "No ledger found"],
  "found.none-help": [
    "本工作簿里没有认得的考勤、学习、卫生等表。",
    "This workbook has no attendance, study, hygiene or other ledger that we know.",
  ],
  "found.none-hint": [
    "请看表头是否写明“姓名”“日期”等列名；隐藏的工作表请先取消隐藏，再重新读取。",
    "See that headers name their columns (name, date …), unhide hidden sheets, then read again.",
  ],
  "found.list": ["台账", "Ledgers"],
  "found.tables": ["{n} 张", "tables: {n}"],
  "found.blank": ["空白表", "blank form"],
  "found.blanks": ["{n} 张空白", "{n} blank"],
  "found.duplicate": ["重复，不计", "second view, not counted"],
  "found.duplicates": ["{n} 张重复，不计", "second views, not counted: {n}"],

  "new-ledger.title": ["新建空白台账", "New blank ledger"],
  "new-ledger.title-missing": ["新建空白台账（还缺 {n} 种）", "New blank ledger (missing: {n})"],
  "new-ledger.kind": ["种类", "Kind"],
  "new-ledger.go": ["新建", "Make"],
  "new-ledger.adds": ["可再判 {n} 条、{points} 分", "clauses it lets be judged: {n}, points: {points}"],

  "skipped.title": ["未计入的工作表（{n}）", "Sheets not counted ({n})"],
  "skipped.template": ["待填的模板", "template to be filled"],
  "skipped.empty": ["空表", "empty"],
  "skipped.hidden": ["已隐藏", "hidden"],
  "skipped.very-hidden": ["深度隐藏", "very hidden"],
  "skipped.ours": ["本工具写的", "written by us"],
  "skipped.no-table": ["不是台账", "not a ledger"],
} as const satisfies ShortTexts;
