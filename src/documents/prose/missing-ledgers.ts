import type { MissingLedger, Report } from "../../check";
import { fieldOf, LEDGERS } from "../../ledgers";
import { inChinese } from "../../locales";
import { shortNumber } from "../kit/wording";

/** 「59条中已判12条」: clauses with a verdict of all that are asked. */
export function judgedText({ results }: Report): string {
  const open = results.filter(
    ({ verdict }) => verdict === "insufficient-data" || verdict === "needs-confirmation",
  );
  return `${String(results.length)}条中已判${String(results.length - open.length)}条`;
}

/** What is to be fetched, one for each ledger (or several together), most points first. */
export function ledgersToFetch({ missing }: Report): readonly string[] {
  return missing.map(toFetchText);
}

/** 「再有《卫生责任区》（责任区、责任科室、责任人）可多判3条7分」. */
export function toFetchText({ ledgers, clauses, points }: Report["missing"][number]): string {
  const worth = points > 0 ? `${shortNumber(points)}分` : "";
  return `${ledgersText(ledgers, "再有")}可多判${String(clauses.length)}条${worth}`;
}

/**
 * 「再有《卫生责任区》（责任区域、责任人）和《考勤》」; of a ledger that is there only what it lacks: 「《人员名册》补上组内职务」,
 * 「《学习台账》补上此类记录」.
 *
 * @param word goes before ledgers that are not there: 再有, 缺
 */
export function ledgersText(ledgers: readonly MissingLedger[], word: "再有" | "缺"): string {
  const absent = ledgers.filter(({ lacks }) => lacks === undefined).map(ledgerText);
  const there = ledgers.flatMap(({ ledger, lacks }) => {
    if (lacks === undefined) return [];
    const what =
      lacks.length === 0 ? "此类记录" : `${namesOf(ledger, lacks)}${lacks.length === 1 ? "一栏" : "各栏"}`;
    return [word === "缺" ? `${titleOf(ledger)}里没有${what}` : `${titleOf(ledger)}里补上${what}`];
  });
  return [...(absent.length === 0 ? [] : [`${word}${absent.join("和")}`]), ...there].join("，");
}

function ledgerText({ ledger, fields }: MissingLedger): string {
  const names = namesOf(ledger, fields);
  return `${titleOf(ledger)}${names === "" ? "" : `（${names}）`}`;
}

function titleOf(ledger: MissingLedger["ledger"]): string {
  return `《${inChinese(LEDGERS[ledger].name)}》`;
}

function namesOf(ledger: MissingLedger["ledger"], fields: readonly string[]): string {
  return fields
    .flatMap((id) => fieldOf(ledger, id)?.name ?? [])
    .map(inChinese)
    .join("、");
}
