import type { CellArea } from "../../grid";
import { numbered, withoutNumber, type NumberedText } from "./numbered";
import { pointsInRule, pointsInText, trimmed } from "./points-in-text";
import { partRule, scores } from "./rule-in-text";
import type { RubricItem, RubricItemKind } from "./rubric";

/** A text with the cell that holds it. */
export interface Piece {
  readonly text: string;
  readonly cell: CellArea;
}

/** What one row of a table says, not yet taken apart. */
export interface RowTexts {
  readonly kind: RubricItemKind;
  readonly dimensions: readonly string[];
  readonly asked: readonly Piece[];
  readonly rule: readonly Piece[];
  readonly method: string;
  readonly often: string;
  readonly department: string;
  readonly points: number | null;
  readonly shared: RubricItem["shared"];
  readonly pointsCell: CellArea | null;
}

/** The requirements of a row: one, or as many as its cell numbers, each with its points and its part of the rules. */
export function itemsOfRow(row: RowTexts): readonly RubricItem[] {
  const asked = row.asked.map(({ text }) => text).join("\n");
  const rule = row.rule.map(({ text }) => text).join("\n");
  const parts = partsOf(asked, rule);
  if (parts === null) return [itemOf(row, asked, rule, true)];
  const items = parts.map((part, index) =>
    itemOf({ ...row, often: ruleFor(row.often, index + 1) }, part.asked, part.rule, false),
  );
  const column = row.points;
  if (column === null || items.every(({ points }) => points !== null)) return items;
  const cell = row.pointsCell ?? row.asked[0]?.cell;
  if (cell === undefined) return items;
  // Points of the whole cell belong to all that it lists.
  return items.map((item) => (item.points === null ? { ...item, shared: { points: column, cell } } : item));
}

function itemOf(row: RowTexts, asked: string, ruleCell: string, whole: boolean): RubricItem {
  const own = pointsInText(asked);
  const { requirement, rule } = partRule(own.text);
  const rules = [own.rule, rule, trimmed(ruleCell)].filter((text) => text !== "").join(";");
  const column = whole ? row.points : null;
  const points = column ?? own.points ?? pointsInRule(rules);
  return {
    kind: row.kind,
    dimensions: row.dimensions,
    requirement: withoutNumber(requirement === "" ? own.text : requirement),
    points,
    shared: points === null ? row.shared : null,
    rule: rules,
    method: row.method,
    often: row.often,
    department: row.department,
    cells: [...new Set([...row.asked, ...row.rule].map(({ cell }) => cell).concat(row.pointsCell ?? []))],
  };
}

interface Part {
  readonly asked: string;
  readonly rule: string;
}

/** The requirements that one cell lists; null where it is one. */
function partsOf(asked: string, rule: string): readonly Part[] | null {
  const list = numbered(asked);
  return list === null ? pointedSentences(asked, rule) : listedParts(list, rule);
}

function listedParts({ pieces, style }: NumberedText, rule: string): readonly Part[] | null {
  const rules = numbered(rule);
  const inCircles = rules?.style === "①";
  const pointed = pieces.filter(({ text }) => pointsInText(text).points !== null).length;
  const isPaired = rules !== null && !inCircles && rules.pieces.length === pieces.length;
  if (isPaired || pointed >= pieces.length / 2)
    return pieces.map(({ text, number }) => ({ asked: text, rule: ruleFor(rule, number) }));
  // Circles number parts, tiers or deductions of one requirement.
  if (style === "①") return null;
  if (pieces.some(({ text }) => scores(text) && pointsInText(text).points === null))
    return pieces.every(({ text }) => partRule(text).requirement !== "")
      ? pieces.map(({ text }) => ({ asked: text, rule }))
      : null;
  if (rule !== "" && (rules === null || inCircles)) return null;
  return pieces.map(({ text, number }) => ({ asked: text, rule: ruleFor(rule, number) }));
}

/** 「…(2分);…(1分)」 without numbers, or a line each. */
function pointedSentences(asked: string, rule: string): readonly Part[] | null {
  const sentences = asked
    .split(/[;；。\n]+/)
    .map(trimmed)
    .filter(Boolean);
  if (sentences.filter((text) => pointsInText(text).points !== null).length < 2) return null;
  const parts: string[] = [];
  for (const sentence of sentences) {
    // A sentence that only scores goes on with the requirement before it.
    const last = parts.at(-1);
    if (last !== undefined && pointsInText(sentence).points === null && scores(sentence))
      parts[parts.length - 1] = `${last};${sentence}`;
    else parts.push(sentence);
  }
  const lines = rule.split("\n").filter(Boolean);
  return parts.map((text, index) => ({
    asked: text,
    rule: lines.length === parts.length ? (lines[index] ?? "") : rule,
  }));
}

/** The part of the rules with the same number; all of them where they have none. */
function ruleFor(rule: string, number: number): string {
  const rules = numbered(rule);
  if (rules === null) return rule;
  return rules.pieces.find((piece) => piece.number === number)?.text ?? "";
}
