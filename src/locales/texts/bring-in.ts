import type { Texts } from "../bilingual";

/** What is said of other workbooks' sheets; it comes with the part that brings them in. */
export const bringInTexts = {
  "excel.no-bring-in": {
    zh: "当前 Excel 不能由加载项带入其他工作簿的工作表。请手工带入：同时打开两个工作簿，在来源工作簿里右键工作表标签，选“移动或复制”，“工作簿”选本工作簿，勾选“建立副本”，再回来重新读取。",
    en: "This Excel can't bring in sheets of other workbooks for an add-in. Do it by hand: open both workbooks, right-click the sheet's tab in the other one, choose Move or Copy, pick this workbook, tick Create a copy, then come back and read again.",
  },
  "excel.bring-in-undone": {
    zh: "没有带入，工作簿已保持原样。原因：{reason}",
    en: "Nothing was brought in; the workbook is as it was. The reason: {reason}",
  },
  "bring-in.same-here": {
    zh: "与本工作簿的“{sheet}”内容相同，没有勾选",
    en: "the same as “{sheet}” of this workbook, so not ticked",
  },
  "bring-in.same-picked": {
    zh: "与“{file}”的“{sheet}”内容相同，没有勾选",
    en: "the same as “{sheet}” of “{file}”, so not ticked",
  },
  "bring-in.other-unit": {
    zh: "写的单位是“{unit}”，本工作簿是“{here}”，没有勾选",
    en: "names the unit “{unit}”, while this workbook is of “{here}”, so not ticked",
  },
  "bring-in.of-another-unit": {
    zh: "“{file}”的“{sheet}”是“{unit}”的，本工作簿是“{here}”：已一并带入核查，请看清要不要它。",
    en: "“{sheet}” of “{file}” is of “{unit}”, while this workbook is of “{here}”. It came in and counts; please see whether you want it.",
  },
  "bring-in.changed-since": {
    zh: "“{sheet}”带入后改过，没有撤回。不要了请右键它的标签，选“删除”。",
    en: "“{sheet}” was changed since it came in, so it stays. Right-click its tab and choose Delete if you don't want it.",
  },
  "bring-in.last-sheet": {
    zh: "“{sheet}”是唯一看得见的工作表，Excel 不让删除。请先新建或显示另一张表。",
    en: "“{sheet}” is the only visible sheet, which Excel can't delete. Add or show another one first.",
  },
  "excel.not-brought": {
    zh: "Excel 没有把工作表“{sheet}”插进来。可在来源工作簿里把它另存为单独的 .xlsx 后再带入。",
    en: "Excel did not insert the sheet “{sheet}”. Save it as an .xlsx of its own and bring that in.",
  },
  "bring-in.not-a-workbook": {
    zh: "“{file}”不是 Excel 工作簿，请选择 .xlsx 文件。",
    en: "“{file}” is no Excel workbook. Choose an .xlsx file.",
  },
  "bring-in.old-format": {
    zh: "“{file}”是旧版 .xls 文件。请在 Excel 中另存为 .xlsx，再带入。",
    en: "“{file}” is an old .xls file. Save it as .xlsx in Excel, then bring it in.",
  },
  "bring-in.encrypted": {
    zh: "“{file}”设了打开密码，读不出。请在 Excel 中去掉密码后另存，再带入。",
    en: "“{file}” has a password. Take it off in Excel, save, and bring it in then.",
  },
  "bring-in.corrupt": {
    zh: "“{file}”已损坏，读不出内容。请用 Excel 打开修复，或换一份备份。",
    en: "“{file}” is damaged and can't be read. Repair it in Excel or take a backup.",
  },
  "bring-in.too-large": {
    zh: "“{file}”有 {size} MB，超过 {most} MB，带不进来。请把需要的几张表另存为单独的工作簿，再带入。",
    en: "“{file}” has {size} MB, more than {most} MB, and can't be brought in. Save the sheets that you need as a workbook of their own.",
  },
  "bring-in.too-large-web": {
    zh: "“{file}”有 {size} MB，网页版 Excel 一次只收 {most} MB 左右。请把需要的几张表另存为单独的工作簿，或改用桌面版 Excel。",
    en: "“{file}” has {size} MB; Excel on the web takes some {most} MB at a time. Save the sheets that you need as a workbook of their own, or use Excel on the desktop.",
  },
  "bring-in.date-system": {
    zh: "“{file}”与本工作簿的日期起算年不同（1900年和1904年），带入后日期会差四年，没有带入。请在来源文件的“选项→高级”里改“使用1904日期系统”后再试。",
    en: "“{file}” counts days from another year than this workbook (1900 and 1904), so its dates would be four years off. Change “Use 1904 date system” in its advanced options first.",
  },
  "bring-in.no-sheet": {
    zh: "“{file}”里没有可带入的工作表：都是空表、隐藏的表，或本工具写的表。",
    en: "“{file}” has no sheet to bring in: all are empty, hidden, or written by this add-in.",
  },
  "bring-in.as-values": {
    zh: "“{file}”的“{sheet}”有 {n} 处公式指向没有带入的表，已按文件里的数值带入。",
    en: "“{sheet}” of “{file}” has {n} formulas that point to sheets left behind; their values came in instead.",
  },
  "bring-in.not-read": {
    zh: "“{file}”打不开，可能正被占用或没有权限。关闭后再选一次。",
    en: "“{file}” can't be opened; it may be in use. Close it and choose it again.",
  },
} as const satisfies Texts;
