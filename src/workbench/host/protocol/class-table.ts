import { MEMBERS } from "../../../members";
import type { HostObject, Identity } from "./host-object";
import type { World } from "./world";

export interface Scalar<T> {
  readonly get: (target: T, world: World) => unknown;
  readonly set?: (target: T, value: unknown, world: World) => void;
}

/**
 * The members of one of Office.js's classes that the stand-in answers, by their names in the library. A member above
 * the floor (ExcelApi 1.9) has the requirement set that it came with in `since`.
 */
export interface ClassTable<T> {
  readonly name: string;
  readonly identity?: (target: T, world: World) => Identity;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly objects?: Readonly<Record<string, (target: T, world: World) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[], world: World) => unknown>>;
  readonly item?: (target: T, args: readonly unknown[], world: World) => HostObject | null;
  readonly items?: (target: T, world: World) => readonly HostObject[];
  readonly since?: Readonly<Record<string, string>>;
  /** Names in requests that are not the member's own, in small letters. */
  readonly alias?: Readonly<Record<string, string>>;
}

type Members<M> = ReadonlyMap<string, M>;

const byLowerCase = <M>(members: Readonly<Record<string, M>> | undefined): Members<M> =>
  new Map(Object.entries(members ?? {}).map(([name, member]) => [name.toLowerCase(), member]));

const isAtLeast = (have: string, wanted: string): boolean => {
  const [major = 0, minor = 0] = have.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
};

/** Every table made so far, so that a test can compare them with the library. */
export const classTables: ClassTable<never>[] = [];

/** Defines a class; gives the function that makes its objects. */
export function defineClass<T>(table: ClassTable<T>): (target: T, world: World) => HostObject {
  classTables.push(table);
  const scalars = byLowerCase(table.scalars);
  const objects = byLowerCase(table.objects);
  const methods = byLowerCase(table.methods);
  const since = byLowerCase(table.since);
  const rows = byLowerCase(MEMBERS[table.name]?.members);
  return (target, world) => {
    const nameOf = (wireName: string) => (table.alias?.[wireName.toLowerCase()] ?? wireName).toLowerCase();
    const find = <M>(members: Members<M>, wireName: string): M | undefined => {
      const name = nameOf(wireName);
      const wanted = since.get(name);
      return wanted && !isAtLeast(world.apiVersion, wanted) ? undefined : members.get(name);
    };
    const check = (wireName: string, args: readonly unknown[], sets: boolean) => {
      const member = rows.get(nameOf(wireName));
      if (member) world.check({ member, target, args, changes: sets || member.writes === true });
    };
    const missing = (name: string) => world.notFound(`${table.name}.${name}`);
    return {
      className: table.name,
      target,
      identity: () => table.identity?.(target, world) ?? {},
      read(name) {
        const scalar = find(scalars, name);
        if (scalar) return scalar.get(target, world);
        const object = find(objects, name);
        if (!object) throw missing(name);
        check(name, [], false);
        return object(target, world);
      },
      write(name, value) {
        const set = find(scalars, name)?.set;
        if (!set) throw missing(name);
        check(name, [value], true);
        set(target, value, world);
      },
      call(name, args) {
        const method = find(methods, name);
        if (!method) throw missing(name);
        check(name, args, false);
        return method(target, args, world);
      },
      item(args) {
        if (!table.item) throw missing("getItem");
        check("getItem", args, false);
        return table.item(target, args, world);
      },
      items: table.items ? () => table.items?.(target, world) ?? [] : null,
      scalars: Object.keys(table.scalars ?? {}).filter((name) => find(scalars, name)),
    };
  };
}
