import type { MissingLedger, Report } from "../../check";
import { fieldOf, LEDGERS } from "../../ledgers";
import { inChinese } from "../../locales";
import { shortNumber } from "../kit/wording";

/** 「本簿可核12/59条」: clauses with a verdict of all that are asked. */
export function judgedText({ results }: Report): string {
  const open = results.filter(
    ({ verdict }) => verdict === "insufficient-data" || verdict === "needs-confirmation",
  );
  return `本簿可核${String(results.length - open.length)}/${String(results.length)}条`;
}

/** 「再有《卫生责任区》（责任区、责任科室、责任人）可多核3条7分」, one for each ledger (or several together), most points first. */
export function ledgersToFetch({ missing }: Report): readonly string[] {
  return missing.map(({ ledgers, clauses, points }) => {
    const worth = points > 0 ? `${shortNumber(points)}分` : "";
    return `再有${ledgersText(ledgers)}可多核${String(clauses.length)}条${worth}`;
  });
}

/** 「《卫生责任区》（责任区域、责任人）和《考勤》」 */
export function ledgersText(ledgers: readonly MissingLedger[]): string {
  return ledgers.map(ledgerText).join("和");
}

function ledgerText({ ledger, fields }: MissingLedger): string {
  const names = fields.flatMap((id) => fieldOf(ledger, id)?.name ?? []).map(inChinese);
  return `《${inChinese(LEDGERS[ledger].name)}》${names.length === 0 ? "" : `（${names.join("、")}）`}`;
}
