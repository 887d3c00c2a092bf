import { compactText } from "../../grid";
import { looksLikeName } from "../columns/looks-like-name";
import { readPersonName, type PersonName } from "../columns/person-name";

const LABELLED = /(?:姓\s*名\s*[:：]?|(?:人员|职工|员工)\s*[:：])\s*([^\s:：]{2,6})/;
const BEFORE_TITLE =
  /^([\u4E00-\u9FFF·]{2,8}?)(?:同志|老师)?的?(?=(?:19|20)\d{2}年|\d{1,2}月|个?人?(?:考勤|签到|出勤|打卡))/;

/** The one person that a whole sheet is about: 「姓名：张三」 above its table, 「张三2024年5月考勤表」, or the sheet's name. */
export function personAbove(text: string, sheetName: string): PersonName | null {
  const labelled = LABELLED.exec(text)?.[1];
  const person = labelled ? readPersonName(labelled) : null;
  if (person) return person;
  for (const candidate of [BEFORE_TITLE.exec(compactText(text))?.[1], sheetName]) {
    const named = candidate === undefined ? null : readPersonName(candidate);
    if (named && looksLikeName(named.name)) return named;
  }
  return null;
}
