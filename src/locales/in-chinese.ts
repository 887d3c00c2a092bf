import { inLocale, say } from "./catalogue";
import type { Bilingual } from "./bilingual";
import type { Message } from "./message";

/** A text as it stands in a sheet: sheets are Chinese whatever language the pane speaks, they go into a Chinese file. */
export function inChinese(text: Message | Bilingual): string {
  return "key" in text ? say(text, "zh-CN") : inLocale(text, "zh-CN");
}
