import type { MissingLedger, Report } from "../../check";
import { fieldOf, LEDGERS } from "../../ledgers";
import { inChinese, type Bilingual } from "../../locales";
import { shortNumber } from "../kit/wording";
import { clauseNumbers } from "./clause-numbers";

/** 「59条中已判12条」: clauses with a verdict of all that are asked. */
export function judgedText({ results }: Report): string {
  const open = results.filter(
    ({ verdict }) => verdict === "insufficient-data" || verdict === "needs-confirmation",
  );
  return `${String(results.length)}条中已判${String(results.length - open.length)}条`;
}

/** What is to be fetched, one for each ledger (or several together), most points first. */
export function ledgersToFetch(report: Report): readonly string[] {
  return report.missing.map((one) => toFetchText(one, report));
}

/**
 * 「再有《卫生责任区》（责任区、责任科室、责任人）可多判3条7分」; of a ledger that is there the clauses are named whose records it has not:
 * 「《学习台账》里补上此类记录（2.5、3.5、4.3）可多判3条5分」; where that alone settles nothing, 「…并经人工确认，可多判…」.
 */
export function toFetchText(
  { ledgers, clauses, points, word }: Report["missing"][number],
  report: Report,
): string {
  const worth = points > 0 ? `${shortNumber(points)}分` : "";
  const numbers = ledgers.some(lacksRecords)
    ? clauses.flatMap((id) => clauseNumbers(report).get(id) ?? [])
    : [];
  const of = numbers.length === 0 ? "" : `（${numbers.join("、")}）`;
  return `${ledgersText(ledgers, "再有")}${of}${word === true ? "并经人工确认，" : ""}可多判${String(clauses.length)}条${worth}`;
}

/** A ledger is there with all its columns and holds no such records. */
function lacksRecords({ lacks, without = [], incomplete }: MissingLedger): boolean {
  return lacks?.length === 0 && without.length === 0 && incomplete !== true;
}

/**
 * 「再有《卫生责任区》（责任区域、责任人）和《考勤》」; of a sheet that is not filled in 「填好《学习计划》（时间、学习内容）」; of a ledger that is
 * there only what it lacks: 「《人员名册》里补上组内职务一栏」, 「《学习台账》里补上此类记录」, 「补上1月、2月的《考勤》」.
 *
 * @param word goes before ledgers that are not there: 再有, 缺
 */
export function ledgersText(ledgers: readonly MissingLedger[], word: "再有" | "缺"): string {
  const absent = ledgers.filter(({ lacks, blank }) => lacks === undefined && blank !== true).map(ledgerText);
  const blank = ledgers.filter((one) => one.blank === true).map((one) => blankText(one, word));
  const there = ledgers.filter(({ lacks }) => lacks !== undefined).map((one) => wantingText(one, word));
  return [...(absent.length === 0 ? [] : [`${word}${absent.join("和")}`]), ...blank, ...there].join("，");
}

/** 「《学习计划》还没有填」, or what is to be filled in. */
function blankText(one: MissingLedger, word: "再有" | "缺"): string {
  return word === "再有" ? `填好${ledgerText(one)}` : `${titleOf(one.ledger)}还没有填`;
}

/** 「《人员名册》里没有组内职务一栏」, 「缺1月、2月的《考勤》」, 「《活动台账》还不完整」; or what is to be done about it. */
function wantingText(
  { ledger, lacks = [], without = [], incomplete }: MissingLedger,
  word: "再有" | "缺",
): string {
  const title = titleOf(ledger);
  const isAsked = word === "再有";
  if (lacks.length > 0) {
    const what = `${namesOf(ledger, lacks)}${lacks.length === 1 ? "一栏" : "各栏"}`;
    return `${title}里${isAsked ? "补上" : "没有"}${what}`;
  }
  if (without.length > 0) return `${isAsked ? "补上" : "缺"}${someOf(without)}的${title}`;
  if (incomplete === true) return isAsked ? `${title}补全后` : `${title}还不完整`;
  return `${title}里${isAsked ? "补上" : "没有"}此类记录`;
}

const MOST_NAMED = 4;

/** 「1月、2月」, 「1月、2月、3月、4月等11个月」. */
function someOf(months: readonly Bilingual[]): string {
  const named = months.slice(0, MOST_NAMED).map(inChinese).join("、");
  return months.length > MOST_NAMED ? `${named}等${String(months.length)}个月` : named;
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
