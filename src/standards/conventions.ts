import type { Bilingual } from "../locales";
import { DEFAULT_SETTINGS } from "../measures";
import { CONVENTION_PREFIX, type Convention, type Conventions, type ConventionValue } from "./convention";
import { partConventions } from "./part-conventions";
import type { Rating, Standard } from "./standard";
import { SETTINGS_CONVENTIONS } from "./settings-conventions";
import { words } from "./words";

function ratingOf({ name }: Rating, index: number): Convention {
  return {
    id: `${CONVENTION_PREFIX}rating-${String(index + 1)}`,
    title: words(`评定“${name.zh}”的得分率不低于`, `Share of the points rated “${name.en}” from`),
    ledgers: [],
    ratings: true,
    values: { unit: words("%", "%"), min: 0, max: 100 },
    read: ({ ratings }) => ratings[index]?.from ?? 0,
    put: (before, value) => ({
      ...before,
      ratings: before.ratings.map((rating, at) =>
        at === index ? { ...rating, from: Number(value) } : rating,
      ),
    }),
  };
}

/** What is settled by default: the specification's settings and the standard's own ratings. */
export function conventionsOf(standard: Standard): Conventions {
  return { settings: DEFAULT_SETTINGS, ratings: standard.ratings, parts: {} };
}

/** The conventions that a unit may settle under a standard, in the order in which they are shown; the lowest rating has no line. */
export function offeredConventions(standard: Standard): readonly Convention[] {
  const { ratings } = standard;
  return [
    ...SETTINGS_CONVENTIONS,
    ...partConventions(standard),
    ...ratings.filter(({ from }) => from > 0).map(ratingOf),
  ];
}

/** The value in words: 「计1次」, 「20个工作日」. */
export function conventionText({ values }: Convention, value: ConventionValue): Bilingual {
  if ("unit" in values) {
    return words(`${String(value)}${values.unit.zh}`, `${String(value)}${values.unit.en}`);
  }
  return values.choices.find(([id]) => id === value)?.[1] ?? words("", "");
}

/** What a unit settled otherwise, laid over a standard's conventions, and in words what that changes. */
export function settleConventions(
  standard: Standard,
  settled: Readonly<Record<string, ConventionValue>>,
): {
  readonly conventions: Conventions;
  readonly changes: readonly {
    readonly title: Bilingual;
    readonly from: Bilingual;
    readonly to: Bilingual;
  }[];
} {
  const before = conventionsOf(standard);
  const changed = offeredConventions(standard).filter((convention) => {
    const value = settled[convention.id];
    return value !== undefined && value !== convention.read(before);
  });
  return {
    conventions: changed.reduce(
      (sum, convention) => convention.put(sum, settled[convention.id] ?? convention.read(before)),
      before,
    ),
    changes: changed.map((convention) => ({
      title: convention.title,
      from: conventionText(convention, convention.read(before)),
      to: conventionText(convention, settled[convention.id] ?? convention.read(before)),
    })),
  };
}
