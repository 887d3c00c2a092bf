import type { Ledger } from "./ledger";

const GROUP = /领导小组|工作小组|工作组|专班|指挥部|专项组|筹备组/u;

/** Whether a roster lists a group of some of the unit's people, by what it is called or by everybody's role in it, and not the staff. */
export function isGroupList({ title, records }: Pick<Ledger, "title" | "records">): boolean {
  return (
    GROUP.test(title) ||
    (records.length > 0 && records.every(({ fields }) => fields["group-role"] !== undefined))
  );
}
