import type { Message } from "../../../locales";
import { withoutYears } from "../../../own-sheets";

/** How names of figures end, and what stands behind the figure in our sentences; the longer endings first. */
const ENDINGS = [
  ["人次", "attendance"],
  ["人数", "person"],
  ["次数", "time"],
  ["件数", "petition"],
  ["篇数", "article"],
  ["类别数", "kind"],
  ["平均分", "point"],
  ["率", "percent"],
  ["学时", "hour"],
  ["金额", "yuan"],
  ["经费", "yuan"],
  ["数", "item"],
] as const;

/**
 * In what a field is filled in that asks for a figure; null of one that asks for words.
 *
 * @example unitOfField("创建投入金额（2024年）") // the text of 元
 */
export function unitOfField(name: string): Message | null {
  const base = withoutYears(name)?.base ?? name;
  const unit = ENDINGS.find(([ending]) => base.endsWith(ending))?.[1];
  return unit === undefined ? null : { key: `unit.${unit}` };
}
