import type { Bilingual } from "../../locales";
import type { Speaker } from "./text-context";

/** A name that stands in the workbook: in English with the Chinese one that a clerk finds there, 「Documents (文件台账)」. */
export function glossed({ zh, en }: Bilingual, { locale }: Pick<Speaker, "locale">): string {
  return locale === "zh-CN" ? zh : en === zh ? en : `${en} (${zh})`;
}
