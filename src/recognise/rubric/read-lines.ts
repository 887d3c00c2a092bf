import type { Area, CellArea, SheetCells } from "../../grid";
import { cellsInRow } from "../find/row-cells";
import { linesOf } from "./cell-text";
import { isRemark, isSumText, kindOfHeading } from "./line-kinds";
import { depthOf, withoutNumber } from "./numbered";
import { pointsInRule, pointsInText } from "./points-in-text";
import type { RubricDraft } from "./rubric";
import { partRule, scores } from "./rule-in-text";

interface Line {
  readonly text: string;
  readonly depth: number | null;
  readonly cell: CellArea;
}

/** Reads a rubric in sections of text: a line with others one level deeper below it heads them, what has none below asks something. */
export function readLines(cells: SheetCells, area: Area, draft: RubricDraft): void {
  const lines = linesIn(cells, area);
  let heads: { readonly depth: number; readonly name: string }[] = [];
  lines.forEach((line, index) => {
    const next = lines.slice(index + 1).find(({ depth }) => depth !== null);
    const { text, points, rule: inBracket } = pointsInText(line.text);
    if (isRemark(line.text)) draft.notes.push({ text: line.text, cell: line.cell });
    else if (isSumText(line.text)) total(line);
    else if (line.depth === null) plainLine(line, index);
    else if ((next?.depth ?? -1) > line.depth && line.text.length <= 50) {
      const name = withoutNumber(text);
      heads = [...heads.filter(({ depth }) => depth < (line.depth ?? 0)), { depth: line.depth, name }];
      draft.dimensions.push({ name, points, cell: line.cell });
    } else item(line, line.depth, { text, points, inBracket });
  });

  function item(
    line: Line,
    depth: number,
    { text, points, inBracket }: { text: string; points: number | null; inBracket: string },
  ): void {
    heads = heads.filter((head) => head.depth < depth);
    const { requirement, rule } = partRule(text);
    const rules = [inBracket, rule].filter(Boolean).join(";");
    draft.items.push({
      kind: kindOfHeading(heads.map(({ name }) => name).join()),
      dimensions: heads.map(({ name }) => name),
      requirement: withoutNumber(requirement === "" ? text : requirement),
      points: points ?? pointsInRule(rules),
      shared: null,
      rule: rules,
      method: "",
      often: "",
      department: "",
      cells: [line.cell],
    });
  }

  /** A line without a number goes on with the rules of the one above, or asks something by its points. */
  function plainLine(line: Line, index: number): void {
    const last = draft.items.at(-1);
    const { text, points, rule } = pointsInText(line.text);
    if (last !== undefined && scores(line.text) && points === null) {
      const more = line.text.replace(/^(评分标准|扣分标准|计分办法|评分办法|标准)[:：]/, "");
      draft.items[draft.items.length - 1] = {
        ...last,
        rule: [last.rule, more].filter(Boolean).join(";"),
        cells: [...last.cells, line.cell],
      };
    } else if (points !== null && index > 0) item(line, 9, { text, points, inBracket: rule });
  }

  function total({ text, cell }: Line): void {
    const points = Number(/\d+(\.\d+)?/.exec(text)?.[0] ?? NaN);
    if (!Number.isNaN(points)) draft.total ??= { points, cell };
  }
}

function linesIn(cells: SheetCells, area: Area): readonly Line[] {
  return Array.from({ length: area.rows }, (_, index) => cellsInRow(cells, area, area.row + index)).flatMap(
    (row) => {
      const [first] = row;
      if (first === undefined) return [];
      const text = row
        .map(({ value }) => linesOf(value))
        .join(row.length > 1 && row[0]?.text.length === 1 ? "、" : "");
      const cell = { ...first.area, sheet: cells.sheet.name };
      return text.split("\n").map((line) => ({ text: line, depth: depthOf(line), cell }));
    },
  );
}
