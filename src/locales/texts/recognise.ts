import type { Texts } from "../catalogue";

export const recogniseTexts: Texts = {};
