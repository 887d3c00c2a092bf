export type { Bilingual, Locale, Message } from "./message";
