export { say, type Texts } from "./catalogue";
export type { Bilingual, Locale, Message } from "./message";
