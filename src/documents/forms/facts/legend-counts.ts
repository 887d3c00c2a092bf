import { compactText, type Sheet } from "../../../grid";
import type { Ledger } from "../../../ledgers";
import type { FormContext } from "../form-context";
import { attendanceTables, entriesOf, type Attending } from "./attending";

/**
 * How often a grid of days has the mark that its own legend calls as a label does: 「夜班（个）」 of 「●夜班」, 「外派进修」 of 「☆外出进修」.
 * Null where no legend has such a word, or two have.
 */
export function legendCount(
  label: string,
  who: Attending,
  { sheets, input: { ledgers } }: Pick<FormContext, "sheets" | "input">,
): number | null {
  const asked = compactText(label).replace(/^其中[:：]?|\(.*\)$|(?:天数|[天日个次]数?)$/gu, "");
  if (asked.length < 2 || /元\)$|津贴|补[贴助]|奖/u.test(compactText(label))) return null;
  let count: number | null = null;
  for (const ledger of attendanceTables(ledgers)) {
    const own = entriesOf(ledger, who);
    if (own.length === 0) continue;
    const sheet = sheets.find(({ name }) => name === ledger.sheet);
    const mark = sheet ? markCalled(asked, ledger, sheet) : null;
    if (mark === null) return null;
    count = (count ?? 0) + own.filter((one) => one.mark === mark).length;
  }
  return count;
}

/** The mark that the sheet's legend calls so; a word of which half is the same goes where no other has any of it. */
function markCalled(asked: string, ledger: Ledger, sheet: Sheet): string | null {
  const words = legendWords(ledger, sheet);
  const same = words.filter(({ word }) => word === asked);
  const alike = same.length > 0 ? same : words.filter(({ word }) => sharesHalf(word, asked));
  const marks = new Set(alike.map(({ mark }) => mark));
  return marks.size === 1 ? ([...marks][0] ?? null) : null;
}

/** A pair of letters is half of a word of so many. */
const TWO_PAIRS = 4;

function sharesHalf(one: string, other: string): boolean {
  // 「夜班人员」 says more than 「夜班」 does.
  if (one.includes(other) || other.includes(one)) return false;
  const pairs = Array.from({ length: one.length - 1 }, (_, at) => one.slice(at, at + 2));
  return Math.min(one.length, other.length) <= TWO_PAIRS && pairs.some((pair) => other.includes(pair));
}

interface LegendWord {
  readonly mark: string;
  readonly word: string;
}

/** By the ledger, which is of one sheet as it was read. */
const wordsOf = new WeakMap<Ledger, readonly LegendWord[]>();

function legendWords(ledger: Ledger, sheet: Sheet): readonly LegendWord[] {
  const there = wordsOf.get(ledger);
  if (there) return there;
  const marks = [...new Set(ledger.entries.map(({ mark }) => mark))].filter(
    (mark) => mark !== "" && !/\p{Script=Han}/u.test(mark),
  );
  const texts = sheet.values
    .flat()
    .filter((value): value is string => typeof value === "string" && value.length > 3)
    .map(compactText)
    .filter((text) => marks.filter((mark) => text.includes(mark)).length >= 2);
  const found = texts.flatMap((text) =>
    marks.flatMap((mark): readonly LegendWord[] => {
      const after = text.slice(text.indexOf(mark) + mark.length);
      const word = /^[\s:：=＝—-]*([\p{Script=Han}]{2,6})/u.exec(after)?.[1];
      return text.includes(mark) && word !== undefined ? [{ mark, word }] : [];
    }),
  );
  wordsOf.set(ledger, found);
  return found;
}
