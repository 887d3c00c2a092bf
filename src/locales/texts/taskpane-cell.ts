import type { ShortTexts } from "./pane-texts";

/** Texts of the page 这格算在哪里 by the rest of their key, Chinese first; they come with that page. */
export const cellTexts = {
  "origin.title": ["这格算在哪里", "Where this cell counts"],
  "origin.blank": ["（空白）", "(blank)"],
  "origin.again": ["看现在选中的格", "Look at the selected cell"],
  "origin.bar": ["选中的格", "The selected cell"],
  "origin.more": ["详情", "More"],
  "origin.hide": ["不再显示选中的格", "Stop showing the selected cell"],
  "origin.show": [
    "选中单元格时，在窗格底部显示它算在哪里",
    "Show where the selected cell counts at the bottom of the pane",
  ],
  "origin.field": ["{name}：{value}", "{name}: {value}"],
  "origin.and-others": ["算在 {n} 条里，先看：{title}", "In {n} clauses, first of all {title}"],
  "origin.coming": ["正在查看…", "Looking…"],
  "origin.table": ["台账", "Ledger"],
  "origin.row": ["这一行", "This row"],
  "origin.column": ["这一列", "This column"],
  "origin.column-unread": ["{header}（没有用到这一列）", "{header} (this column is not used)"],
  "origin.record": ["这条记录", "This record"],
  "origin.mark": ["{person}，{day}：{codes}", "{person}, {day}: {codes}"],
  "origin.blank-mark": ["空白，没有当作缺勤", "blank, not taken for absence"],
  "origin.uses": ["用到它的条款（{n} 条）", "Clauses that use it ({n})"],
  "origin.none": ["没有计入条款", "Not counted in any clause"],
  "origin.unchecked": ["还没有检查", "Not checked yet"],
  "origin.findings": ["读这一格时发现", "What was noticed about this cell"],
  "origin.why.empty": ["这张表是空的。", "This sheet is empty."],
  "origin.why.hidden": [
    "这张表隐藏着，隐藏的表不读。要算进来，请取消隐藏。",
    "This sheet is hidden, and hidden sheets are not read. Unhide it to have it counted.",
  ],
  "origin.why.very-hidden": [
    "这张表是深度隐藏的，隐藏的表不读。",
    "This sheet is very hidden, and hidden sheets are not read.",
  ],
  "origin.why.ours": [
    "这张表是本工具写出来的，只写结果，不作为数据；您在备注、确认栏里填的话会保留并用到。",
    "This sheet was written by the add-in. It holds results, not data; what you type in its notes and confirmations is kept and used.",
  ],
  "origin.why.template": [
    "这张表是待填的模板，不是台账。",
    "This sheet is a template to be filled, not a ledger.",
  ],
  "origin.why.no-table": [
    "这张表没有当作台账，没有计入。若其实是台账，请指明种类。",
    "This sheet is not taken for a ledger and not counted. If it is one, say which kind.",
  ],
  "origin.why.outside": [
    "这一格不在识别出的台账范围里。",
    "This cell lies outside of the ledgers that were found.",
  ],
  "origin.why.duplicate": [
    "这张表和另一张记的是同一件事，只算另一张，不重复计。",
    "Another table holds the same; only that one is counted.",
  ],
  "origin.why.blank-form": [
    "这张表还没有填，空白表既不算缺勤也不算零。",
    "This form has no entry yet; a blank form is neither absence nor zero.",
  ],
  "origin.why.no-data-row": [
    "这一行不是数据行，只有数据行参加计算。",
    "This row holds no data; only rows with data are counted.",
  ],
  "origin.why.not-checked": [
    "还没有检查过，点“达标检查”后再看。",
    "Not checked yet. Check compliance, then look again.",
  ],
  "origin.say-kind": ["指明种类…", "Say which kind…"],
  "origin.looked-up": ["用来核对，不计数", "Used for look-ups, not counted"],
  "origin.looked-up-by": [
    "按这张台账核对的条款（{n} 条）",
    "{n} [clause looks|clauses look] things up in this ledger",
  ],
  "origin.why.looked-up": [
    "有条款按这张台账认人、认职务和科室、算人数，不数它的格子。",
    "Clauses know people, posts, departments and the number of staff by this ledger, and count none of its cells.",
  ],
  "origin.why.not-asked": [
    "所选标准里没有条款拿这张台账里的格子计数。",
    "No clause of the chosen standard counts cells of this ledger.",
  ],
  "origin.why.not-counted": [
    "所选标准和考核期里没有条款用到这一格，比如它的日期不在考核期内。",
    "No clause of the chosen standard and period uses this cell: its date may lie outside of the period.",
  ],
} as const satisfies ShortTexts;
