import type { Bilingual } from "../../locales";
import { glossed } from "./glossed";
import type { Speaker } from "./text-context";

/** Registers that have a name of their own in offices. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  考勤: "考勤表",
  任务分解: "任务分解表",
  满意度: "满意度测评台账",
};

/**
 * What the sheet of a kind of ledger is called where it is missing or made: the sheet, not the deed.
 *
 * @example registerName({ zh: "廉政教育", en: "Integrity education" }, inChinese) // 「廉政教育台账」
 */
export function registerName({ zh, en }: Bilingual, speaker: Pick<Speaker, "locale">): string {
  const isSheet = /(?:台账|记录|登记|名册|清单|统计|表|计划|文章)$/.test(zh);
  return glossed({ zh: OWN_NAMES[zh] ?? (isSheet ? zh : `${zh}台账`), en }, speaker);
}
