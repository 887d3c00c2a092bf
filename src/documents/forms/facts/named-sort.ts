import { compactText } from "../../../grid";
import { LEDGERS, writtenTextOf, type LedgerKind } from "../../../ledgers";
import type { Found } from "../../prose/found-record";

/** A word that sorts records is that short: 上级检查, 群众反映. */
const LONGEST_SORT = 8;

/** Of records that a column sorts, those of the sort that the form's title names: 「上级检查反馈问题整改表」 of a register with 问题来源. */
export function ofNamedSort(kind: LedgerKind, found: readonly Found[], about: string): readonly Found[] {
  const title = compactText(about);
  const { fields, titleWords } = LEDGERS[kind];
  const ofLedger = Object.keys(titleWords);
  for (const { id } of fields.filter(({ type }) => type === "text")) {
    const sortOf = ({ record }: Found): string => compactText(writtenTextOf(record, id) ?? "");
    const sorts = new Set(
      found.map(sortOf).filter((sort) => sort.length >= 2 && sort.length <= LONGEST_SORT),
    );
    if (sorts.size < 2 || sorts.size > found.length / 2) continue;
    const named = [...sorts].filter(
      (sort) => title.includes(sort) && !ofLedger.some((word) => word.includes(sort)),
    );
    if (named.length > 0) return found.filter((one) => named.includes(sortOf(one)));
  }
  return found;
}
