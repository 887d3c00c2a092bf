import { compactText, type CellValue } from "../../grid";
import {
  ANSWERED_AT_ONCE,
  BEGINS_OPEN,
  DONE,
  DONE_ON_DAY,
  ENDS_OPEN,
  MAY_BE_EITHER,
  NOT_WHOLE,
  ONLY_BEGUN,
  ONLY_PART,
  SAYS_NO_STATE,
  SHARE_DONE,
  STATE_WORDS,
  type FieldDefinition,
} from "../../ledgers";
import { choiceOf, isChoiceWord } from "./choices";

/**
 * What a cell of a choice means. Of a state the form tells where no word does: 待复查 and 正在收集材料 are not done, 已更新宣传栏 is; and a
 * plan is no end, whatever word it holds: 「预计6月底完成」; nor is a part: 「已完成一半」.
 */
export function meantChoice(value: CellValue, field: FieldDefinition): string | null {
  const { vocabulary } = field;
  if (field.id !== "state" || !vocabulary?.["closed"] || !vocabulary["open"]) return choiceOf(value, field);
  const text = compactText(value).toLowerCase();
  if (text === "" || isChoiceWord(value, field)) return choiceOf(value, field);
  const word = Object.entries(STATE_WORDS).find(([, words]) => words.includes(text))?.[0];
  if (word) return word in vocabulary ? word : "open";
  if (BEGINS_OPEN.test(text) && !SAYS_NO_STATE.test(text)) return "open";
  const share = SHARE_DONE.exec(text)?.[1];
  if (share !== undefined && Number(share) < 100) return "open";
  if (ONLY_PART.test(text) && !SAYS_NO_STATE.test(text)) return "open";
  if (
    ONLY_BEGUN.test(text) &&
    text
      .split(/[,;。]/)
      .slice(1)
      .some((rest) => BEGINS_OPEN.test(rest))
  )
    return "open";
  return choiceOf(value, field) ?? stateByForm(text);
}

function stateByForm(text: string): string | null {
  if (MAY_BE_EITHER.test(text)) return null;
  if (ONLY_BEGUN.test(text) || ENDS_OPEN.test(text)) return "open";
  if (ANSWERED_AT_ONCE.test(text)) return "closed";
  return (DONE.test(text) || DONE_ON_DAY.test(text)) && !NOT_WHOLE.test(text) ? "closed" : null;
}
