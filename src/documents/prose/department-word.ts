import { byObject } from "../../grid";
import type { Ledger } from "../../ledgers";
import { rosterDepartments } from "./group-members";

const WORDS = { 科: "科室", 股: "股室", 处: "处室", 部: "部室" } as const;
/** As the words of our clauses, heads and labels have it. */
export const USUAL_WORD = "科室";

/**
 * What the unit calls its departments together, as most of them are called on its roster: 科室, 股室, 处室, 部室. Where the roster does not tell, as
 * most headers of its ledgers do: 责任股室.
 */
export const departmentWord: (ledgers: readonly Ledger[]) => string = byObject((ledgers) => {
  const names = rosterDepartments(ledgers);
  const headers = ledgers.flatMap(({ columns }) => columns.flatMap(({ path }) => path));
  return (
    mostOften((end) => names.filter((name) => name.endsWith(end)).length) ??
    mostOften((_, word) => headers.filter((header) => header.includes(word)).length) ??
    USUAL_WORD
  );
});

function mostOften(count: (end: string, word: string) => number): string | null {
  const counted = Object.entries(WORDS).map(([end, word]) => ({ word, count: count(end, word) }));
  const [most] = counted.sort((one, other) => other.count - one.count);
  return most && most.count > 0 ? most.word : null;
}

/** A text about departments in general, with the unit's own word for them; names of blanks stay what they are. */
export function inTheirWords(text: string, word: string): string {
  return word === USUAL_WORD
    ? text
    : text.replace(/\{\{[^{}]*\}\}|科室/g, (found) => (found === "科室" ? word : found));
}

/** What our labels call departments in front of what they name. */
const LABELS = /(?<![「“《])(?:责任科室|该科室|缺科室(?=[：（])|(?<=\d)个科室|^科室(?=$|（))/gu;

/** A text that may quote cells: its labels with the unit's own word, 「缺股室：…」, what is quoted as it is. */
export function labelsInTheirWords(text: string, word: string): string {
  return text.replace(LABELS, (label) => inTheirWords(label, word));
}
