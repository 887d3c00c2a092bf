import type { FileProblem } from "../host/xlsx/open-book";

const SENTENCES: Readonly<Record<FileProblem, string>> = {
  "not-a-workbook": "不是 Excel 工作簿，请给出 .xlsx 文件。",
  encrypted: "已加密。请在 Excel 中打开，去掉打开密码后另存，再检查。",
  "old-format": "是旧版 .xls 文件。请在 Excel 中另存为 .xlsx，再检查。",
  corrupt: "已损坏，读不出内容。请用 Excel 打开修复，或换一份备份。",
  "too-large": "超过 100 MB，太大了。请把不需要的工作表另存出去，再检查。",
};

/** Says in one line why a file can't be opened and what to do about it. */
export function fileProblemText(file: string, problem: FileProblem): string {
  return `“${file}”${SENTENCES[problem]}`;
}
