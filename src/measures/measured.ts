import type { CellArea } from "../grid";
import type { Bilingual, Message } from "../locales";
import type { Target, Unit } from "./target";

/** Something to tell the clerk about a figure, with the cells that show it. */
export interface Remark {
  readonly text: Message;
  readonly cells: readonly CellArea[];
}

/** Someone treated differently: left out of the denominator, or held to a part of the target (docs/criteria.md §1.4). */
export interface SetAside {
  readonly name: string;
  readonly reason: Message;
  /** Counted, and held to a part of the target: not left out. */
  readonly partly?: true;
}

/** One person's part of a figure: hours of study, articles. Someone set aside is not among them. */
export interface PersonFigure {
  readonly name: string;
  readonly department: string | null;
  readonly actual: number;
  /** What this person has to reach, proportioned to the months of service. */
  readonly target: number;
  /** How much of that is due by the as-of day; absent where all of it is. */
  readonly due?: number;
}

/** `none`: no such ledger, or nothing of it in the period; `blank-form`: only empty forms. */
export type DataState = "none" | "blank-form" | "some";

/** Where a figure stands that has not reached its target: decided, or still on its way. */
export type Standing = "final" | "on-track" | "behind" | "not-started";

/** What a measure found. */
export interface Measured {
  readonly data: DataState;
  /** It falls short whatever the cells mean that nobody has explained yet: no answer would change the verdict. */
  readonly regardless?: true;
  /** The figure reaches its target. Never true without data. */
  readonly satisfied: boolean;
  readonly standing: Standing;
  readonly actual: number | null;
  /** What `actual` has to reach: the clause's own value, or the number of months, people … it has to be reached in. */
  readonly target: number | null;
  /** The share of the points, 0–1, where the figure against its target does not tell it. */
  readonly share?: number;
  /** How many are missing in all, where the figure counts the stretches of time that have enough. */
  readonly timesShort?: number;
  /** How often happened what the figure is against, and to how many people, where it counts something else: days, the most of one. */
  readonly occurrences?: { readonly times: number; readonly people: number };
  /** How far each stretch of time that is judged by itself stays behind, in the figure's unit. */
  readonly behind?: readonly number[];
  /** What should have been reached by the as-of date, where that is less than `target`. */
  readonly dueTarget: number | null;
  /** Of several conditions those that are known not to hold, in words, where others hold or nobody knows. */
  readonly short?: readonly Bilingual[];
  /** Of several conditions what was found of each, with the measure that found it. */
  readonly parts?: readonly {
    readonly name: Bilingual;
    readonly measure: string;
    readonly found: Measured;
  }[];
  readonly unit: Unit;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly evidence: readonly CellArea[];
  readonly problems: readonly Remark[];
  readonly notes: readonly Remark[];
  readonly excluded: readonly SetAside[];
  /**
   * Stretches of the period of which a table is wanting: 「1月」, 「2月」. What is found holds for the others alone: it may fail by them, and
   * is not reached before these are known.
   */
  readonly without?: readonly Bilingual[];
  /** Nothing was found, and only a person can say that this means zero (docs/criteria.md §1.5, zero-violation). */
  readonly declare: boolean;
  /** Person by person, where the figure is one over people. */
  readonly people?: readonly PersonFigure[];
}

/** A result from what is particular about it; `data` is `some` and the figure decided unless said otherwise. */
export function found(target: Target, parts: Partial<Measured>): Measured {
  return {
    data: "some",
    satisfied: false,
    standing: "final",
    actual: null,
    target: target.value,
    dueTarget: null,
    unit: target.unit,
    numerator: null,
    denominator: null,
    evidence: [],
    problems: [],
    notes: [],
    excluded: [],
    declare: false,
    ...parts,
  };
}

/** Nothing is known, or not of all of the period while the part that is known is in order. */
export function isUntold({ data, without, satisfied }: Measured): boolean {
  return data !== "some" || (satisfied && without !== undefined);
}

/** Nothing to count: by itself never satisfied. */
export function nothing(data: DataState, target: Target, problems: readonly Remark[] = []): Measured {
  return found(target, { data: data === "some" ? "none" : data, problems });
}
