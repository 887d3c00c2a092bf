import type { Bilingual } from "../locales";

export const words = (zh: string, en: string): Bilingual => ({ zh, en });
