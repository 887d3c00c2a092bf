import type { ShortTexts } from "./pane-texts";

/** Texts of the help by the rest of their key, Chinese first; they come with that page. */
export const helpTexts = {
  "help.title": ["怎么用", "How it works"],
  "help.steps": [
    "打开本单位的台账工作簿，点“台账”看识别得对不对。\n有拿不准的，会先问您；回答一次就记住。\n点“达标检查”，逐条看结论；点问题就跳到对应的单元格。\n想知道某一格算在哪里，在格上点右键，选“这格算在哪里”。\n点“写入”，生成汇总、规划等表；再写时，您填过的内容保留。",
    "Open your unit's workbook and see under Ledgers what was found.\nWhere something is unclear you are asked, once; the answer is remembered.\nPress Check compliance and go through the clauses; a click on a problem leads to its cells.\nTo see where a cell counts, right-click it and choose Where does this cell count.\nUnder Write, make the summary, the plan and more; what you typed there stays when they are written again.",
  ],
  "help.selftest": [
    "管理员请您检查这个 Excel 是否合用时，做一次",
    "When your administrator asks whether this Excel is suitable:",
  ],
  "help.to-selftest": ["自检", "Self-test"],
  "help.version": ["版本 {version}", "Version {version}"],
  "help.page-overview": ["“台账”页", "The Ledgers page"],
  "help.about-overview": [
    "先选定标准和考核期，再点“达标检查”。两者记在本工作簿。\n“请先选定”的问题只有您知道答案；答过的在“已答的问题”里，随时能改，改之前先看影响几条。\n点一张台账，看它怎么读、读得对不对。\n缺台账时“新建空白台账”：表头、下拉选项现成，标“示例”的一行不计入；表归您，本工具不再改它。",
    "Choose the standard and the period, then check. Both are kept in this workbook.\nSome questions only you can answer; answers can be changed later, and you see first which clauses that changes.\nOpen a ledger to see how it is read.\nWhere a ledger is missing, make a blank one: headers and drop-downs are ready and the row marked as an example is not counted. The sheet is yours; the add-in leaves it alone from then on.",
  ],
  "help.page-table": ["一张台账（或工作表）的页", "A sheet's own page"],
  "help.about-table": [
    "没认出的表，先选“种类”，再选“版式”，然后看各列的含义。\n每改一处，下面先说影响几条、哪些表照此读；点“应用”才算数，可以撤销。\n“恢复自动识别”收回您说过的。\n空白格不算缺勤，除非您指定或图例写明。",
    "For a sheet that was not recognised choose its kind, then its layout, then look at its columns.\nFor each change you see first how many clauses and which other sheets it affects; it counts once you apply it, and can be undone.\nBack to automatic takes back what you set.\nA blank cell is not an absence unless you or the legend say so.",
  ],
  "help.page-results": ["“结果”页", "The Results page"],
  "help.about-results": [
    "达标、未达标：数据已能下结论。滞后：到今天为止应完成的没完成。未到期：还没到该看的时候。不适用：这一条这次不用看，不计分。\n数据不足：缺台账、缺列或缺月份；打开这一条，有“新建空白”和“指定已有工作表”。\n待人工确认：台账看不出，要人确认；“填写确认”可以一次填完。待补充：数据不足和待人工确认的合称。零报告：核实过确实没有。\n一票否决：这一条未达标，得分再高也不通过。\n豁免：经批准可以不做的，写明原因、批准人和期限，到期自动失效。\n本地默认：标准原文没有定数，用的是常用值，可在《创建标准》表里改。\nF8、Shift+F8 逐处查看问题。\nExcel 表格里：Ctrl+Alt+Shift+W 打开窗格，Ctrl+Alt+Shift+J 达标检查，Ctrl+Alt+Shift+G 这格算在哪里。\n键盘：Tab 到一组或一列，方向键在里面走，Home、End 到头尾，Enter 或空格打开。",
    "Met, Not met: the data decide. Behind schedule: what was due by now is not done. Not due yet: its time has not come. Not applicable: not looked at this time, and without points.\nNo data: a ledger, a column or a month is missing; open the clause to make a blank ledger or to choose a sheet that you have.\nTo be confirmed: no ledger shows it, so a person confirms it; all of these can be confirmed in one list. Open: no data, or to be confirmed. Verified: none: somebody checked that there were none.\nVeto: if this clause is not met, no score makes up for it.\nWaived: approved not to be met, with the reason, who approved it and until when; it ends by itself.\nLocal default: the source gives no figure, so a usual one is taken; it can be changed on the sheet of the standard.\nF8 and Shift+F8 go through the problems.\nIn the grid: Ctrl+Alt+Shift+W opens the pane, Ctrl+Alt+Shift+J checks, Ctrl+Alt+Shift+G shows where the cell counts.\nKeyboard: Tab goes to a group or a list, the arrow keys move inside it, Home and End go to its ends, Enter or Space opens.",
  ],
  "help.page-write": ["“写入”页", "The Write page"],
  "help.about-write": [
    "“只要汇总”“迎检一套”“全部”一点即选。写之前能看每张表改哪里。\n只新建或更新本工具自己的表；您在上面填的字、加的行列都保留。\n写完可以“撤销本次写入”。写入会清空 Excel 自己的撤销记录。\n模板里双花括号括起的字段名会填在副本上，原表不动；字段见《模板字段》表。",
    "One click chooses the summary, the set for an inspection, or all. What changes on each sheet is shown first.\nOnly the add-in's own sheets are made or updated; what you typed or added there stays.\nUndo this write takes it all back. Writing empties Excel's own undo list.\nTemplates with field names in double braces are filled in a copy and stay as they are; the names are listed on the sheet of template fields.",
  ],
  "help.page-forms": ["“填我的表”页", "The Fill my forms page"],
  "help.about-forms": [
    "上级发的表、去年的表不用加括号也能填：自查表、申报表、月报表、计划文稿、佐证清单。\n逐格列出填什么、依据哪些单元格；点依据就到那一处，不对的可以改，不填的可以不选。\n把握不大的只作建议，不知道的留空。\n默认填在副本里；也可以填在原表，只填空格，随时撤销；再填一次只更新本工具填的。",
    "The superior's forms and last year's need no braces: self-checks, applications, monthly reports, plans, lists of evidence.\nEach cell is listed with its value and the cells it rests on; a click leads there. A value can be changed or left out.\nWhat is not sure is only proposed; what is not known stays empty.\nA copy is filled unless you choose the form itself; there only empty cells are filled, and that can be undone. Filling again updates only what the add-in filled.",
  ],
} as const satisfies ShortTexts;
