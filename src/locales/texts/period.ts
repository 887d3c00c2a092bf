import type { Texts } from "../bilingual";

/** What is said of a period, before and after the check. */
export const periodTexts = {
  "check.period.begins": {
    zh: "本簿自{month}起有记录，此前各月不计缺",
    en: "The workbook begins in {month}: months before it are not counted as missed",
  },
  "check.period.last-year": {
    zh: "1月31日前按上一年度（{year}年）核对，如需核对本年请改考核期",
    en: "Until 31 January last year ({year}) is reviewed; choose this year if you want it",
  },
} as const satisfies Texts;
