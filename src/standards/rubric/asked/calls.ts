import { LEDGERS, type LedgerKind } from "../../../ledgers";
import { TITLE_OF_TABLE, type MeasureCall } from "../../../measures";
import { inForce } from "../../conditions";
import { OFFERED_MEASURES, type OfferedMeasure } from "../../offered-measures";
import { words } from "../../words";

/** How the sheet 创建标准 counts, by the id of its drop-down. */
export function offeredCall(
  id: OfferedMeasure["id"],
  ledger: LedgerKind,
  list: readonly string[],
): MeasureCall {
  const offered = OFFERED_MEASURES.find((one) => one.id === id);
  if (offered === undefined) throw new RangeError(`No offered measure ${id}`);
  return offered.call(ledger, list);
}

/** How often something was done that one or another ledger may tell of. */
export function countCall(ledgers: readonly LedgerKind[], list: readonly string[]): MeasureCall {
  const [first = "activity"] = ledgers;
  const call = offeredCall("count", first, list);
  if (ledgers.length < 2 || call.measure !== "count-by-period" || list.length === 0) return call;
  const fields = [...new Set(ledgers.flatMap(fieldsOfWords)), TITLE_OF_TABLE];
  return { ...call, ledger: ledgers, where: { field: fields, contains: list } };
}

function fieldsOfWords(kind: LedgerKind): readonly string[] {
  return LEDGERS[kind].fields
    .filter(({ type, private: hidden }) => (type === "text" || type === "choice") && hidden !== true)
    .map(({ id }) => id);
}

/** Which of some kinds are there, each by its words: rules in force, documents of the period, people of a role. */
export function kindsCall(
  ledger: LedgerKind | readonly LedgerKind[],
  kinds: readonly string[],
  standing: boolean,
  about: readonly string[] = [],
): MeasureCall {
  const fields = [...new Set([ledger].flat().flatMap(fieldsOfWords))];
  const said = (list: readonly string[]) => ({ field: fields, contains: list });
  const where = (kind: string) => {
    const all = [
      said([kind]),
      ...(about.length === 0 ? [] : [said(about)]),
      ...(ledger === "rule" ? [inForce] : []),
    ];
    return all.length === 1 ? said([kind]) : { all };
  };
  return {
    measure: "kinds-covered",
    ledger,
    ...(standing ? { standing: true } : {}),
    kinds: kinds.map((kind) => ({ name: words(kind, kind), where: where(kind) })),
  };
}
