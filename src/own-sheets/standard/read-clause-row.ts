import { compactText, foldText, isBlank, type CellValue } from "../../grid";
import { type Message, inChinese } from "../../locales";
import { OPTIONAL_DIMENSION, targetText, type Clause } from "../../standards";
import { readFigure } from "./read-figure";
import { DISABLED_WORD, ENABLED_WORD, PENDING_WORD } from "./standard-columns";

const ON: readonly string[] = [ENABLED_WORD, "是", "√", "✓", "✔", "TRUE", "1"];
const OFF: readonly string[] = [DISABLED_WORD, "否", "不启用", "×", "✗", "FALSE", "0"];
/** What the clerk changed about a clause, in the pane or in the sheet 创建标准. */
export interface ClauseOverride {
  readonly target?: number;
  readonly weight?: number;
  readonly enabled?: boolean;
  readonly department?: string;
}

/** Says what is wrong with the cell under a column. */
export type Tell = (column: string, text: Message) => void;

/**
 * What a unit changed about a clause, from its row; what can't be understood is told and left as it was.
 *
 * @param known the clause as the standard asks it; absent for a clause of the unit's own, whose target is its own
 * @param mostPoints more than these no clause has
 */
export function readClauseRow(
  known: { readonly clause: Clause; readonly optional: boolean } | undefined,
  cell: (column: string) => CellValue,
  tell: Tell,
  mostPoints: number,
): ClauseOverride {
  return {
    ...(known ? readTarget(known.clause, cell("own-target"), tell) : {}),
    ...readWeight(cell("own-weight"), mostPoints, tell),
    ...readEnabled(cell("enabled"), cameOff(known?.optional === true, cell("dimension")), tell),
    ...readDepartment(cell("department")),
  };
}

function readTarget(clause: Clause, cell: CellValue, tell: Tell): ClauseOverride {
  if (isBlank(cell)) return {};
  const refuse = (text: Message): ClauseOverride => {
    tell("own-target", text);
    return {};
  };
  const { title, target } = clause;
  const text = foldText(cell);
  const value = readFigure(cell, target);
  if (value === target.value || text === foldText(inChinese(targetText(target, null, clause.measure))))
    return {};
  if (clause.measure.measure === "manual") {
    return refuse({ key: "documents.standard.target-manual", params: { title } });
  }
  if (!takesTarget(clause)) {
    return refuse({ key: "documents.standard.target-fixed", params: { title, text } });
  }
  if (value === null) return refuse({ key: "documents.standard.target-unread", params: { title, text } });
  if (value > largestOf(clause)) {
    return refuse({ key: "documents.standard.target-too-large", params: { title, text } });
  }
  const asksNothing = value === 0 && ["at-least", "above", "below"].includes(target.operator);
  if (asksNothing) return refuse({ key: "documents.standard.target-zero", params: { title } });
  return { target: value };
}

/** Whether the unit may set another target: not where a person decides, where nothing may happen, or where several conditions hold together. */
export function takesTarget({ kind, measure }: Clause): boolean {
  return kind !== "Z" && measure.measure !== "all-of" && measure.measure !== "manual";
}

/** Above this a target could never be reached: a share has a hundred parts, a list its entries. */
function largestOf({ measure, target: { unit } }: Clause): number {
  if (unit === "percent") return 100;
  if (measure.measure === "kinds-covered") return measure.kinds.length;
  return unit === "point" ? 100 : 1_000_000;
}

function readWeight(cell: CellValue, most: number, tell: Tell): ClauseOverride {
  if (isBlank(cell) || compactText(cell) === "—") return {};
  const weight = readFigure(cell, { operator: "equals", unit: "point", per: "period" });
  if (weight !== null && weight <= most) return { weight };
  tell("own-weight", {
    key: "documents.standard.weight-unread",
    params: { text: foldText(cell), most },
  });
  return {};
}

/**
 * Whether the row was written switched off. An older version may have offered as optional what the standard asks today, and the other
 * way round: the row itself tells, by its dimension; where that is gone, the standard does.
 */
function cameOff(optional: boolean, dimension: CellValue): boolean {
  const text = compactText(dimension);
  return text === "" ? optional : text.startsWith(OPTIONAL_DIMENSION);
}

/** Only what differs from how the row was written is the clerk's. */
function readEnabled(cell: CellValue, off: boolean, tell: Tell): ClauseOverride {
  const word = compactText(cell);
  if (word === "") return {};
  if (word === PENDING_WORD) return {};
  if (ON.includes(word)) return off ? { enabled: true } : {};
  if (OFF.includes(word)) return off ? {} : { enabled: false };
  tell("enabled", {
    key: "documents.standard.enabled-unread",
    params: { text: word },
  });
  return {};
}

function readDepartment(cell: CellValue): ClauseOverride {
  const department = foldText(cell);
  return department === "" ? {} : { department };
}
