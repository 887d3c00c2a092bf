import { isDepartment } from "../../columns/person-name";
import { infoDepartment } from "./month-matrix/header";

/** 「财务科」, 「【财务科】」, 「一、财务科（6人）」 or 「部门：财务科」 alone in a row, over its people. */
export function departmentHeading(text: string): string | null {
  const plain = headingName(text);
  return isDepartment(plain) ? plain : infoDepartment(text);
}

/** What a heading is called, without its number and how many people stand below it. */
export function headingName(text: string): string {
  const inside = BRACKETED.exec(text)?.[1] ?? text;
  return inside.replace(BEFORE_HEADING, "").replace(BEHIND_HEADING, "");
}

const BRACKETED = /^[【〔[(（《「]([^【〔[(（《「】〕\])）》」]+)[】〕\])）》」]$/;
const BEFORE_HEADING =
  /^(?:[■◆●★▲]|[(（][一二三四五六七八九十\d]{1,2}[)）]|[一二三四五六七八九十\d]{1,2}[、.．])+/;
const BEHIND_HEADING = /(?:[(（](?:共|计)?\d+人[)）]|(?:共|计)?\d+人|[:：])$/;
