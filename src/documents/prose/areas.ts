import type { SettledClause } from "../../check";
import type { DocumentInput } from "./document-input";
import { rubricParts } from "./rubric-in-prose";

type Group = SettledClause["group"];

/** What the clauses of a group are about, as a sentence calls it. */
const AREAS: Readonly<Record<Group, string>> = {
  A: "组织领导",
  B: "学习教育",
  C: "党建和班子建设",
  D: "民主法治和廉政建设",
  E: "内部管理",
  F: "环境卫生",
  G: "文体和公益活动",
  H: "履职服务",
};

/** The areas of a unit's work in their order, and that of a clause: a rubric's are its own dimensions, as the plan has them. */
export interface Areas {
  readonly names: readonly string[];
  /** Null of what is of none: of a rubric what adds points, costs some or bars the title. */
  readonly of: (id: string) => string | null;
}

export function areasOf(input: DocumentInput): Areas {
  if (input.standard?.rubric !== undefined) {
    const parts = rubricParts(input);
    return {
      names: parts.map(({ name }) => name),
      of: (id) => parts.find(({ clauses }) => clauses.some((clause) => clause.id === id))?.name ?? null,
    };
  }
  const groupOf = new Map(input.clauses.map(({ id, group }) => [id, group]));
  return {
    names: Object.values(AREAS),
    of: (id) => {
      const group = groupOf.get(id);
      return group === undefined ? null : AREAS[group];
    },
  };
}
