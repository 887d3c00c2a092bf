import { inChinese } from "../../locales";
import type { DocumentInput } from "./document-input";

/** What the unit works for, and what it is held against, as sentences call them: a rubric is a paper and names no honour. */
export function standardInProse({ report, standard }: DocumentInput): {
  readonly honour: string;
  readonly asked: string;
} {
  const name = inChinese(report.standardName);
  return standard?.rubric === undefined
    ? { honour: name, asked: `${name}标准` }
    : { honour: "文明机关", asked: `《${name}》要求` };
}
