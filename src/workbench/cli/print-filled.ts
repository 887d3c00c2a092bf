import type { FilledTemplate } from "../../assistant";
import { areaText, type CellValue } from "../../grid";
import type { FormAnswer } from "../../documents";
import { withoutPersonalNumbers } from "../../locales";

/** Prints one line for each template or form, then what could not be filled, with its cells; of a form that was filled itself, every cell. */
export function printFilled(filled: readonly FilledTemplate[]): readonly string[] {
  return filled.flatMap((one) => {
    const { where, unknown, blanks, cells = [], kept = [], typedSince } = one;
    return [
      headLine(one),
      ...(where === "in-place" ? writtenLines(cells) : []),
      ...proposalLines(cells),
      ...kept.map(
        ({ cell, mine, ours }) =>
          `  ${areaText(cell)} 您改为“${quoted(mine)}”，保留；这里原会填“${quoted(ours)}”`,
      ),
      ...(typedSince.length === 0
        ? []
        : [`  ${typedSince.map(areaText).join("、")} 读取之后有人填写，没有改动`]),
      ...unknown.map(({ cell, text, suggestion }) => {
        const hint = suggestion === null ? "" : `，是不是“{{${suggestion}}}”`;
        return `  ${areaText(cell)} 的“${withoutPersonalNumbers(text)}”不认识，原样保留${hint}`;
      }),
      ...(blanks.length === 0
        ? []
        : [
            `  ${blanks.length} 处待填：${blanks.map(({ cell, text }) => `${areaText(cell)} ${withoutPersonalNumbers(text)}`).join("、")}`,
          ]),
    ];
  });
}

function headLine({ sheet, copy, where, filled, changed }: FilledTemplate): string {
  if (where === "new-copy") return `新建“${copy}”（按“${sheet}”填了 ${filled} 格，原表没有改动）`;
  const what =
    where === "copy" ? `更新“${copy}”（按“${sheet}”填了 ${filled} 格` : `填写“${copy}”（填了 ${filled} 格`;
  return changed === 0 ? `${what}，没有要改的）` : `${what}，这次改动 ${changed} 格）`;
}

/** Each cell that was filled with its value and where that comes from. */
function writtenLines(cells: readonly FormAnswer[]): readonly string[] {
  return cells
    .filter(({ written }) => written !== null)
    .map(
      ({ cell, asked, written, from }) =>
        `  ${areaText(cell)} ${asked}：${withoutPersonalNumbers(shown({ value: written }))}（${from}）`,
    );
}

function quoted(value: CellValue): string {
  return withoutPersonalNumbers(String(value));
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

function shown({ value }: Pick<FormAnswer, "value">): string {
  return typeof value === "object" && value !== null ? `${String(value.percent)}%` : String(value);
}
