import type { Ledger } from "../../ledgers";
import type { Sheet } from "../../grid";
import { mostOften } from "./most-often";

/** How the name of an office ends. */
const OFFICE = "局|委员会|委|办公室|办|厅|院|处|会|中心|站|所|大队|支队|队|学校|公司|政府|社|馆|团|部|署";
/** What stands behind the label; where that is a label of its own (「单位名称：　　填报人：」), the room between them is still open. */
const STATED = new RegExp(
  `^(?:填报|填表|编制|申报|报送|上报|自查)?单位(?:名称|全称)?(?:[（(](?:盖章|公章)[)）])?[:：]\\s*([\\p{Script=Han}0-9（）()]{3,60})(?![\\p{Script=Han}0-9（）()]|\\s*[:：])`,
  "u",
);
const AT_THE_FRONT = new RegExp(
  `^([\\p{Script=Han}]{2,24}?(?:${OFFICE}))(?=\\d|二〇|二0|年|干部|职工|在[职编岗]|花名|机关|工作|全体|考勤|学习|卫生|会议|政务|信访|志愿|文体|廉政|调研|整改|人员|党|创建|文明|$)`,
  "u",
);
const ROWS_LOOKED_AT = 4;
/** The department's label with the office in front of it, in one cell or two: 「部门：示范科技公司/研发部」. */
const OF_DEPARTMENT =
  /^(?:.* )?(?:所属|所在)?部门(?:名称)?\s*[:：]\s*([\p{Script=Han}（）()]{2,30}(?:局|委员会|委|厅|院|学校|公司|政府|署))\s*[/／\\|—-]\s*[\p{Script=Han}]/u;

/**
 * The unit's full name as its sheets give it: what stands behind 「单位：」 in their first rows, else the beginning that most
 * titles share (「江城市某局2024年1月考勤表」), else the only office in the titles of its other papers, or that a department's label names in front of it. Null where nothing says it; the clerk's own
 * word replaces it.
 */
export function unitName(sheets: readonly Sheet[], ledgers: readonly Ledger[]): string | null {
  const tops = sheets.flatMap(({ values }) => values.slice(0, ROWS_LOOKED_AT)).map(textsOf);
  const stated = tops.flatMap((row) => row.flatMap((text) => STATED.exec(text)?.[1] ?? []));
  const titled = ledgers.flatMap(({ title }) => atTheFront(title) ?? []);
  return (
    mostOften(stated.length > 0 ? stated : titled)?.one ??
    onlyOffice(sheets) ??
    mostOften(tops.flatMap((row) => OF_DEPARTMENT.exec(row.join(" "))?.[1] ?? []))?.one ??
    null
  );
}

function textsOf(row: Sheet["values"][number]): readonly string[] {
  return row.flatMap((value) => (typeof value === "string" && value.trim() !== "" ? [value.trim()] : []));
}

function atTheFront(title: string): string | null {
  return AT_THE_FRONT.exec(title.replace(/\s/g, ""))?.[1] ?? null;
}

/** Who sends papers round to others: rubrics and forms bear their names. */
const FROM_ABOVE = /(?:文明委|文明办|文明建设.*|工委|[省市县区旗州盟]委|政府|办公室)$/u;

/** A rubric or a form of the unit's own may bear its name where no ledger does: 「青山区农业农村局文明机关创建考核细则」. */
function onlyOffice(sheets: readonly Sheet[]): string | null {
  const names = sheets.flatMap(({ values }) => {
    const title = values[0]?.find((value) => typeof value === "string" && value !== "");
    const name = typeof title === "string" ? atTheFront(title) : null;
    return name !== null && OWN_OFFICE.test(name) && REGION.test(name) && !FROM_ABOVE.test(name)
      ? [name]
      : [];
  });
  const [name = null, ...others] = new Set(names);
  return others.length > 0 ? null : name;
}

/** What an office of its own is called; 办公室, 处, 科, 中心, 站 and 队 may as well be a part of this one. */
const OWN_OFFICE = /(?:局|委员会|委|厅|院|学校|公司|政府|署)$/;
const REGION = /^[\p{Script=Han}]{1,6}?(?:自治区|省|市|州|盟|县|区|旗)/u;

/**
 * Whether two names are certainly of two offices: 「江城市教育局」 beside 「江城市统计局」. A short form (市统计局, 江城市发改委) is the same
 * office, and what may be a part of one (办公室, 培训中心) is no other one.
 */
export function isAnotherUnit(one: string, other: string): boolean {
  if (!OWN_OFFICE.test(one) || !OWN_OFFICE.test(other)) return false;
  const [short = "", long = ""] = [one, other].sort((a, b) => a.length - b.length);
  if (isWithin(short, long)) return false;
  const withoutRegion = (name: string): string => name.replace(REGION, "");
  const bothSayWhere = withoutRegion(one) !== one && withoutRegion(other) !== other;
  return bothSayWhere || !isWithin(withoutRegion(short), withoutRegion(long));
}

/** Whether a short form's characters stand in the long one in their order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at >= short.length;
}
