import { bringInPageTexts, cellTexts, helpTexts, resultsTexts, writingTexts } from "../../src/locales";
import { texts } from "../../src/locales/texts";
import { assistantTexts } from "../../src/locales/texts/assistant-texts";
import { bringInTexts } from "../../src/locales/texts/bring-in";
import { checkTexts } from "../../src/locales/texts/check";
import { excelWritingTexts } from "../../src/locales/texts/excel-writing";
import { CLAUSES, STANDARDS } from "../../src/standards";

/** What offices no longer say (docs/criteria.md, words in use); ledgers may say it still, and are read. */
const OUT_OF_USE =
  /法制教育|法制宣传|12\.4法|违法违纪|党组中心组理论学习|经核实为0|排除人员名单|序时落后|志愿者活动|重新核查|已核\d|可核\d/;

/** The Chinese of whatever has some, without what clauses look for in ledgers (their measure). */
function chineseIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === "where" ? [] : chineseIn(part)));
}

it.each(
  Object.entries({
    clauses: CLAUSES,
    standards: STANDARDS,
    texts: [texts, assistantTexts, checkTexts, bringInTexts, excelWritingTexts],
    pane: [bringInPageTexts, cellTexts, helpTexts, resultsTexts, writingTexts],
  }),
)("%s say nothing in words that are out of use", (_, said) => {
  expect(chineseIn(said).filter((text) => OUT_OF_USE.test(text))).toEqual([]);
});
