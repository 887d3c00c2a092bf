import { compactText, foldText, isBlank, readAmount, type CellValue } from "../../grid";
import { inChinese } from "../../locales";
import {
  areFalling,
  conventionText,
  settleConventions,
  type Convention,
  type ConventionValue,
  type Standard,
} from "../../standards";
import type { Tell } from "./read-clause-row";
import { NO_FIGURE } from "./standard-columns";

/** What a unit settled in a convention's row; undefined where it settled nothing, or nothing that can be understood. */
export function readConventionRow(
  convention: Convention,
  cell: (column: string) => CellValue,
  tell: Tell,
): ConventionValue | undefined {
  for (const column of ["own-weight", "enabled"]) {
    const typed = cell(column);
    if (!isBlank(typed) && compactText(typed) !== NO_FIGURE) {
      tell(column, { key: "documents.standard.convention-no-points" });
    }
  }
  const typed = cell("own-target");
  if (isBlank(typed) || compactText(typed) === NO_FIGURE) return undefined;
  const value = readValue(convention, typed);
  if (value === null) {
    const params = { title: convention.title, text: foldText(typed), choices: choicesOf(convention) };
    tell("own-target", { key: "documents.standard.convention-unread", params });
  }
  return value ?? undefined;
}

function readValue({ values }: Convention, cell: CellValue): ConventionValue | null {
  const text = compactText(cell);
  if ("choices" in values) {
    return values.choices.find(([, name]) => compactText(inChinese(name)) === text)?.[0] ?? null;
  }
  const unit = values.unit.zh;
  const amount = readAmount(typeof cell === "number" ? cell : text.replace(/^[≥<]/, "").replace(unit, ""));
  if (amount === null || !(amount.unit === "" || unit.endsWith(amount.unit))) return null;
  // Excel keeps a typed 85% as 0.85.
  const share = unit === "%" && typeof cell === "number" && cell > 0 && cell <= 1;
  const value = share ? Math.round(amount.value * 1e6) / 1e4 : amount.value;
  return value >= values.min && value <= values.max ? value : null;
}

function choicesOf(convention: Convention): string {
  const { values } = convention;
  if ("choices" in values) return values.choices.map(([, name]) => inChinese(name)).join("、");
  const [least, most] = [values.min, values.max].map((value) => inChinese(conventionText(convention, value)));
  return `${least ?? ""}至${most ?? ""}`;
}

/** Whether a standard's ratings still fall from one to the next with what the unit settled. */
export function ratingsHold(standard: Standard, settled: Readonly<Record<string, ConventionValue>>): boolean {
  return areFalling(settleConventions(standard, settled).conventions.ratings);
}
