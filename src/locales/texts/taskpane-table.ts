import type { ShortTexts } from "./pane-texts";

/** What the page of one table says, by the rest of its key, Chinese first; the page of a cell names rows as it does. */
export const tableTexts = {
  "table.title": ["{sheet}：{kind}", "{sheet}: {kind}"],
  "table.blank-form": [
    "这是一张没有填写的表，不算缺勤，也不算零。",
    "A blank form: neither absence nor zero.",
  ],
  "table.duplicate": [
    "与 {table} 是同一份数据，不重复计算。",
    "The same data as {table}; not counted twice.",
  ],
  "table.column": ["{letter} 列　{header}", "{letter}  {header}"],
  "table.no-header": ["（无表头）", "(no header)"],
  "table.ignored": ["不用这一列", "Not used"],
  "table.unused": ["未用的列（{n} 列）", "Columns not used ({n})"],
  "table.rows": ["每一行当作什么", "How the rows were read"],
  "table.first-rows": ["前几行", "The first rows"],
  "table.rows-hidden": ["还有 {n} 行同类数据未列出。", "{n} more [row|rows] of the same kind."],

  "reason.remembered": ["按上次的更正", "as corrected before"],
  "reason.answered": ["按您的回答", "as you answered"],
  "reason.name": ["列名相同", "same name"],
  "reason.synonym": ["列名是常见叫法", "a usual name for it"],
  "reason.contents": ["看内容判断", "by what stands in it"],
  "reason.none": ["没有对应的项目", "no field fits"],

  "role.title": ["标题", "title"],
  "role.info": ["填写行", "info"],
  "role.header": ["表头", "header"],
  "role.group": ["分组", "group"],
  "role.data": ["数据", "data"],
  "role.subtotal": ["小计", "subtotal"],
  "role.total": ["合计", "total"],
  "role.legend": ["图例", "legend"],
  "role.note": ["说明", "note"],
  "role.signature": ["签字", "signature"],
  "role.empty": ["空行", "empty"],

  "layout.month-matrix": ["月考勤表（一人一行，一日一列）", "month grid"],
  "layout.daily-list": ["逐日清单", "daily list"],
  "layout.punch-log": ["打卡记录", "punch log"],
  "layout.person-summary": ["个人汇总", "summary per person"],
  "layout.year-matrix": ["年度表（一月一列）", "year grid"],
  "layout.exception-list": ["例外登记", "exceptions only"],
  "layout.card": ["记录单", "card"],
  "layout.sign-in": ["签到表", "sign-in sheet"],
  "layout.item-matrix": ["项目表", "item grid"],
  "layout.list": ["清单", "list"],
} as const satisfies ShortTexts;
