import { foldHeader } from "../../../grid";
import { LEDGERS } from "../../../ledgers";
import { titleStrength } from "../../columns/kinds";
import { kindsWithColumn } from "../../find/header-words";

/** Words that only a list of leave has in its title, whatever somebody was away for. */
const OF_LEAVE = /请假|请销假|休假|年假|缺勤|异常|补卡|迟到|早退|旷工|缺卡|未打卡/;

/** So strongly a title names a ledger whose deed it is that somebody was out for. */
const NAMED = 0.7;

/**
 * Whether a list that says from when to when people were out is the ledger of what they did there: 「外出培训登记表」 with 培训名称 is a
 * register of training, 「培训请假登记表」 one of leave. It takes the title and a column that this ledger has and attendance has not.
 *
 * @param about the title and the sheet's name
 * @param labels the names of the columns, or of the values of a slip
 */
export function isOfAnotherMatter(about: string, labels: readonly string[]): boolean {
  if (OF_LEAVE.test(about)) return false;
  const told = labels.map((label) => kindsWithColumn(foldHeader(label)) ?? []);
  return Object.values(LEDGERS).some(
    (definition) =>
      definition.colleagues.length > 0 &&
      titleStrength(about, definition) >= NAMED &&
      told.some((kinds) => kinds.includes(definition.kind) && !kinds.includes("attendance")),
  );
}
