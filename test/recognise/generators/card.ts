import fc from "fast-check";
import type { Area, CellValue, Sheet } from "../../../src/grid";
import { fieldOf, type FieldDefinition } from "../../../src/ledgers";
import { cellOf } from "./cells";
import { readLine, recordLine, type LaidTable, type Written } from "./laid-table";

const WIDTH = 4;
const IDS = [
  "date",
  "place",
  "host",
  "recorder",
  "expected",
  "present",
  "topic",
  "people",
  "content",
] as const;
/** What takes a row of its own. */
const WIDE: readonly string[] = ["topic", "people", "content"];

const NAMES: Readonly<Record<string, readonly string[]>> = {
  date: ["学习时间", "学习日期", "日期", "时间"],
  place: ["学习地点", "地点"],
  host: ["主持人"],
  recorder: ["记录人", "记录员"],
  expected: ["应到人数", "应参加人数"],
  present: ["实到人数", "实际到会"],
  topic: ["学习内容", "学习主题", "主题"],
  people: ["参加人员", "参学人员"],
  content: ["内容摘要", "讨论情况"],
};

const fields = IDS.flatMap((id): FieldDefinition[] => {
  const field = fieldOf("study", id);
  return field ? [field] : [];
});

const form = fc.record({
  title: fc.constantFrom("学习记录", "政治学习记录表", "集中学习记录卡"),
  names: fc.tuple(...IDS.map((id) => fc.constantFrom(...(NAMES[id] ?? [id])))),
  colon: fc.constantFrom("", "", "："),
  repeatedTitle: fc.boolean(),
  gap: fc.nat(2),
  merged: fc.boolean(),
  signed: fc.boolean(),
  top: fc.nat(4),
  left: fc.nat(3),
});

/** Record cards of study sessions, one below the other: labels left, values right, two pairs a row. */
export const card: fc.Arbitrary<LaidTable> = fc
  .tuple(form, fc.array(fc.tuple(...fields.map(cellOf)), { minLength: 1, maxLength: 4 }))
  .map(([own, cards]) => {
    const rows: CellValue[][] = [];
    const merges: Area[] = [];
    cards.forEach((cells, index) => {
      for (let gap = 0; index > 0 && gap < own.gap; gap++) rows.push(["", "", "", ""]);
      if (index === 0 || own.repeatedTitle) {
        if (own.merged)
          merges.push({ row: own.top + rows.length, column: own.left, rows: 1, columns: WIDTH });
        rows.push([`某局2024年${own.title}`, "", "", ""]);
      }
      let half: CellValue[] = [];
      cells.forEach((cell: Written, at) => {
        const pair: CellValue[] = [(own.names[at] ?? "") + own.colon, cell[0]];
        if (WIDE.includes(IDS[at] ?? "")) {
          if (own.merged)
            merges.push({ row: own.top + rows.length, column: own.left + 1, rows: 1, columns: WIDTH - 1 });
          rows.push([...pair, "", ""]);
        } else if (half.length === 0) half = pair;
        else {
          rows.push([...half, ...pair]);
          half = [];
        }
      });
      if (own.signed) rows.push(["", "", "审核人：", ""]);
    });
    const sheet: Sheet = {
      name: "Sheet1",
      visibility: "visible",
      protected: false,
      row: own.top,
      column: own.left,
      values: rows,
      merges,
      dateSystem: 1900,
    };
    return {
      sheet,
      kind: "study",
      layout: "card",
      facts: cards.map((cells) =>
        recordLine(
          IDS,
          cells.map(([, meaning]) => meaning),
        ),
      ),
      read: ({ records }) => records.map((record) => readLine(IDS, record)),
    };
  });
