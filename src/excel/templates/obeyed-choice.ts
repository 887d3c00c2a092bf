import { withoutMark } from "../../documents";

/** Words that forms offer for the same answer. */
const SAME: readonly (readonly string[])[] = [
  ["是", "√", "有", "达标", "合格", "符合", "已达标", "已完成", "完成", "已整改"],
  ["否", "×", "无", "未达标", "不达标", "不合格", "不符合", "未完成", "未整改"],
];

/**
 * What goes into a cell that offers a list: the value itself, or the list's own word for it (√ for 是). Null where the list has none, and for
 * what is only proposed: a choice cannot bear a mark.
 *
 * @param source as a rule of the cell has it: 「是,否」; a list that stands in cells is not looked at
 */
export function obeyedChoice(value: string, source: unknown): string | null {
  if (typeof source !== "string" || source === "" || source.startsWith("=")) return value;
  const choices = source.split(/[,，]/).map((choice) => choice.trim());
  if (choices.includes(value)) return value;
  if (withoutMark(value) !== value) return null;
  const same = SAME.find((words) => words.includes(value)) ?? [];
  return choices.find((choice) => same.includes(choice)) ?? null;
}
