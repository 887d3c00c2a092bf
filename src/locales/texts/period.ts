import type { Texts } from "../bilingual";

/** What is said of a period, before and after the check. */
export const periodTexts = {
  "check.period.begins": {
    zh: "本簿自{month}起有记录，此前各月不计缺",
    en: "The workbook begins in {month}: months before it are not counted as missed",
  },
  "check.period.begins-late": {
    zh: "最早的记录在{month}，此前各月按缺计；如本簿自{month}才开始记，请改考核期",
    en: "The oldest record is of {month}; the months before count as missed. If the workbook begins there, choose a shorter period",
  },
  "check.period.ends": {
    zh: "各台账的记录都止于{last}，{next}至{to}没有任何记录，仍按缺计；如本簿只记到{last}，请改考核期",
    en: "Every ledger ends in {last}; nothing is recorded from {next} to {to}, which is counted as missed. If the workbook is kept only so far, choose a shorter period",
  },
  "check.period.ends-before": {
    zh: "各台账的记录都止于{last}，{to}没有任何记录，仍按缺计；如本簿只记到{last}，请改考核期",
    en: "Every ledger ends in {last}; nothing is recorded in {to}, which is counted as missed. If the workbook is kept only so far, choose a shorter period",
  },
  "check.period.last-year": {
    zh: "1月31日前按上一年度（{year}年）核对，如需核对本年请改考核期",
    en: "Until 31 January last year ({year}) is reviewed; choose this year if you want it",
  },
} as const satisfies Texts;
