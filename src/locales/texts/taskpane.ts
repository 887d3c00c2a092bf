import type { Texts } from "../catalogue";

export const taskpaneTexts: Texts = {};
