import type { Texts } from "../bilingual";

/** What writing says; it comes with the code that writes, so that the pane opens sooner. */
export const excelWritingTexts = {
  "excel.structure-protected": {
    zh: "工作簿结构已保护，无法写入工作表。请先点“审阅”→“保护工作簿”撤销保护，再重新写入。",
    en: "The workbook's structure is protected, so no sheet can be written. Choose Review › Protect Workbook to take the protection off, then write again.",
  },
  "excel.sheet-protected": {
    zh: "工作表“{sheet}”已保护，无法改写。请先点“审阅”→“撤销工作表保护”，再重新写入。工作簿没有任何改动。",
    en: "The sheet “{sheet}” is protected and can't be rewritten. Choose Review › Unprotect Sheet, then write again. Nothing in the workbook was changed.",
  },
  "excel.same-sheet-twice": {
    zh: "同一次写入中有两份“{sheet}”，没有写入任何内容。",
    en: "“{sheet}” was to be written twice at once; nothing was written.",
  },
  "excel.rollback-protected": {
    zh: "工作表“{sheet}”刚被保护，无法恢复原样。请点“审阅”→“撤销工作表保护”，随后会自动恢复。",
    en: "The sheet “{sheet}” has just been protected and can't be put back. Choose Review › Unprotect Sheet; it is then put back by itself.",
  },
  "excel.unfinished-write": {
    zh: "上一次写入中断了，还没有收尾。请重新读取工作簿，按提示恢复或保留，再写入。",
    en: "A write was cut off and has not been settled. Read the workbook again and choose whether to put back or keep what it wrote, then write again.",
  },
  "excel.writing-elsewhere": {
    zh: "另一个窗口或同事正在写入“{sheets}”（{since}开始），请等写完。",
    en: "Another window or colleague is writing “{sheets}” (since {since}); please let it finish.",
  },
  "excel.locked-elsewhere": {
    zh: "另一个窗口或同事{since}开始写入，请等写完。",
    en: "Another window or colleague has been writing since {since}; please let it finish.",
  },
  "excel.settled-elsewhere": {
    zh: "这次写入太久没有动静，已被另一个窗口收尾（恢复或保留）。请重新读取工作簿，看看各表的内容。",
    en: "This write was silent for so long that another window settled it, by putting back or keeping. Read the workbook again and see what the sheets hold.",
  },
  "excel.undone-not-remembered": {
    zh: "各表已撤销，但您在窗格里填写的确认和说明没能记回工作簿，请重新填写。原因：{reason}",
    en: "The sheets are taken back, but what you confirmed and noted in the pane could not be remembered again; please say it once more. The reason: {reason}",
  },
  "excel.name-taken": {
    zh: "“{sheets}”的标记名称被别的表占用，无法确定哪张是本加载项写的。请删去复制出来的那张表，再重新写入。",
    en: "The name that marks “{sheets}” belongs to another sheet, so ours can't be told. Delete the copy that was made of it, then write again.",
  },
  "excel.typed-meanwhile": {
    zh: "“{sheets}”上一直有人在输入，没有写入，刚输入的内容都在。请等对方填完再写。",
    en: "Somebody keeps typing on “{sheets}”, so nothing was written; what was typed is there. Write again when they have finished.",
  },
  "excel.fill-unseen": {
    zh: "已填好“{sheets}”，但 Excel 的回答没有收到，核对不了当时有没有别人正在同样的格里输入。几个人同时编辑的，请看一眼。",
    en: "“{sheets}” is filled, but Excel's answer did not arrive, so it is not known whether somebody was typing in the same cells. If others edit it too, please have a look.",
  },
  "excel.copies-left": {
    zh: "各表都已写入，但写入前的备份暂时删不掉；下次打开时会问您如何处理。",
    en: "All sheets are written, but the copies made before can't be deleted yet; you will be asked about them at the next start.",
  },
  "excel.rows-changed": {
    zh: "“{sheets}”读取之后有人增减了行，或在表下面写了内容，所以没有填写。请重新读取后再填。",
    en: "Rows were added or taken out on “{sheets}”, or something was written below it, after it was read, so nothing was filled in. Read the workbook again, then fill it.",
  },
  "excel.mark-left": {
    zh: "内容都已填好，但填写时的标记暂时清不掉；下次打开时会问您如何处理。",
    en: "Everything is filled in, but the marks made for it can't be removed yet; you will be asked about them at the next start.",
  },
  "excel.fill-not-undone": {
    zh: "填写没有完成，也没能自动恢复，“{sheets}”可能只填了一半；填写前的内容都记着。请重新读取工作簿，按提示恢复。原因：{reason}",
    en: "The filling was not completed and could not be put back by itself; “{sheets}” may be half-filled. What stood there before is noted: read the workbook again and put it back. The reason: {reason}",
  },
  "excel.looks-cancelled": {
    zh: "内容都已写入；其余版式按您的要求没有再设置。",
    en: "All values are written; the remaining looks were left out as you asked.",
  },
  "excel.look.rows": {
    zh: "“{sheets}”中多余的空行未能删除，内容都已写入。可自行删除空行。原因：{reason}",
    en: "Empty rows left over on “{sheets}” could not be deleted; all values are written. You can delete them yourself. The reason: {reason}",
  },
  "excel.look.print": {
    zh: "“{sheets}”的打印设置未能完成，内容都已写入。可在“页面布局”中自行设置。原因：{reason}",
    en: "The print set-up of “{sheets}” could not be completed; all values are written. You can set it under Page Layout. The reason: {reason}",
  },
  "excel.look.page-breaks": {
    zh: "“{sheets}”的分页未能设置，内容都已写入。可在“页面布局”中自行插入分页符。原因：{reason}",
    en: "The page breaks of “{sheets}” could not be set; all values are written. You can insert them under Page Layout. The reason: {reason}",
  },
  "excel.look.freeze": {
    zh: "“{sheets}”的表头未能冻结，内容都已写入。可点“视图”→“冻结窗格”。原因：{reason}",
    en: "The headings of “{sheets}” could not be frozen; all values are written. Choose View › Freeze Panes. The reason: {reason}",
  },
  "excel.look.gridlines": {
    zh: "“{sheets}”的网格线未能设置，内容都已写入。原因：{reason}",
    en: "The gridlines of “{sheets}” could not be set; all values are written. The reason: {reason}",
  },
  "excel.look.tab-color": {
    zh: "“{sheets}”的标签颜色未能设置，内容都已写入。原因：{reason}",
    en: "The tab colour of “{sheets}” could not be set; all values are written. The reason: {reason}",
  },
  "excel.look.colors": {
    zh: "“{sheets}”的字体和底色未能还原，内容都已写入。原因：{reason}",
    en: "The fonts and fills of “{sheets}” could not be brought back; all values are written. The reason: {reason}",
  },
  "excel.look.conditional-formats": {
    zh: "“{sheets}”中随结论变化的颜色未能设置，内容都已写入。原因：{reason}",
    en: "The colours of “{sheets}” that follow the verdicts could not be set; all values are written. The reason: {reason}",
  },
  "excel.look.references": {
    zh: "“{sheets}”上的名称或图表没能扩到新增的各行，内容都已写入。可自行修改它们引用的范围。原因：{reason}",
    en: "Names or charts on “{sheets}” could not be extended over the rows that were added; all values are written. You can change the ranges that they refer to. The reason: {reason}",
  },
  "excel.look.chart": {
    zh: "“{sheets}”的图表未能生成，内容都已写入。原因：{reason}",
    en: "The charts of “{sheets}” could not be drawn; all values are written. The reason: {reason}",
  },
  "excel.filled-not-remembered": {
    zh: "表已填好，但没能记下哪些格是加载项填的：{reason}下次再填时，已有内容都按您填的保留。",
    en: "The form is filled, but which cells the add-in filled was not noted: {reason} Next time all that stands there is kept as yours.",
  },
  "excel.unfilled-not-remembered": {
    zh: "填写已撤销，但没能划去记下的填写情况：{reason}下次再填时，这些格会当作您改过的，不再填写。",
    en: "The filling is taken back, but the note of what was filled could not be: {reason} Next time these cells count as changed by you and are not filled.",
  },
  "excel.copy-changed": {
    zh: "“{sheet}”填好后有人改过，没有删除；不要的话请您删掉这张表。",
    en: "“{sheet}” was changed after it was filled, so it was not deleted; delete the sheet if you don't want it.",
  },
  "excel.cells-changed": {
    zh: "“{sheet}”有 {n} 格填好后有人改过，保留了现在的内容；其余都已恢复。",
    en: "On “{sheet}” {n} [cell|cells] changed since the filling [stays|stay] as now; the others are as before.",
  },
  "excel.write-undone": {
    zh: "写入没有完成，原有工作表已保持原样。原因：{reason}",
    en: "The sheets were not written; the sheets that were there are as they were. The reason: {reason}",
  },
  "excel.write-not-undone": {
    zh: "写入没有完成，而且未能自动恢复。写入前的内容保存在工作表“{backup}”中，请勿删除，可从中复制回来。原因：{reason}",
    en: "The sheets were not written, and they could not be put back by themselves. What stood there before is kept on “{backup}”: don't delete it, you can copy it back from there. The reason: {reason}",
  },
  "excel.write-leftovers": {
    zh: "写入没有完成，原有工作表没有改动，但可能留下未写完的新工作表，请检查并删除。原因：{reason}",
    en: "The sheets were not written. Those that were there are unchanged, but unfinished new ones may be left behind: please look and delete them. The reason: {reason}",
  },
} as const satisfies Texts;
