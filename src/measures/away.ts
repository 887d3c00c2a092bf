import type { ReviewPeriod } from "./measure";

/** Why someone is not held to a target (CRITERIA.md §1.4); each has a text `check.away.<reason>`. */
export type AwayReason =
  "maternity" | "long-sick" | "injury" | "seconded" | "full-time-training" | "other-leave";

/** That someone is away, by a word of the roster. */
export interface Away {
  readonly reason: AwayReason;
  /** The years that the word's own clause names; null where it names none: now. */
  readonly years: { readonly from: number; readonly to: number } | null;
}

const WORDS: readonly (readonly [AwayReason, RegExp])[] = [
  ["maternity", /产假/],
  ["long-sick", /长病|长期病|病休/],
  ["injury", /工伤/],
  ["seconded", /借调|挂职|驻村|援/],
  ["full-time-training", /脱产/],
];

/**
 * What a roster's status and remark say of someone's absence: 「2024年3—8月产假；2019年挂职」 has two, each with its year.
 *
 * @param texts what stands in the cells
 */
export function readAway(texts: readonly string[]): readonly Away[] {
  const clauses = new Set(texts.flatMap((text) => text.split(/[,，;；。\n]/)));
  return [...clauses].flatMap((clause) => {
    const word = WORDS.find(([, pattern]) => pattern.test(clause));
    return word ? [{ reason: word[0], years: yearsIn(clause) }] : [];
  });
}

/** Why someone is away at some time of the period; null for an absence of other years. */
export function awayWithin(away: readonly Away[], { from, asOf }: ReviewPeriod): AwayReason | null {
  const first = Number(from.slice(0, 4));
  const last = Number(asOf.slice(0, 4));
  const found = away.find(({ years }) => years === null || (years.from <= last && years.to >= first));
  return found?.reason ?? null;
}

/** The years of 「2023年11月—2024年4月」; 「2022年起」 has no end. */
function yearsIn(clause: string): Away["years"] {
  const years = (clause.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []).map(Number);
  if (years.length === 0) return null;
  const open = /起|至今|以来/.test(clause);
  return { from: Math.min(...years), to: open ? Number.POSITIVE_INFINITY : Math.max(...years) };
}
