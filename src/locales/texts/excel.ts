import type { Texts } from "../catalogue";

export const excelTexts: Texts = {};
