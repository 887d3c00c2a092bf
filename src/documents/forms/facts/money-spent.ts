import { mergeAreas, toHundredths } from "../../../grid";
import { LEDGERS, numberOf, type LedgerKind } from "../../../ledgers";
import { cellsOfRecord } from "../../../measures";
import { fieldByName } from "../../../recognise";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { sheetsOf } from "./figures-of";

const OF_MONEY = /(?:金额|资金|经费|费用|慰问金|捐款)(?:总?额)?(?:\((万?元)\))?$|\((万?元)\)$/u;
const TEN_THOUSAND = 10000;

/**
 * What the ledger that keeps such a sum has spent in the period: 「慰问金额（元）」; a proposal where another word names its column. Null for any
 * other text, without such a ledger, and where several keep one.
 */
export function moneySpent(label: string, { input }: FormContext): Known | null {
  const found = OF_MONEY.exec(label);
  if (!found) return null;
  const name = label.replace(/\(.*\)$/u, "");
  const kept = (Object.keys(LEDGERS) as LedgerKind[]).flatMap((kind) => {
    if (fieldByName(kind, name) !== "cost") return [];
    const paid = input.figures.rowsIn(kind).filter(({ record }) => (numberOf(record, "cost") ?? 0) > 0);
    return paid.length === 0 ? [] : [paid];
  });
  const [paid, ...others] = kept;
  if (!paid || others.length > 0) return null;
  const headers = paid.flatMap(({ ledger }) =>
    ledger.columns.flatMap(({ field, path }) => (field === "cost" ? [path.at(-1) ?? ""] : [])),
  );
  // A ledger in 万元 is not added to one in 元.
  if (headers.some((header) => header.includes("万元"))) return null;
  const yuan = paid.reduce((sum, { record }) => sum + (numberOf(record, "cost") ?? 0), 0);
  const isInTenThousands = (found[1] ?? found[2]) === "万元";
  const value = toHundredths(yuan) / (isInTenThousands ? TEN_THOUSAND : 1);
  const source = mergeAreas(paid.map(({ ledger, record }) => cellsOfRecord(ledger, record)));
  const sure = headers.every((header) => header.replace(/[(（].*$/u, "") === name);
  return { value, from: sheetsOf(source), source, sure };
}
