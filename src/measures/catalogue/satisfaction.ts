import { addDays, addMonths, type Day, mergeAreas, monthOf } from "../../grid";
import { impossibleFigures, type LedgerRecord, numberOf } from "../../ledgers";
import type { Bilingual } from "../../locales";
import type { Measure, MeasureContext } from "../measure";
import { found, nothing, type Remark } from "../measured";
import { dayName, monthName, spansYears } from "../periods/buckets";
import { isUnreadable } from "../records/amounts";
import { columnsTelling, fieldsRead, matches, type RecordFilter } from "../records/record-filter";
import { namesInRow, perRecord, remark } from "../records/remarks";
import { entryCells, type Entry, needsOfRecords, selectRecords } from "../records/select-records";
import { shownFigure } from "../shown-figure";
import { satisfies, type Target } from "../target";

/**
 * Satisfied answers against valid answers, in percent. `groups` asks each group by itself and gives the lowest; `improved` asks
 * besides that the rate is above the last survey's (docs/criteria.md §1.5, satisfaction-improved: 100 % can't be improved on).
 */
interface SatisfactionCall {
  readonly measure: "satisfaction";
  readonly groups?: readonly { readonly name: Bilingual; readonly where: RecordFilter }[];
  readonly improved?: boolean;
}

/** What answers are counted in. */
const COUNTS = ["returned", "satisfied", "very-satisfied", "basically", "dissatisfied"] as const;

export const satisfaction: Measure<SatisfactionCall> = {
  name: "satisfaction",
  unit: "percent",
  better: "more",
  monthly: false,
  cutsPeriods: false,
  deeds: /满意/,
  needs: (call) =>
    needsOfRecords(
      "satisfaction",
      [...COUNTS, "rate", ...(call.groups ?? []).flatMap(({ where }) => fieldsRead(where))],
      undefined,
      [
        ["rate", "satisfied", "very-satisfied"],
        ...(call.groups ?? []).slice(0, 1).flatMap(({ where }) => columnsTelling(where)),
      ],
    ),
  run: (call, target, context) => {
    const { data, entries } = selectRecords(context, "satisfaction");
    if (data !== "some" || entries.length === 0) return nothing(data, target);
    const wrong = perRecord(
      "check.impossible",
      entries.filter(({ record }) => isImpossible(record)),
      ["object"],
    );
    if (call.groups !== undefined) return byGroup(call.groups, entries, wrong, target, context);
    const tally = rateOf(entries, context);
    if (tally === null) return nothing("none", target, wrong);
    const before = call.improved === true ? lastRate(context) : null;
    const toBeat = before === null || before >= 100 ? null : before;
    const improved = toBeat === null || tally.rate > toBeat;
    const aboveFloor = satisfies(tally.rate, target.operator, target.value);
    const problems: Remark[] = [];
    if (!aboveFloor)
      problems.push(
        remark({
          key: "check.satisfaction-low",
          params: { rate: shownFigure(tally.rate, "percent", target), floor: target.value },
        }),
      );
    if (!improved) {
      const shown = shownFigure(toBeat, "percent", null);
      const rate = shownFigure(tally.rate, "percent", { operator: "above", value: shown });
      problems.push(remark({ key: "check.satisfaction-not-improved", params: { rate, before: shown } }));
    }
    return found(target, {
      satisfied: aboveFloor && improved,
      standing: context.period.asOf >= context.period.to ? "final" : "behind",
      actual: tally.rate,
      target: Math.max(target.value, toBeat ?? 0),
      numerator: tally.satisfied,
      denominator: tally.valid,
      evidence: mergeAreas(entryCells(entries)),
      problems: [...problems, ...wrong],
      ...(aboveFloor && improved ? {} : { short: [improved ? TOO_LOW : aboveFloor ? NO_RISE : BOTH] }),
      notes: [
        ...pooled(entries, context, target),
        ...(call.improved === true && before === null
          ? [remark({ key: "check.satisfaction-no-previous" })]
          : []),
      ],
    });
  },
};

const TOO_LOW: Bilingual = { zh: "群众满意率偏低", en: "Satisfaction is low" };
const NO_RISE: Bilingual = { zh: "群众满意率没有提高", en: "Satisfaction did not rise" };
const BOTH: Bilingual = { zh: "群众满意率偏低、没有提高", en: "Satisfaction is low and did not rise" };

function byGroup(
  groups: NonNullable<SatisfactionCall["groups"]>,
  entries: readonly Entry[],
  wrong: readonly Remark[],
  target: Target,
  context: MeasureContext,
): ReturnType<typeof found> {
  const rates = groups.map((group) => ({
    group,
    tally: rateOf(
      entries.filter(({ record }) => matches(record, group.where)),
      context,
    ),
  }));
  const missing = rates.filter(({ tally }) => tally === null);
  const known = rates.flatMap(({ group, tally }) => (tally === null ? [] : [{ group, rate: tally.rate }]));
  const low = known.filter(({ rate }) => !satisfies(rate, target.operator, target.value));
  const lowest = Math.min(...known.map(({ rate }) => rate));
  const reached = groups.length - missing.length - low.length;
  return found(target, {
    data: missing.length > 0 && low.length === 0 ? "none" : "some",
    satisfied: reached === groups.length,
    standing: context.period.asOf >= context.period.to ? "final" : "behind",
    actual: Number.isFinite(lowest) ? lowest : null,
    numerator: reached,
    denominator: groups.length,
    evidence: mergeAreas(entryCells(entries)),
    problems: [
      ...low.map(({ group, rate }) =>
        remark({
          key: "check.satisfaction-group-low",
          params: { name: group.name, rate: shownFigure(rate, "percent", target) },
        }),
      ),
      ...(missing.length === 0
        ? []
        : [
            remark({
              key: "check.satisfaction-group-missing",
              params: { names: namesInRow(missing.map(({ group }) => group.name)) },
            }),
          ]),
      ...wrong,
    ],
    notes: pooled(entries, context, target),
  });
}

/** Answers of several surveys are added up, as the criteria have it (满意/有效): told with each survey's rate. */
function pooled(entries: readonly Entry[], context: MeasureContext, target: Target): readonly Remark[] {
  const surveys = new Map<Day, Entry[]>();
  for (const entry of entries) {
    const day = entry.when?.from ?? "";
    surveys.set(day, [...(surveys.get(day) ?? []), entry]);
  }
  const rates = [...surveys].flatMap(([day, own]) => {
    const tally = rateOf(own, context);
    return tally === null ? [] : [{ name: timeName(day, own, context), rate: tally.rate }];
  });
  if (rates.length < 2) return [];
  const list = namesInRow(
    rates.map(({ name, rate }) => {
      const shown = String(shownFigure(rate, "percent", target));
      return { zh: `${name.zh}${shown}%`, en: `${name.en} ${shown}%` };
    }),
  );
  return [
    remark(
      { key: "check.satisfaction-pooled", params: { n: rates.length, list } },
      mergeAreas(entryCells(entries)),
    ),
  ];
}

function timeName(day: Day, [entry]: readonly Entry[], { period }: MeasureContext): Bilingual {
  return entry?.when?.precision === "day"
    ? dayName(day, spansYears(period))
    : monthName(monthOf(day), spansYears(period));
}

interface Answers {
  readonly rate: number;
  readonly satisfied: number;
  readonly valid: number;
}

/** Adds the answers up; a survey that only gives its rate counts as one hundred answers. */
function rateOf(entries: readonly Entry[], context: MeasureContext): Answers | null {
  let satisfied = 0;
  let valid = 0;
  for (const { record } of entries) {
    if (isImpossible(record)) continue;
    const { yes, basically, answers } = countsOf(record);
    const rate = numberOf(record, "rate");
    if (yes !== null && answers !== null) {
      satisfied += yes + (context.settings.basicallySatisfiedCounts ? basically : 0);
      valid += answers;
    } else if (rate !== null) {
      satisfied += rate;
      valid += 100;
    }
  }
  return valid === 0 ? null : { rate: (satisfied / valid) * 100, satisfied, valid };
}

/** Who was satisfied, basically satisfied, and who answered at all; null where the record does not say. */
function countsOf(record: LedgerRecord): {
  readonly yes: number | null;
  readonly basically: number;
  readonly answers: number | null;
} {
  const plain = numberOf(record, "satisfied");
  const very = numberOf(record, "very-satisfied");
  const yes = plain === null && very === null ? null : (plain ?? 0) + (very ?? 0);
  const basically = numberOf(record, "basically") ?? 0;
  const no = numberOf(record, "dissatisfied");
  const answers = numberOf(record, "returned") ?? (yes === null || no === null ? null : yes + basically + no);
  return { yes, basically, answers };
}

/** More satisfied than answered, a rate above 100 %, a figure that can't be read: left out. */
function isImpossible(record: LedgerRecord): boolean {
  if (impossibleFigures("satisfaction", record).length > 0) return true;
  if (COUNTS.some((name) => isUnreadable(record, name))) return true;
  const { yes, answers } = countsOf(record);
  return isUnreadable(record, "rate") && (yes === null || answers === null);
}

/** The rate of the year before the period, where the workbook has it. */
function lastRate(context: MeasureContext): number | null {
  const { from } = context.period;
  const before = { from: addMonths(from, -12), to: addDays(from, -1), asOf: addDays(from, -1) };
  const { entries } = selectRecords({ ...context, period: before }, "satisfaction");
  return rateOf(entries, context)?.rate ?? null;
}
