import type { ShortTexts } from "./pane-texts";

/** Texts of the help by the rest of their key, Chinese first; they come with that page. */
export const helpTexts = {
  "help.title": ["怎么用", "How it works"],
  "help.steps": [
    "打开本单位的台账工作簿，点“台账”看识别得对不对。\n有拿不准的，会先问您；回答一次就记住。\n点“达标检查”，逐条看结论；点问题就跳到对应的单元格。\n想知道某一格算在哪里，在格上点右键，选“这格算在哪里”。\n点“写入”，生成汇总、规划等表；再写时，您填过的内容保留。",
    "Open your unit's workbook and see under Ledgers what was found.\nWhat we can't know we ask; one answer is enough.\nCheck compliance, read clause by clause; a click on a problem leads to its cells.\nTo see where a cell counts, right-click it and choose Where does this cell count.\nWrite summary, plan and more; what you typed there stays.",
  ],
  "help.selftest": [
    "管理员请您检查这个 Excel 是否合用时，做一次",
    "When your administrator asks whether this Excel will do:",
  ],
  "help.to-selftest": ["自检", "Self-test"],
  "help.version": ["版本 {version}", "Version {version}"],
} as const satisfies ShortTexts;
