import { say } from "../../locales";
import type { SheetOutcome } from "./outcome";

/** Prints one line for each sheet, then the workbook that holds them. */
export function printWritten(written: readonly SheetOutcome[], file: string): readonly string[] {
  return [
    ...written.map((sheet) => {
      const kind = say({ key: `documents.kind.${sheet.kind}` });
      const done = sheet.created ? "新建" : "更新";
      const kept = sheet.kept > 0 ? `，保留您填写的 ${sheet.kept} 格` : "";
      const blanks = sheet.blanks > 0 ? `，${sheet.blanks} 处待填` : "";
      return `${done}“${sheet.sheet}”（${kind}，${sheet.rows} 行${kept}${blanks}）`;
    }),
    `已存为 ${file}`,
  ];
}
