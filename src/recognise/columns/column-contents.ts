import { byObject, foldText, isBlank, readAmount, readDate, type CellValue } from "../../grid";
import type { FieldDefinition } from "../../ledgers";
import { choiceOf } from "./choices";
import { foldName, splitNames } from "./names";
import { looksLikeName } from "./looks-like-name";

/** How well what stands in a column fits a field, 0–1; null where the column is empty and says nothing. */
export function contentsFit(values: readonly CellValue[], field: FieldDefinition): number | null {
  // Twenty kinds of ledger ask the same of the same column.
  const key = field.vocabulary ?? (field.id === "time" ? "time" : field.type);
  const known = fitsOf(values);
  const before = known.get(key);
  if (before !== undefined) return before;
  const fit = measureFit(values, field);
  known.set(key, fit);
  return fit;
}

const fitsOf: (values: readonly CellValue[]) => Map<object | string, number | null> = byObject(
  () => new Map(),
);

function measureFit(values: readonly CellValue[], field: FieldDefinition): number | null {
  const filled = values.filter((value) => !isBlank(value) && !isPlaceholder(value) && !isDitto(value));
  if (filled.length === 0) return null;
  return filled.filter((value) => fits(value, field)).length / filled.length;
}

/** 「/」, 「—」, 「无」: the column was filled in, and says nothing about its type. */
export function isPlaceholder(value: CellValue): boolean {
  return typeof value === "string" && /^([-—–/\\]+|无|暂无|空|没有|不涉及|N\/A)$/i.test(foldText(value));
}

/** 「同上」, 〃: what stands above it stands here too. */
export function isDitto(value: CellValue): boolean {
  return typeof value === "string" && /^(?:同上|同前|上同|同上行|〃|″|"|“|”|''|,,)$/.test(foldText(value));
}

/** Whether a column holds what is wanted: half of its filled cells or more; the odd word among scores (缺, 未查) is told where it stands. */
export function mostly(values: readonly CellValue[], wanted: (value: CellValue) => boolean): boolean {
  const filled = values.filter((value) => !isBlank(value) && !isPlaceholder(value));
  return filled.filter(wanted).length >= filled.length / 2;
}

function fits(value: CellValue, field: FieldDefinition): boolean {
  switch (field.type) {
    case "date": {
      const { kind } = readDate(value, { year: 2024, month: 1 });
      return kind === "date" || kind === "ambiguous" || kind === "several" || kind === "recurring";
    }
    case "number":
    case "hours":
    case "percent":
      return readAmount(value) !== null;
    case "person":
      return looksLikeName(foldName(value).name);
    case "people":
      return splitNames(value).some(looksLikeName);
    case "choice":
      return choiceOf(value, field) !== null;
    case "department":
      return typeof value === "string" && foldText(value).length <= 20;
    case "text":
      if (field.id === "time") return readDate(value).kind === "time";
      return typeof value === "string" || field.id.includes("number") || field.id === "phone";
  }
}
