import type { Texts } from "../message";

export const taskpaneTexts: Texts = {};
