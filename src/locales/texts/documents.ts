import type { Texts } from "../catalogue";

export const documentsTexts: Texts = {};
