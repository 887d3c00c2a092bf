import { compactText } from "../../grid";
import { saysNoProblem, type Field, type LedgerDefinition } from "../../ledgers";

/** Cells that a row has filled which says 「无」 in each other of its cells. */
const BESIDES: ReadonlySet<string> = new Set(["number", "department", "remark"]);
/** 「无违纪案件」, 「本季度未收到来信」; 「无障碍设施」 and 「无理上访」 are what cases are about. */
const NOTHING =
  /^(?:无|零|0|没有|未发生)(?:件|起|人|报告|情况)?$|^(?:(?:\d{4}年度?|本|全|[1-9]\d?月份?|第?[一二三四1-4]季度)[年季月期度]{0,2}无|(?:\d{4}年度?|本|全|[1-9]\d?月份?|第?[一二三四1-4]季度)?[年季月期度]{0,2}(?:没有|未发生|未收到)|无(?:违|信访|来[信访]|案件|提案|建议|问题|此类|投诉|举报)).{0,15}$/;
const DASH = /^[-—–/\\]+$/;

/** The cell that reports 「本月无」 where no other tells of a case; null for a row that is one, and in other kinds of ledger. */
export function nothingReported(
  { reportsNone, fields: definitions }: LedgerDefinition,
  fields: Readonly<Record<string, Field>>,
): Field | null {
  if (reportsNone === null) return null;
  if (reportsNone !== "row") {
    const one = fields[reportsNone];
    return one && saysNoProblem(one.raw) ? one : null;
  }
  let said: Field | null = null;
  for (const { id, type } of definitions) {
    const field = fields[id];
    const text = field === undefined ? "" : compactText(field.raw);
    if (field === undefined || type === "date" || BESIDES.has(id) || text === "" || DASH.test(text)) continue;
    if (!NOTHING.test(text)) return null;
    said ??= field;
  }
  return said;
}
