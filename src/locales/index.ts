export { addTexts, inLocale, say } from "./catalogue";
export { inChinese } from "./in-chinese";
export { checkTexts } from "./texts/check";
export { paneTexts } from "./texts/pane-texts";
export { resultsTexts } from "./texts/taskpane-results";
export { writingTexts } from "./texts/taskpane-writing";
export type { Bilingual, Locale } from "./bilingual";
export type { Message, MessageKey, MessageValue, KeyWith, ParamsOf } from "./message";
