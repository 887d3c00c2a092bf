import { LEDGERS, type LedgerKind } from "../../../ledgers";
import { fieldByName, fieldsByName } from "../../../recognise";
import { firstOf } from "./first-of";
import { holdsInOrder } from "./in-order";
import type { PlainTable } from "./plain-tables";

/** A column of a form or a list by its name. */
export interface Named {
  readonly column: number;
  readonly name: string;
  readonly path?: readonly string[];
}

/** A form's column, and the column of a list that says the same. */
export interface AlikePair<Ours extends Named, Theirs extends Named> {
  readonly ours: Ours;
  readonly theirs: Theirs;
}

/**
 * Which column of a list tells each of a form's: the one of its name, else the same field of the list's ledger, else the one that alone is
 * called alike: 「带班领导」 and 「带班院领导」, 「应到党员」 and 「应到人数」.
 */
export function alikeHeads<Ours extends Named, Theirs extends Named>(
  ours: readonly Ours[],
  theirs: readonly Theirs[],
  kind: LedgerKind | null,
): readonly AlikePair<Ours, Theirs>[] {
  const pairs: AlikePair<Ours, Theirs>[] = [];
  const isLeft = (one: Named): boolean => !pairs.some((pair) => pair.ours === one || pair.theirs === one);
  const fields = kind === null ? null : { ours: fieldsOf(ours, kind), theirs: fieldsOf(theirs, kind) };
  const steps: readonly ((one: Ours, other: Theirs) => boolean)[] = [
    (one, other) => one.name === other.name,
    (one, other) => {
      const field = fields?.ours.get(one) ?? null;
      return field !== null && fields?.theirs.get(other) === field;
    },
    (one, other) => areAlike(one.name, other.name),
  ];
  for (const is of steps) {
    const [mine, their] = [ours.filter(isLeft), theirs.filter(isLeft)];
    for (const one of mine) {
      const [only, ...others] = their.filter((other) => is(one, other));
      const isOnly =
        only !== undefined && others.length === 0 && mine.filter((other) => is(other, only)).length === 1;
      if (isOnly) pairs.push({ ours: one, theirs: only });
    }
  }
  return pairs;
}

function fieldsOf<One extends Named>(
  columns: readonly One[],
  kind: LedgerKind,
): ReadonlyMap<One, string | null> {
  const names = columns.map((one) => namesOf(one));
  const whole = fieldsByName(
    kind,
    columns.map(({ column }, at) => ({ column, path: [names[at]?.whole ?? ""] })),
  );
  const partOf = (at: number): string | null =>
    firstOf(names[at]?.parts ?? [], (name) => fieldByName(kind, name));
  return new Map(columns.map((one, at) => [one, whole[at] ?? partOf(at)] as const));
}

/** A head and what it names beside: 「议题或题目」, 「主持（主讲）人」. */
function namesOf({ name, path = [] }: Named): { readonly whole: string; readonly parts: readonly string[] } {
  const whole = path.at(-1) ?? name;
  const parts = whole.split(/[或、\/]/u).filter((part) => part.length >= 2);
  return { whole, parts: [...(parts.length > 1 ? parts : []), whole.replace(/[（(].*?[)）]/gu, "")] };
}

const likeliest = new WeakMap<PlainTable, LedgerKind | null>();

/** The kind of ledger that knows most of a list's columns, for a list that nobody has said to be one. Worked out once for a list. */
export function likeliestKind(table: PlainTable): LedgerKind | null {
  if (table.kind !== null) return table.kind;
  const there = likeliest.get(table);
  if (there !== undefined) return there;
  const kind = kindKnowing(table.columns);
  likeliest.set(table, kind);
  return kind;
}

function kindKnowing(columns: PlainTable["columns"]): LedgerKind | null {
  const heads = columns.map(({ column, words }) => ({ column, path: [words] }));
  const kinds = (Object.keys(LEDGERS) as LedgerKind[]).filter((one) => !LEDGERS[one].confidential);
  const [best] = kinds
    .map((one) => ({ one, count: fieldsByName(one, heads).filter((field) => field !== null).length }))
    .sort((one, other) => other.count - one.count);
  return best && best.count >= columns.length / 2 ? best.one : null;
}

const ENDING = /(?:姓名|名单|名称|情况|人员|人数|党员|职工|[人者员])$/u;

/** Whether two heads say the same in other words: one is the other with letters left out, or most of their letters, two by two, are the same. */
function areAlike(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 2 || asksOther(one) !== asksOther(other)) return false;
  // What is named stands last: 「问题编号」 is a 「编号」, 「具体责任人」 a 「责任人」.
  if (long.endsWith(short) && (short.length >= 3 || !/[人员数]/u.test(short))) return true;
  if (short.length >= 3 && holdsInOrder(long, short) && long.length - short.length <= 2) return true;
  const [mine, theirs] = [short.replace(ENDING, ""), long.replace(ENDING, "")];
  return mine.length >= 2 && theirs.length <= mine.length + 2 && theirs.startsWith(mine);
}

/** What a head asks of whoever it names. */
function asksOther(name: string): string {
  return /职务|科室|部门|电话|单位|[次率]$|[时日]间?[期]?$|签/u.exec(name)?.[0] ?? "";
}
