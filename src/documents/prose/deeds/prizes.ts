import { LEDGERS, writtenTextOf } from "../../../ledgers";
import { cellsOfRecord, type Entry } from "../../../measures";
import type { Deed } from "./deed";
import { topicsIn } from "./topic-in-words";

/** What was won, and not what was given out: 「评出一等奖1篇」 is none. */
const WON = /^(?:荣?获|喜获|被?评为|被授予|夺得?|取得)(?:得|了)?[^，。；]{2,24}/u;
const HIGHEST = ["国家", "全国", "省", "市", "县", "区"] as const;

/**
 * Prizes as the rows of activities and articles tell them, 「市直机关运动会获团体二等奖」, those of the highest level first. A row whose words name
 * a person is not told.
 */
export function prizesOf(rows: readonly Entry[], names: ReadonlySet<string>): readonly Deed[] {
  const found = rows.flatMap(({ ledger, record }): readonly Deed[] => {
    const [won] = ["result", "published", "remark"].flatMap(
      (field) => topicsIn(writtenTextOf(record, field) ?? "", names).find((text) => WON.test(text)) ?? [],
    );
    const { topic } = LEDGERS[ledger.kind];
    const [what] = topic === null ? [] : topicsIn(writtenTextOf(record, topic) ?? "", names);
    if (won === undefined || what === undefined) return [];
    const told = ledger.kind === "article" && !what.includes("《") ? `《${what}》` : what;
    return [{ text: told + (WON.exec(won)?.[0] ?? ""), times: 1, cells: [cellsOfRecord(ledger, record)] }];
  });
  return [...found].sort((one, other) => level(one.text) - level(other.text));
}

function level(text: string): number {
  const found = HIGHEST.findIndex((word) => text.includes(word));
  return found < 0 ? HIGHEST.length : found;
}
