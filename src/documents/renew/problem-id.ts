import type { ClauseResult } from "../../check";
import type { Remark } from "../../measures";
import type { Bilingual, Message, MessageValue } from "../../locales";
import { fingerprint } from "../../grid";

/**
 * Ids of a clause's problems, the same from check to check: by the clause, the year under review and what the problem is
 * about (「3月」, a name, a case). Numbers that change while somebody mends it (「缺1次」, 「98小时」) are no part of it.
 */
export function problemIds(
  result: ClauseResult,
  problems: readonly Remark[],
  year: number,
): readonly string[] {
  return idsOf(
    result.id,
    problems.map(({ text }) => identity(text)),
    year,
  );
}

/** Ids of what stands under one clause, by what each is about; of several about the same the later ones are numbered. */
export function idsOf(clause: string, identities: readonly string[], year: number): readonly string[] {
  const times = new Map<string, number>();
  return identities.map((about) => {
    const id = `fix-${String(year)}-${clause}-p${fingerprint(about)}`;
    const before = times.get(id) ?? 0;
    times.set(id, before + 1);
    return before === 0 ? id : `${id}-${String(before + 1)}`;
  });
}

/** The clause in an id, null for anything else. */
export function clauseOfProblem(id: string): string | null {
  return /^fix-\d{4}-(.+)-p[0-9a-z]+(?:-\d+)?$/.exec(id)?.[1] ?? null;
}

function identity({ key, params }: Message): string {
  const parts = Object.entries<MessageValue>(params ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]) => (typeof value === "number" ? [] : [`${name}=${words(value)}`]));
  return [SAME_AS[key] ?? key, ...parts].join("\n");
}

/** Texts that say of the same problem how far it goes: a month of which no department was inspected, then one of them. */
const SAME_AS: Partial<Record<Message["key"], Message["key"]>> = {
  "check.departments-none": "check.departments-missed",
};

function words(value: string | Message | Bilingual): string {
  if (typeof value === "string") return value;
  return "key" in value ? identity(value) : value.zh;
}
