import { inChinese } from "../../locales";
import { otherKindOf } from "../../standards";
import type { ClauseWording, DocumentInput } from "./document-input";

/** A dimension of the unit's own rubric, by its bare name, with what is to be done. */
export interface RubricPart {
  readonly name: string;
  readonly clauses: readonly ClauseWording[];
}

/** What a rubric asks to be done, dimension by dimension; of dimensions in two levels the wider ones. */
export function rubricParts({ report, clauses }: DocumentInput): readonly RubricPart[] {
  const parts = new Map<string, ClauseWording[]>();
  for (const dimension of report.dimensions) {
    if (otherKindOf(inChinese(dimension.name)) !== null) continue;
    const name = bareName(inChinese(dimension.name).split(" · ")[0] ?? "");
    const own = clauses.filter(({ id }) => dimension.clauses.includes(id));
    parts.set(name, [...(parts.get(name) ?? []), ...own]);
  }
  return [...parts].map(([name, own]) => ({ name, clauses: own })).filter((part) => part.clauses.length > 0);
}

/** What costs points or bars the title, each in its own words. */
export function rubricBars({ report, clauses }: DocumentInput): readonly string[] {
  const ids = report.dimensions
    .filter(({ name }) => ["deduction", "veto"].includes(otherKindOf(inChinese(name)) ?? ""))
    .flatMap((dimension) => dimension.clauses);
  return clauses.filter(({ id }) => ids.includes(id)).map(requirementText);
}

const POINTS = /[（([【][^（()）[\]【】]*\d+(?:\.\d+)?\s*分[^（()）[\]【】]*[）)\]】]/g;
const NUMBER =
  /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|[ⅠⅡⅢⅣI]+[-—–]?\d*|\d+(?:[-.]\d+)*[、.．]?|[①-⑳])\s*/;

/** 「组织建设」 of 「一、组织建设（15分）」. */
function bareName(name: string): string {
  return name.replace(POINTS, "").replace(NUMBER, "").trim() || name;
}

/** A requirement as a sentence has it: without its number, its points and the sign it ends with. */
export function requirementText({ title }: Pick<ClauseWording, "title">): string {
  const text = inChinese(title).replace(POINTS, "").trim();
  return text
    .replace(NUMBER, (number) => (/^\d+$/.test(number.trim()) ? number : ""))
    .replace(/[。；;，,：:]+$/, "");
}
