import { isDepartment } from "../../columns/person-name";
import { infoDepartment } from "./month-matrix/header";

/** 「财务科」, 「【财务科】」, 「一、财务科（6人）」 or 「部门：财务科」 alone in a row, over its people. */
export function departmentHeading(text: string): string | null {
  const plain = headingName(text);
  return isDepartment(plain) ? plain : infoDepartment(text);
}

/**
 * What stands alone over people whatever it is called (民事审判庭, 【后勤】, 院领导); null where it names nobody's department, as 在编人员 and a
 * stretch of time don't.
 */
export function bannerName(text: string): string | null {
  const plain = headingName(text);
  return plain.length >= 2 && plain.length <= 20 && !NO_DEPARTMENT.test(plain) ? plain : null;
}

/** Whether brackets tell a text from a name. */
export function isBracketed(text: string): boolean {
  return BRACKETED.test(text);
}

const NO_DEPARTMENT =
  /[:：;；。，,、？！√×△○●\d]|人员|职工|干部|名单|在编|编外|[一二三四五六七八九十][月周]|季度/;

/** What a heading is called, without its number and how many people stand below it. */
export function headingName(text: string): string {
  const [, square, round] = BRACKETED.exec(text) ?? [];
  const inside = square ?? round ?? text;
  return inside.replace(BEFORE_HEADING, "").replace(BEHIND_HEADING, "");
}

/** What brackets hold that are round the whole: 「【政治部（综合办公室）】」, and not 「（一）（二）」. */
const BRACKETED = /^(?:[【〔[《「]([^【〔[《「】〕\]》」]+)[】〕\]》」]|[(（]([^()（）]+)[)）])$/;
const BEFORE_HEADING =
  /^(?:[■◆●★▲]|[(（][一二三四五六七八九十\d]{1,2}[)）]|[一二三四五六七八九十\d]{1,2}[、.．])+/;
const BEHIND_HEADING = /(?:[(（](?:共|计)?\d+人[)）]|(?:共|计)?\d+人|[:：])$/;
