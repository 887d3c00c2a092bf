import type { FilledTemplate } from "../../assistant";
import { areaText } from "../../grid";
import { withoutPersonalNumbers } from "../../locales";

/** Prints one line for each template, then what could not be filled, with its cells. */
export function printFilled(filled: readonly FilledTemplate[]): readonly string[] {
  return filled.flatMap(({ sheet, copy, filled: cells, unknown, blanks }) => [
    `新建“${copy}”（按模板“${sheet}”填了 ${cells} 格，模板没有改动）`,
    ...unknown.map(({ cell, text, suggestion }) => {
      const hint = suggestion === null ? "" : `，是不是“{{${suggestion}}}”`;
      return `  ${areaText(cell)} 的“${withoutPersonalNumbers(text)}”不认识，原样保留${hint}`;
    }),
    ...(blanks.length === 0
      ? []
      : [
          `  ${blanks.length} 处待填：${blanks.map(({ cell, text }) => `${areaText(cell)} ${withoutPersonalNumbers(text)}`).join("、")}`,
        ]),
  ]);
}
