import { compactText } from "../../grid";
import { figuresIn } from "./asked/figures-in-text";

/** A requirement as the rubric had it when somebody looked at it last. */
export interface KnownRequirement {
  /** The id that everything said of it is kept by. */
  readonly id: string;
  /** Tells its words from others. */
  readonly print: string;
  readonly dimension: string;
  /** Its words, long ones cut. */
  readonly text: string;
  readonly rule: string;
  readonly points: number;
}

/** What is otherwise in a rubric than when somebody looked at it last. */
export interface RubricChanges {
  /** Ids of what is new. */
  readonly added: readonly string[];
  readonly changed: readonly ChangedRequirement[];
  readonly gone: readonly KnownRequirement[];
}

interface ChangedRequirement {
  readonly id: string;
  readonly before: KnownRequirement;
  readonly what: readonly ("text" | "dimension" | "rule" | "points")[];
  /** It states other figures: what was agreed of the old ones is not taken over. */
  readonly otherFigures: boolean;
}

/** A requirement as it stands now, before it is known under which id. */
export type StandingRequirement = Omit<KnownRequirement, "id">;

const NO_RUBRIC_CHANGES: RubricChanges = { added: [], changed: [], gone: [] };

/** So much of a requirement's words is kept. */
const LONGEST = 160;

export function cutWords(text: string): string {
  return compactText(text).slice(0, LONGEST);
}

/**
 * Gives each requirement its id: the one that it had, wherever its row stands now and also where a few words are otherwise; what is new
 * goes by its own words.
 */
export function requirementIds(
  now: readonly StandingRequirement[],
  known: readonly KnownRequirement[],
): readonly string[] {
  const ids = new Map<number, string>();
  const free = new Map(known.map((one) => [one.print, one]));
  const left: number[] = [];
  for (const [at, { print }] of now.entries()) {
    const same = free.get(print);
    if (same === undefined) left.push(at);
    else {
      ids.set(at, same.id);
      free.delete(print);
    }
  }
  for (const { at, before } of alike(now, left, [...free.values()])) ids.set(at, before.id);
  const taken = new Set(known.map(({ id }) => id));
  return now.map(({ print }, at) => {
    const own = ids.get(at);
    if (own !== undefined) return own;
    let id = `rubric-${print}`;
    while (taken.has(id)) id = `${id}-new`;
    taken.add(id);
    return id;
  });
}

/** Says what is new, otherwise and gone; nothing where nobody has looked at the rubric yet. */
export function rubricChanges(
  now: readonly KnownRequirement[],
  known: readonly KnownRequirement[] | null,
): RubricChanges {
  if (known === null) return NO_RUBRIC_CHANGES;
  const before = new Map(known.map((one) => [one.id, one]));
  const ids = new Set(now.map(({ id }) => id));
  return {
    added: now.flatMap(({ id }) => (before.has(id) ? [] : [id])),
    changed: now.flatMap((one): ChangedRequirement[] => {
      const was = before.get(one.id);
      const what = was === undefined ? [] : otherwise(was, one);
      if (was === undefined || what.length === 0) return [];
      return [{ id: one.id, before: was, what, otherFigures: figuresOf(was) !== figuresOf(one) }];
    }),
    gone: known.filter(({ id }) => !ids.has(id)),
  };
}

const WHAT = ["text", "dimension", "rule", "points"] as const;

function otherwise(was: KnownRequirement, now: KnownRequirement): ChangedRequirement["what"] {
  const what = WHAT.filter((key) => was[key] !== now[key]);
  // Behind where long words are cut something may be otherwise, too.
  return what.length === 0 && was.print !== now.print ? ["text"] : what;
}

/** How much is asked how often, whatever the words around it. */
function figuresOf({ text }: KnownRequirement): string {
  const figures = figuresIn(text).map(({ value, counted }) => `${String(value)} ${counted}`);
  return [...figures, ...(text.match(/每(?:个|两个?)?(?:周|月|季度?|半年|年|人)/g) ?? [])].join();
}

/** Words of which less than this is in common are another requirement. */
const LEAST_ALIKE = 0.55;

/** What is left of both sides, put together by what is most alike. */
function alike(
  now: readonly StandingRequirement[],
  left: readonly number[],
  known: readonly KnownRequirement[],
): readonly { readonly at: number; readonly before: KnownRequirement }[] {
  const pairs = left.flatMap((at) =>
    known.map((before) => ({ at, before, share: likeness(now[at], before) })),
  );
  const placed = new Set<number>();
  const used = new Set<string>();
  return pairs
    .filter(({ share }) => share >= LEAST_ALIKE)
    .sort((one, other) => other.share - one.share)
    .filter(({ at, before: { id } }) => {
      if (placed.has(at) || used.has(id)) return false;
      placed.add(at);
      used.add(id);
      return true;
    });
}

/** The share of pairs of characters in common, from 0 to 1. */
function likeness(one: StandingRequirement | undefined, other: KnownRequirement): number {
  if (one === undefined) return 0;
  const [here, there] = [pairsIn(one.text), pairsIn(other.text)];
  const all = here.length + there.length;
  const common = here.filter((pair) => {
    const at = there.indexOf(pair);
    if (at >= 0) there.splice(at, 1);
    return at >= 0;
  }).length;
  return all === 0 ? 0 : (2 * common) / all;
}

function pairsIn(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}
