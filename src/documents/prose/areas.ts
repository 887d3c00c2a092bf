import type { SettledClause } from "../../check";
import { inChinese } from "../../locales";
import type { DocumentInput } from "./document-input";

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

/** The areas of a unit's work in their order, and that of a clause: a rubric's are its own dimensions. */
export interface Areas {
  readonly names: readonly string[];
  readonly of: (id: string) => string | null;
}

export function areasOf({
  report,
  clauses,
  standard,
}: Pick<DocumentInput, "report" | "clauses" | "standard">): Areas {
  if (standard?.rubric !== undefined) {
    const named = report.dimensions.map(({ name, clauses: own }) => ({ name: inChinese(name), own }));
    return {
      names: named.map(({ name }) => name),
      of: (id) => named.find(({ own }) => own.includes(id))?.name ?? null,
    };
  }
  const groupOf = new Map(clauses.map(({ id, group }) => [id, group]));
  return {
    names: Object.values(AREAS),
    of: (id) => {
      const group = groupOf.get(id);
      return group === undefined ? null : AREAS[group];
    },
  };
}
