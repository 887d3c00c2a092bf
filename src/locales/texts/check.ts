import type { Texts } from "../catalogue";

export const checkTexts: Texts = {};
