import type { Texts } from "../message";

export const checkTexts: Texts = {};
