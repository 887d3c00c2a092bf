import type { Texts } from "../message";

export const excelTexts: Texts = {};
