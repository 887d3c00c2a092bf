import type { Ledger } from "./ledger";

const GROUP = /领导小组|工作小组|工作组|专班|指挥部|专项组|筹备组/u;

/**
 * Whether a roster lists a group of some of the unit's people, by what it is called or by everybody's role in it, and not the staff. The
 * centre group's list says who is of it, whatever they are called there.
 */
export function isGroupList(ledger: Pick<Ledger, "title" | "records">): boolean {
  const { title, records } = ledger;
  return (
    !isCentreGroup(ledger) &&
    (GROUP.test(title) ||
      (records.length > 0 && records.every(({ fields }) => fields["group-role"] !== undefined)))
  );
}

/** Whether a roster lists the centre group (理论学习中心组). */
export function isCentreGroup({ title }: Pick<Ledger, "title">): boolean {
  return title.includes("中心组");
}
