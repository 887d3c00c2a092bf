import { inChinese } from "../../locales";
import type { DocumentInput } from "./document-input";

/** What the unit works for, and what it is held against, as sentences call them: a rubric is a paper and names no honour. */
export function standardInProse({ report, standard }: DocumentInput): {
  readonly honour: string;
  readonly asked: string;
} {
  const name = inChinese(report.standardName);
  // What stands in brackets behind a standard's name tells it from others in a list.
  const honour = name.replace(/（[^（）]*）$/u, "");
  return standard?.rubric === undefined
    ? { honour, asked: `${honour}标准` }
    : { honour: honourIn(name), asked: `《${name}》要求` };
}

/** What a unit is named that reaches the standard: 文明单位, where that stands in the standard's name. */
export function honourIn(standardName: string): string {
  return /文明(?:单位|科室|处室|窗口|校园|医院|行业|站所)/.exec(standardName)?.[0] ?? "文明机关";
}

/** 「称号：…」 where the tables' own titles name an honour of another level than the standard's; null where none does. */
export function otherLevel({ report, ledgers }: Pick<DocumentInput, "report" | "ledgers">): string | null {
  const asked = inChinese(report.standardName);
  const level = LEVEL.exec(asked)?.[1];
  const named = ledgers.flatMap(({ title }) => HONOUR.exec(title) ?? []);
  const [other] = named;
  if (level === undefined || other === undefined || named.some((one) => LEVEL.exec(one)?.[1] === level))
    return null;
  return `工作簿的表题写的是${other}，本次按${asked}标准自查，请核对选用的标准`;
}

const LEVEL = /(全国|国家|省|市|县|区)级/;
const HONOUR = /(?:全国|国家|省|市|县|区)级(?:文明[\u3400-\u9FFF]{2})/;
