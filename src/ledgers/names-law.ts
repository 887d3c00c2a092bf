import { compactText } from "../grid";

/** What a law's name ends in within a title: 《渔业法》, 《信访工作条例》, 《某省渔业管理办法（试行）》. */
const TITLED = /《[^》]*(?:法|法典|条例|规定|办法|细则)(?:[(（][^》]*)?》/;
/** A law called by name without a title's brackets; 方法, 书法, 执法 and their like end in the same character and are none. */
const CALLED =
  /(?<![方书办执司手做写用看想说魔语合心加减乘除算无打疗])(?:法|法典)(?:条文|学习|解读|宣讲|宣传|专题|辅导|知识|修正案|草案|实施条例|讲座|培训|[(（]|[、,，;；。]|$)/;

/** Whether a text names a law: 「渔业法条文学习」, 「学习《保密法》」. */
export function namesLaw(value: unknown): boolean {
  const text = compactText(String(value));
  return TITLED.test(text) || CALLED.test(text);
}
