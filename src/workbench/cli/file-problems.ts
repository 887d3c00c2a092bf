import type { FileProblem } from "../host/xlsx/open-book";

const SENTENCES: Readonly<Record<FileProblem, string>> = {
  "not-a-workbook": "不是 Excel 工作簿，请给出 .xlsx 文件。",
  encrypted: "已加密。请在 Excel 中打开，去掉打开密码后另存，再检查。",
  "old-format": "是旧版 .xls 文件。请在 Excel 中另存为 .xlsx，再检查。",
  disguised:
    "其实是网页或文本，只是改了扩展名（系统导出的常是这样）。请在 Excel 中打开，另存为 .xlsx，再检查。",
  "other-format": "是另一种表格文件（.xlsb、.ods 等）。请在 Excel 中另存为 .xlsx，再检查。",
  inflated: "展开后超过 250 MB，太大了，没有读。请删去不用的图片和工作表，再检查。",
  "sheet-missing": "不完整：目录里列出的工作表，有的在文件里没有内容。请用 Excel 打开修复，或换一份备份。",
  "texts-missing": "不完整：单元格里的文字（共享字符串）不在文件里。请换一份备份，或重新导出。",
  "same-names": "里有同名的工作表，Excel 不允许。请用 Excel 打开修复，改好表名再检查。",
  "bad-names":
    "里有工作表的名称超过 31 个字，或含有 \\ / ? * : [ ]，Excel 不允许。请用 Excel 打开修复，改好表名再检查。",
  "all-hidden": "的工作表全部隐藏了，没有可看的表。请在 Excel 中取消隐藏一张，再检查。",
  merged: "里有合并单元格大到整张表，读不了。请在 Excel 中取消合并，再检查。",
  corrupt: "已损坏，读不出内容。请用 Excel 打开修复，或换一份备份。",
  "too-large": "超过 100 MB，太大了。请把不需要的工作表另存出去，再检查。",
};

/** Says in one line why a file can't be opened and what to do about it. */
export function fileProblemText(file: string, problem: FileProblem): string {
  return `“${file}”${SENTENCES[problem]}`;
}
