export { inLocale, say } from "./catalogue";
export type { Bilingual, Locale, Message, Texts } from "./message";
