import { inChinese } from "../../../locales";
import type { Measured, Target } from "../../../measures";
import { CLAUSES, measuresArticles, measuresStudyHours, type Sought } from "../../../standards";
import type { DocumentInput } from "../../prose/document-input";

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
  /** Null where the standard asks nothing of the person. */
  readonly target: number | null;
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

/** Articles are counted of everyone, whoever of them has to write one. */
const OF_ANYONE: Target = { operator: "at-least", value: 0, unit: "percent", per: "period" };

/** Everyone whom one of the figures is about, in the order in which the ledgers name them; those left out too. */
export function peopleFigures(input: Pick<DocumentInput, "figures" | "clauses">): readonly PersonFigures[] {
  const { figures } = input;
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
  for (const { name, department, actual } of articlesOfAll(input)?.people ?? []) {
    add(name, department, { articles: { actual, target: null } });
  }
  const measures = [
    ["学时", measuresStudyHours, "hours"],
    ["文章", measuresArticles, "articles"],
  ] as const;
  for (const [label, which, key] of measures) {
    const measured = figures.clause(which);
    const isAsked = asks(input, which);
    for (const { name, department, actual, target, due } of measured?.people ?? []) {
      if (isAsked)
        add(name, department, { [key]: { actual, target, ...(due === undefined ? {} : { due }) } });
      else if (key === "hours") add(name, department, { hours: { actual, target: null } });
    }
    for (const { name, reason } of isAsked ? (measured?.excluded ?? []) : []) {
      add(name, null, { leftOut: [`${label}：${inChinese(reason)}`] });
    }
  }
  for (const { name, department, actual } of figures.studySessions()?.people ?? []) {
    add(name, department, { sessions: actual });
  }
  return [...people.values()];
}

/** Whether the standard that is judged by has such a clause: of another one there is no target. */
function asks({ figures, clauses }: Pick<DocumentInput, "figures" | "clauses">, which: Sought): boolean {
  const id = figures.idOf(which);
  return clauses.some((clause) => clause.id === id);
}

/** The clause may count the members of a group alone; others write, too. */
function articlesOfAll({ figures, clauses }: Pick<DocumentInput, "figures" | "clauses">): Measured | null {
  const call = (clauses.find(measuresArticles) ?? CLAUSES.find(measuresArticles))?.measure;
  if (call?.measure !== "persons-covered") return null;
  return figures.asked({ ...call, group: "everyone", minimumMonths: 0 }, OF_ANYONE);
}
