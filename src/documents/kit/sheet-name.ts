import { inChinese } from "../../locales";
import type { ComposedKind } from "../../own-sheets";

/** What a sheet of ours is called in the workbook. */
export function sheetName(kind: ComposedKind): string {
  return inChinese({ key: `documents.kind.${kind}` });
}
