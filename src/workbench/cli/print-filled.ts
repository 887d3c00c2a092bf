import type { FilledTemplate } from "../../assistant";
import { areaText } from "../../grid";
import type { FormAnswer } from "../../documents";
import { withoutPersonalNumbers } from "../../locales";

/** Prints one line for each template, then what could not be filled, with its cells. */
export function printFilled(filled: readonly FilledTemplate[]): readonly string[] {
  return filled.flatMap(({ sheet, copy, filled: count, unknown, blanks, cells }) => [
    `新建“${copy}”（按“${sheet}”填了 ${count} 格，原表没有改动）`,
    ...proposalLines(cells ?? []),
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

/** What a person should look at, a line for each value: 「  拟填“…”（花名册…），请核定：G4 责任人、G5 责任人」. */
function proposalLines(cells: readonly FormAnswer[]): readonly string[] {
  const proposals = cells.filter(({ value, sure }) => value !== null && !sure);
  const groups = new Map<string, FormAnswer[]>();
  for (const one of proposals) {
    const key = `拟填“${withoutPersonalNumbers(shown(one))}”（${one.from}），请核定`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].map(([words, same]) => {
    const named = same.slice(0, NAMED).map(({ cell, asked }) => `${areaText(cell)} ${asked}`);
    return `  ${words}：${named.join("、")}${same.length > NAMED ? `等${String(same.length)}格` : ""}`;
  });
}

const NAMED = 3;

function shown({ value }: FormAnswer): string {
  return typeof value === "object" && value !== null ? `${String(value.percent)}%` : String(value);
}
