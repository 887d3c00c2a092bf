import type { Texts } from "../message";

export const recogniseTexts: Texts = {};
