import { fingerprint, toHundredths } from "../../grid";
import type { Rubric, RubricItem } from "../../recognise";
import type { ScoringRule } from "../scoring-rule";
import type { Asked } from "./asked/asked";
import { allThatIsAsked } from "./asked/all-that-is-asked";
import {
  cutWords,
  requirementIds,
  type KnownRequirement,
  type StandingRequirement,
} from "./known-requirements";
import { rulesInText } from "./rules-in-text";

/** A requirement of a unit's own 考核细则 with what is proposed for it. */
export interface RubricClause {
  /** The same as long as the rubric says about the same, wherever its row stands. */
  readonly id: string;
  /** As it is known again when the rubric was changed. */
  readonly standing: StandingRequirement;
  readonly item: RubricItem;
  /** Its own points, or its part of those that it has together with others; 0 where the rubric gives none. */
  readonly points: number;
  readonly rules: readonly ScoringRule[];
  readonly asked: Asked;
}

/**
 * Every requirement of a rubric, in its order, with its points, its rules and the proposal how it would be counted.
 *
 * @param known the rubric as somebody looked at it last
 */
export function rubricClauses(
  rubric: Rubric,
  known: readonly KnownRequirement[] = [],
): readonly RubricClause[] {
  const standing = standingIn(rubric);
  const ids = requirementIds(
    standing.map((one) => one.standing),
    known,
  );
  return standing.map(({ item, points, standing: one }, at) => ({
    id: ids[at] ?? one.print,
    standing: one,
    item,
    points,
    rules: rulesInText(item.rule),
    asked: allThatIsAsked({
      requirement: item.requirement,
      dimensions: item.dimensions,
      title: rubric.title,
      materials: item.method,
      often: item.often,
      rule: item.rule,
    }),
  }));
}

/** The requirements of a rubric, each with what it is known again by. */
function standingIn(rubric: Rubric): readonly Pick<RubricClause, "item" | "points" | "standing">[] {
  const seen = new Map<string, number>();
  return rubric.items.map((item) => {
    const asked = item.often === "" ? item.requirement : `${item.requirement}（${item.often}）`;
    const key = fingerprint([...item.dimensions, asked].join("\n"));
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    const points = pointsOf(item, rubric);
    return {
      item,
      points,
      standing: {
        print: before === 0 ? key : `${key}-${String(before + 1)}`,
        dimension: item.dimensions.join(" · "),
        text: cutWords(asked),
        rule: cutWords(item.rule),
        points: toHundredths(points),
      },
    };
  });
}

/** Points that are shared by a cell or by a dimension go to its requirements in equal parts. */
function pointsOf(item: RubricItem, { items, dimensions }: Rubric): number {
  if (item.kind !== "item") return 0;
  if (item.points !== null) return Math.max(0, item.points);
  const { shared } = item;
  if (shared !== null) {
    const together = items.filter(
      ({ shared: other }) =>
        other !== null && other.cell.row === shared.cell.row && other.cell.column === shared.cell.column,
    );
    return shared.points / together.length;
  }
  const name = item.dimensions.at(-1);
  const dimension = dimensions.find((one) => one.name === name);
  const peers = items.filter((one) => one.kind === "item" && one.dimensions.at(-1) === name);
  const areBare = peers.every((one) => one.points === null && one.shared === null);
  return areBare ? (dimension?.points ?? 0) / peers.length : 0;
}
