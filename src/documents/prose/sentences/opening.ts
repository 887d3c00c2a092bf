import { chineseDay } from "../../../grid";
import { areasOf } from "../areas";
import { periodWords } from "../../kit/wording";
import { standardInProse } from "../standard-in-prose";
import type { Facts, Said } from "./said";

/** So many areas that lack something are named. */
const MOST_NAMED = 3;

/**
 * The opening: unit, period, standard and one judgement of the whole. An area is well where all that is asked of it is decided and
 * reached, and lacks something where a clause fell short; of others nothing is said.
 */
export function openingSentences(facts: Facts, unit: string): Said {
  const { report } = facts.input;
  const { from, to, asOf } = report.period;
  const when = asOf >= to ? periodWords({ from, to }) : `${chineseDay(from)}至${chineseDay(asOf)}`;
  return {
    template: `${when}，${unit}对照${standardInProse(facts.input).asked}开展创建工作。${judgement(facts)}现将有关情况汇报如下。`,
    cells: [],
  };
}

/** All areas are well, some, or none; "" where nothing of that can be said. */
function judgement({ input }: Facts): string {
  const { results } = input.report;
  const areas = areasOf(input);
  const counts = new Map<string, { asked: number; met: number; short: number }>();
  for (const { id, verdict, confirmation } of results) {
    const area = areas.of(id);
    // That nothing came up which would be judged is settled where somebody says so.
    if (area === null || (verdict === "not-applicable" && confirmation?.confirmed === true)) continue;
    const known = counts.get(area) ?? { asked: 0, met: 0, short: 0 };
    known.asked += 1;
    if (verdict === "met") known.met += 1;
    if (verdict === "unmet" || verdict === "behind") known.short += 1;
    counts.set(area, known);
  }
  const named = (
    is: (counted: { asked: number; met: number; short: number }) => boolean,
  ): readonly string[] => areas.names.filter((area) => is(counts.get(area) ?? NONE));
  const well = named(({ asked, met }) => met > 0 && met === asked);
  const lacking = named(({ short }) => short > 0);
  if (well.length === 0 && lacking.length === 0) return "";
  const good =
    well.length === 0 ? "" : `${well.join("、")}${well.length > 1 ? "等方面" : "方面"}工作达到标准要求`;
  const bad =
    lacking.length === 0
      ? ""
      : `${lacking.slice(0, MOST_NAMED).join("、")}${lacking.length > MOST_NAMED ? "等" : ""}方面${well.length === 0 ? "与标准要求相比" : ""}还有不足`;
  return `${[good, bad].filter((text) => text !== "").join("，")}。`;
}

const NONE = { asked: 0, met: 0, short: 0 };
