import type { ClauseResult } from "../../../check";
import { type Ledger, writtenTextOf } from "../../../ledgers";
import { type Found, rowsWithin } from "../found-record";

const BOTH = "违纪违法案件";
/** What breaks the law, or is dealt with by those who see to it. */
const OF_LAW =
  /违法|犯罪|刑|拘留|酒驾|醉驾|酒后|赌|毒|嫖|贪污|受贿|行贿|挪用|诈骗|盗|泄密|移送|公安|检察|法院|判|行政处罚|罚款/u;
/** What breaks a rule of the Party or of the office, or is dealt with by them. */
const OF_DISCIPLINE =
  /违[纪规反]|纪律|旷工|迟到|早退|脱岗|警告|记大?过|降级|撤职|留党察看|诫勉|约谈|谈话|批评|书面检查|通报/u;

/** A result whose words say no more than was recorded: what the Party warned somebody for is 违纪, and no 违法. */
export function asRecorded(result: ClauseResult, ledgers: readonly Ledger[]): ClauseResult {
  const { unmetTitle, evidence } = result;
  if (unmetTitle?.zh.includes(BOTH) !== true) return result;
  const cases = rowsWithin(ledgers, "violation", evidence);
  if (cases.length === 0 || !cases.every(isOfDisciplineAlone)) return result;
  return { ...result, unmetTitle: { ...unmetTitle, zh: unmetTitle.zh.replace(BOTH, "违纪案件") } };
}

function isOfDisciplineAlone({ record }: Found): boolean {
  const text = `${writtenTextOf(record, "nature") ?? ""}，${writtenTextOf(record, "sanction") ?? ""}`;
  return OF_DISCIPLINE.test(text) && !OF_LAW.test(text);
}
