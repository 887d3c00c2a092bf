import type { Ledger } from "../../ledgers";
import { rosterDepartments } from "./group-members";

const WORDS = { 科: "科室", 股: "股室", 处: "处室", 部: "部室" } as const;
const USUAL = "科室";

/** What the unit calls its departments together, as most of them are called on its roster: 科室, 股室, 处室, 部室. */
export function departmentWord(ledgers: readonly Ledger[]): string {
  const names = rosterDepartments(ledgers);
  const count = (end: string): number => names.filter((name) => name.endsWith(end)).length;
  const [most] = Object.keys(WORDS).sort((one, other) => count(other) - count(one));
  const word = Object.entries(WORDS).find(([end]) => end === most && count(end) > 0)?.[1];
  return word ?? USUAL;
}

/** A text about departments in general, with the unit's own word for them; names of blanks stay what they are. */
export function inTheirWords(text: string, word: string): string {
  return word === USUAL
    ? text
    : text.replace(/\{\{[^{}]*\}\}|科室/g, (found) => (found === "科室" ? word : found));
}
