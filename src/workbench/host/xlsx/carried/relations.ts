import type { Parts } from "../parts";
import { attribute, escaped } from "../xml-text";

/** What a part says of another: ECMA-376 part 2, 9.3. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  /** The other part's path in the file; an address as it stands where the relation leads outside. */
  readonly target: string;
  readonly external: boolean;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Where a part's relations stand; the package's own under the empty path. */
export const relationsPathOf = (owner: string): string => owner.replace(/([^/]*)$/, "_rels/$1.rels");

/** Gives the last word of a relation's type: `worksheet`, `drawing`. */
export const kindOf = ({ type }: Relation): string => type.slice(type.lastIndexOf("/") + 1);

/** Gives the relation that a tag names, as `r:id` of a sheet. */
export const relationIdIn = (tag: string): string | null => attribute(tag, "[\\w-]+:id");

/** Gives the relation of a kind that an element on a sheet names. */
export function relationNamed(
  relations: readonly Relation[],
  kind: string,
  element: string | undefined,
): Relation | undefined {
  const id = relationIdIn(element ?? "");
  return relations.find((one) => kindOf(one) === kind && one.id === id);
}

function resolved(owner: string, target: string): string {
  const from = target.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  const path: string[] = [];
  for (const step of [...from, ...target.split("/")])
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  return path.join("/");
}

/** How a part names another: by the way from its own folder, since not every reader knows absolute paths. */
function relative(owner: string, target: string): string {
  const from = owner.split("/").slice(0, -1);
  const to = target.split("/");
  const shared = from.findIndex((step, at) => step !== to[at]);
  const same = shared < 0 ? from.length : shared;
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}

export async function relationsOf(parts: Parts, owner: string): Promise<readonly Relation[]> {
  const text = (await parts.text(relationsPathOf(owner))) ?? "";
  return (text.match(/<(?:\w+:)?Relationship\s[^>]*>/g) ?? []).map((tag) => {
    const external = attribute(tag, "TargetMode") === "External";
    const target = attribute(tag, "Target") ?? "";
    return {
      id: attribute(tag, "Id") ?? "",
      type: attribute(tag, "Type") ?? "",
      target: external ? target : resolved(owner, target),
      external,
    };
  });
}

export function setRelations(parts: Parts, owner: string, relations: readonly Relation[]): void {
  const tags = relations.map(({ id, type, target, external }) => {
    const place = escaped(external ? target : relative(owner, target));
    const mode = external ? ' TargetMode="External"' : "";
    return `<Relationship Id="${escaped(id)}" Type="${escaped(type)}" Target="${place}"${mode}/>`;
  });
  parts.set(
    relationsPathOf(owner),
    `${HEAD}<Relationships xmlns="${NAMESPACE}">${tags.join("")}</Relationships>`,
  );
}

/** Adds relations to a part, under other ids where theirs are taken; gives the ids here by the old. */
export async function addRelations(
  parts: Parts,
  owner: string,
  added: readonly Relation[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  if (added.length === 0) return ids;
  const present = await relationsOf(parts, owner);
  const taken = new Set(present.map(({ id }) => id));
  const freeId = (id: string) => {
    if (!taken.has(id)) return id;
    for (let number = 1; ; number += 1)
      if (!taken.has(`rIdKept${String(number)}`)) return `rIdKept${String(number)}`;
  };
  const renamed = added.map((relation) => {
    const id = freeId(relation.id);
    taken.add(id);
    ids.set(relation.id, id);
    return { ...relation, id };
  });
  setRelations(parts, owner, [...present, ...renamed]);
  return ids;
}
