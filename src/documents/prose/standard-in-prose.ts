import { inChinese } from "../../locales";
import type { DocumentInput } from "./document-input";

/** What the unit works for, and what it is held against, as sentences call them: a rubric is a paper and names no honour. */
export function standardInProse({ report, standard }: DocumentInput): {
  readonly honour: string;
  readonly asked: string;
} {
  const name = inChinese(report.standardName);
  // What stands in brackets behind a standard's name tells it from others in a list.
  const honour = name.replace(/（[^（）]*）$/u, "").replace(SHORT_FOR, "“$&”");
  return standard?.rubric === undefined
    ? { honour, asked: `${honour}标准` }
    : { honour: honourIn(name), asked: `《${name}》要求` };
}

/** Short for several demands, it stands in quotation marks: “三优三满意”. */
const SHORT_FOR =
  /(?<!“)[一二三四五六七八九十](?:优|好|满意|到位|创|比)[一二三四五六七八九十](?:优|好|满意|到位|创|比)(?!”)/u;

/** What a unit, or a part of it, is named that reaches the standard: 文明单位, 文明股室, where that stands in the standard's name. */
export function honourIn(standardName: string): string {
  return NAMED_HONOUR.exec(standardName)?.[0] ?? "文明机关";
}

/** 文明单位, 文明股室, 文明窗口单位, 文明站所; 文明创建 and 文明礼仪 are none. */
const NAMED_HONOUR =
  /文明(?!创建|建设|礼仪|服务|行为|实践)[\u3400-\u9fff]{0,2}?(?:单位|机关|[科处股部庭厅司]室|窗口|校园|学校|医院|行业|站所|所站|基层站|村镇|社区|乡镇|街道|企业|班组|大队|支队|车间|工地|景区|市场|(?<=文明)[村站所队岗院])/u;

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
