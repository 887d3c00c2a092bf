import { textOf, writtenTextOf, type Ledger } from "../../ledgers";

/** 党委 of a unit's own organs is not the one that leads it. */
const ORGANS = /机关党委|直属党委|党委办/gu;

/** 党组 or 党委, as the posts on the roster and the meetings say; both words where they say neither, or both. */
export function partyBody(ledgers: readonly Ledger[]): string {
  const texts = ledgers.flatMap(({ kind, records }) => {
    if (kind === "roster") return records.flatMap((record) => textOf(record, "position") ?? []);
    if (kind !== "meeting") return [];
    return records.flatMap((record) => [
      writtenTextOf(record, "type") ?? "",
      writtenTextOf(record, "name") ?? "",
    ]);
  });
  const has = (word: string): boolean => texts.some((text) => text.replace(ORGANS, "").includes(word));
  const [group, committee] = [has("党组"), has("党委")];
  if (group === committee) return "党委（党组）";
  return group ? "党组" : "党委";
}
