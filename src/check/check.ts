import { type Day, monthOf, toHundredths } from "../grid";
import { CALENDAR_WORKDAYS, createContext, monthName, previousPeriod, withBeginning } from "../measures";
import type { Message } from "../locales";
import type { Recognition } from "../recognise";
import { monthsOfKinds } from "./earlier-records";
import type { CheckInput } from "./check-input";
import { judgeClause, type Judging } from "./judge-clause";
import { sumUpMissing } from "./missing";
import { ownProblemsOf } from "./own-problems";
import { openQuestions } from "./questions";
import type { Rating } from "../standards";
import type { Report } from "./report";
import { withEachMatterOnce } from "./same-matter";
import { dimensionOf, scoreOf } from "./score";
import type { SettledStandard } from "./settled-standard";

/** Holds what was recognised against a settled standard, clause by clause (docs/criteria.md §1.1, §2). */
export function check(recognition: Recognition, settled: SettledStandard, input: CheckInput): Report {
  const { period, unit, workdays = CALENDAR_WORKDAYS } = input;
  const { standard, settings } = settled;
  const { ledgers } = recognition;
  const judged = withBeginning(ledgers, period);
  const judging: Judging = {
    recognition,
    open: openQuestions(recognition, period),
    input,
    now: createContext(ledgers, judged, workdays, settings),
    months: monthsOfKinds(ledgers),
    before: createContext(ledgers, previousPeriod(period), workdays, settings),
  };
  const results = withEachMatterOnce(settled.clauses.map((clause) => judgeClause(clause, judging)));
  return {
    standard: standard.id,
    standardName: standard.name,
    period,
    unit,
    results,
    dimensions: standard.dimensions
      .map(({ id, name }) => {
        const own = results.filter(({ dimension }) => dimension === id);
        return dimensionOf({ id, name }, own);
      })
      .filter(({ clauses }) => clauses.length > 0),
    missing: sumUpMissing(results, settled.clauses),
    own: ownProblemsOf(ledgers, period),
    score: scoreOf(results, settled.ratings),
    changes: [...settled.changes, ...saidOfRatings(settled), ...saidOfBeginning(judged.begins)],
  };
}

/** From how many points on a rubric gives which name: its own line stands beside the score. */
function saidOfRatings({ standard: { rubric }, ratings }: SettledStandard): readonly Message[] {
  if (rubric === undefined || ratings.length === 0) return [];
  const pointsOf = ({ from }: Rating): string => String(toHundredths((from * rubric.total) / 100));
  const list = ratings.flatMap((rating, at) => {
    const above = ratings[at - 1];
    const { zh, en } = rating.name;
    if (rating.from > 0)
      return zh.startsWith("未达")
        ? []
        : [{ zh: `${pointsOf(rating)}分及以上为“${zh}”`, en: `${en} from ${pointsOf(rating)} points on` }];
    const limit = above === undefined ? "" : pointsOf(above);
    return limit === "" ? [] : [{ zh: `${limit}分以下为“${zh}”`, en: `${en} under ${limit} points` }];
  });
  const said = { zh: list.map(({ zh }) => zh).join("，"), en: list.map(({ en }) => en).join(", ") };
  return [{ key: "asked.rating", params: { list: said, total: rubric.total } }];
}

/** From when on months are asked, where the workbook begins in the middle of the period. */
function saidOfBeginning(begins: Day | undefined): readonly Message[] {
  if (begins === undefined) return [];
  return [{ key: "check.period.begins", params: { month: monthName(monthOf(begins), true) } }];
}
