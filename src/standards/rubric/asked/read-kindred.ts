import { needsOf, type Target, type TargetPeriod } from "../../../measures";
import { CLAUSES, type ClauseId } from "../../clauses";
import type { Asked } from "./asked";
import { kindredOf } from "./kindred-clauses";
import { BUILT, OF_DEPARTMENTS, timesOf, type Draft, type Reader, type Reading } from "./reading";
import { isAtMost, stretchIn, TIMES_A_YEAR, type Figure } from "./figures-in-text";

/** What a clause of ours asks too, under the figure that the text states. */
export const readKindred: Reader = (reading) => {
  const { text, dimensions } = reading;
  const kindred = kindredOf(text, dimensions);
  if (kindred === null || asksOther(kindred.clause, reading)) return null;
  const whole = kindred.when.exec(text)?.[0] ?? "";
  const rests = gapsOf(kindred.when, text).reduce((left, gap) => left.replace(gap, "…"), whole);
  const draft = ofEachScore(kindredDraft(reading, kindred.clause, rests), reading);
  const built = draft.assumed?.includes("value") === true ? (BUILT.exec(text)?.[0] ?? null) : null;
  return { ...draft, doubt: isSureOf(kindred, draft) ? (draft.doubt ?? heldAs(draft, built)) : whole };
};

/**
 * 「每科室得分不低于85分」 asks it of each score, 「各科室平均分」 of each department's: no average of all. 「得分不低于85分」 doesn't say which,
 * so the average is a proposal that has to be confirmed.
 */
function ofEachScore(draft: Draft, { text, figures, rule }: Reading): Draft {
  if (draft.call?.measure !== "score-average") return draft;
  const isAverage = AVERAGE.test(text);
  const words = eachIn(text, isAverage);
  if (words === null) {
    const isSaid = isAverage || AVERAGE.test(rule);
    return { ...draft, doubt: draft.doubt ?? (isSaid ? null : (figures[0]?.words ?? text)) };
  }
  const each = isAverage ? "department" : "score";
  return {
    ...draft,
    call: { measure: "score-average", each },
    reason: { key: isAverage ? "asked.reason.departments" : "asked.reason.scores" },
    restsOn: [...draft.restsOn, words],
    // 「各科室平均分」 may be one of all; a score of each month, or an inspection each month, is not looked at here.
    doubt: draft.doubt ?? (isAverage ? words : (stretchIn(text)?.words ?? null)),
  };
}

const AVERAGE = /平均|均分/;

/** The words that ask it of each department or each score; null where nothing does. */
function eachIn(text: string, isAverage: boolean): string | null {
  const ofDepartments = OF_DEPARTMENTS.exec(text)?.[0] ?? null;
  if (ofDepartments !== null || isAverage) return ofDepartments;
  return /每次|每一次|均(?=[在达须应不为保]|\d)/.exec(text)?.[0] ?? null;
}

/** A clause that asks a share is not meant by 「每半月一次」, nor one that asks how often by 「率达90%」. */
function asksOther(id: ClauseId, { figures }: Reading): boolean {
  // 「三会一课」 names all of its meetings, each with a figure of its own.
  if (id === "three-meetings-one-class") return false;
  const unit = CLAUSES.find((one) => one.id === id)?.target.unit ?? "item";
  const isCounted = figures.some(({ counted }) => counted === "times");
  const isShare = figures.some(({ counted }) => counted === "percent");
  return unit === "percent"
    ? isCounted && !isShare
    : TIMES.has(unit) && unit !== "item" && isShare && !isCounted;
}

/** The words of a text that stand where a pattern lets any stand: 「投诉.{0,12}办结」. */
function gapsOf({ source }: RegExp, text: string): readonly string[] {
  const marked = new RegExp(source.replace(/\.\{\d+,\d+\}/g, "($&)"));
  return (marked.exec(text) ?? []).slice(1).filter(Boolean);
}

function heldAs({ call }: Draft, built: string | null): string | null {
  return call?.measure === "count-by-period" ? built : null;
}

function assumedOf({ per }: Target, figure: Figure | null, stretch: TargetPeriod | null): Asked["assumed"] {
  return [
    ...(figure === null ? (["value"] as const) : []),
    ...(per !== "period" && (figure?.per ?? stretch) === null ? (["per"] as const) : []),
  ];
}

/** 「每季度」 without a number. */
function statedPer(reading: Reading): TargetPeriod | null {
  const { target, assumed } = timesOf(reading);
  return assumed.includes("per") ? null : target.per;
}

/** Loose words are sure where a figure stands with them. */
function isSureOf({ unsure }: { readonly unsure?: true }, { assumed = [] }: Draft): boolean {
  return unsure !== true || !assumed.includes("value");
}

/** A clause of ours under the figure of a text. */
export function kindredDraft(reading: Reading, id: ClauseId, rests: string): Draft {
  const clause = CLAUSES.find((one) => one.id === id);
  if (clause === undefined) throw new RangeError(`No clause ${id}`);
  const figure = figureFor(clause.target, reading);
  const { per = null } = figure ?? {};
  const stretch = figure === null && clause.measure.measure === "count-by-period" ? statedPer(reading) : null;
  const isSummed = clause.target.unit === "hour" && per !== null && TIMES_A_YEAR[per] !== undefined;
  return {
    call: clause.measure,
    ledger: needsOf(clause.measure)[0]?.kind ?? null,
    words: [],
    like: clause.id,
    wants: null,
    target:
      figure === null
        ? usualTarget(clause, stretch)
        : withFigure(clause.target, isSummed ? ofAYear(figure) : figure),
    // A sum for each person is one of a year: that each month has its share it does not see.
    doubt: isSummed ? (figure?.words ?? null) : null,
    assumed: assumedOf(clause.target, figure, stretch),
    reason: { key: "asked.reason.kindred", params: { title: clause.title } },
    restsOn: [rests, ...(figure === null || figure.words === rests ? [] : [figure.words])],
  };
}

/** How often our standards ask something is not what the rubric asks: without a figure it is once, in the stretch that is named. */
function usualTarget({ measure, target }: (typeof CLAUSES)[number], stretch: TargetPeriod | null): Target {
  if (stretch !== null) return { ...target, value: 1, per: stretch };
  return measure.measure === "count-by-period" && target.value > 1 ? { ...target, value: 1 } : target;
}

const TIMES = new Set(["session", "time", "issue", "item", "document", "article"]);

/** The figure of the text that is the clause's: percent for a share, times for a count. */
function figureFor({ unit, value }: Target, { figures }: Reading): Figure | null {
  if (unit === "percent") return figures.find(({ counted }) => counted === "percent") ?? null;
  if (unit === "hour") return figures.find(({ counted }) => counted === "hours") ?? null;
  if (unit === "point") return figures.find(({ counted }) => counted === "points") ?? null;
  if (!TIMES.has(unit) || (unit === "item" && value > 1)) return null;
  return figures.find(({ counted }) => counted === "times" || counted === "pieces") ?? null;
}

/** 「每月4小时」 as the 48 hours of a year. */
function ofAYear(figure: Figure): Figure {
  const times = figure.per === null ? 1 : (TIMES_A_YEAR[figure.per] ?? 1);
  return { ...figure, value: figure.value === null ? null : figure.value * times, per: "year" };
}

function withFigure(target: Target, figure: Figure): Target {
  const { value, per, operator } = figure;
  return {
    ...target,
    value: value ?? target.value,
    operator: isAtMost(figure) === isAtMost(target) ? operator : target.operator,
    per: target.unit === "percent" || target.per === "period" ? target.per : (per ?? "year"),
  };
}
