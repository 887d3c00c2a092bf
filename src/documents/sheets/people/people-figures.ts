import type { ReportFigures } from "../../../check";
import { inChinese } from "../../../locales";
import { measuresArticles, measuresStudyHours } from "../../../standards";

/** Someone's figures, each null where no ledger gives it; and why some are not counted. */
export interface PersonFigures {
  readonly name: string;
  readonly department: string | null;
  readonly hours: Share | null;
  readonly sessions: number | null;
  readonly due: number | null;
  readonly attended: number | null;
  readonly absent: number | null;
  readonly lateOrEarly: number | null;
  readonly articles: Share | null;
  /** 「学时：产假」, one reason a figure. */
  readonly leftOut: readonly string[];
}

/** What was reached and what has to be. */
export interface Share {
  readonly actual: number;
  readonly target: number;
  /** What of it is due by now; absent where all of it is. */
  readonly due?: number;
}

const EMPTY: Omit<PersonFigures, "name"> = {
  department: null,
  hours: null,
  sessions: null,
  due: null,
  attended: null,
  absent: null,
  lateOrEarly: null,
  articles: null,
  leftOut: [],
};

/** Everyone whom one of the figures is about, in the order in which the ledgers name them; those left out too. */
export function peopleFigures(figures: ReportFigures): readonly PersonFigures[] {
  const people = new Map<string, PersonFigures>();
  const add = (name: string, department: string | null, told: Partial<PersonFigures>): void => {
    const before = people.get(name) ?? { ...EMPTY, name };
    people.set(name, {
      ...before,
      ...told,
      department: before.department ?? department,
      leftOut: [...before.leftOut, ...(told.leftOut ?? [])],
    });
  };

  for (const person of figures.attendance()) {
    const { due, attended, absent, lateOrEarly } = person;
    add(person.name, person.department, { due, attended, absent, lateOrEarly });
  }
  const measures = [
    ["学时", figures.clause(measuresStudyHours), "hours"],
    ["文章", figures.clause(measuresArticles), "articles"],
  ] as const;
  for (const [label, measured, key] of measures) {
    for (const { name, department, actual, target, due } of measured?.people ?? []) {
      add(name, department, { [key]: { actual, target, ...(due === undefined ? {} : { due }) } });
    }
    for (const { name, reason } of measured?.excluded ?? []) {
      add(name, null, { leftOut: [`${label}：${inChinese(reason)}`] });
    }
  }
  for (const { name, department, actual } of figures.studySessions()?.people ?? []) {
    add(name, department, { sessions: actual });
  }
  return [...people.values()];
}
