import type { Texts } from "../message";

export const documentsTexts: Texts = {};
