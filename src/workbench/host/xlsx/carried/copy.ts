import type { Parts } from "../parts";
import { addRelations, kindOf, relationsOf, setRelations, type Relation } from "./relations";

/** Charts keep their numbers in the library's hands, which knows how to change them. */
const KEPT_BY_NAME = /^xl\/charts\/[^/]+\.xml$/;

const sameBytes = (one: Uint8Array, other: Uint8Array | null) =>
  other !== null && one.length === other.length && one.every((byte, at) => byte === other[at]);

/** Brings parts of a file, and all that they lead to, into what the library wrote of it. */
export class Copier {
  /** Path in the file as it was → path in the one that is written. */
  readonly carried = new Map<string, string>();

  constructor(
    readonly before: Parts,
    readonly after: Parts,
  ) {}

  /** Finds a name that no part has; names differ by more than case. */
  private async freeName(path: string): Promise<string> {
    const taken = new Set([...(await this.after.names())].map((name) => name.toLowerCase()));
    if (!taken.has(path.toLowerCase())) return path;
    for (let number = 2; ; number += 1) {
      const name = path.replace(/(\.[^./]*)?$/, (end) => `_${String(number)}${end}`);
      if (!taken.has(name.toLowerCase())) return name;
    }
  }

  /**
   * Copies a part with what it leads to.
   *
   * @param to where it has to stand; else under its own name, or one beside it if that is taken
   * @returns where it stands; null if the file never had it
   */
  async copy(path: string, to?: string): Promise<string | null> {
    const known = this.carried.get(path);
    if (known !== undefined) return known;
    const content = await this.before.content(path);
    if (content === null) return null;
    const present = to === undefined ? await this.after.content(path) : null;
    const isThere = present !== null && (KEPT_BY_NAME.test(path) || sameBytes(content, present));
    const place = to ?? (isThere ? path : await this.freeName(path));
    this.carried.set(path, place);
    if (!isThere) this.after.set(place, content);
    await this.copyRelations(path, place);
    return place;
  }

  /** Gives a copied part the relations that it had; the ids stay, since the part names them. */
  private async copyRelations(path: string, place: string): Promise<void> {
    const relations = await this.placed(await relationsOf(this.before, path));
    if (relations.length === 0) return;
    const present = await relationsOf(this.after, place);
    if (!KEPT_BY_NAME.test(path) || present.length === 0) setRelations(this.after, place, relations);
    else {
      const kinds = new Set(present.map(({ type }) => type));
      await addRelations(
        this.after,
        place,
        relations.filter(({ type }) => !kinds.has(type)),
      );
    }
  }

  /** Copies what relations lead to; those that lead to nothing are left out. */
  async placed(relations: readonly Relation[]): Promise<readonly Relation[]> {
    const placed: Relation[] = [];
    for (const relation of relations) {
      const target = relation.external ? relation.target : await this.copy(relation.target);
      if (target !== null) placed.push({ ...relation, target });
    }
    return placed;
  }

  /**
   * Carries over the relations of a part that the library writes itself.
   *
   * @param left kinds of relations that the library sees to, or that must not be kept
   * @returns the new ids by the old
   */
  async carryRelations(
    from: string,
    to: string,
    left: (relation: Relation) => boolean,
  ): Promise<ReadonlyMap<string, string>> {
    const relations = (await relationsOf(this.before, from)).filter((relation) => !left(relation));
    const present = await relationsOf(this.after, to);
    const placed = await this.placed(relations);
    const known = new Map<string, string>();
    const added = placed.filter((relation) => {
      const same = present.find((one) => one.target === relation.target && kindOf(one) === kindOf(relation));
      if (same) known.set(relation.id, same.id);
      return !same;
    });
    return new Map([...known, ...(await addRelations(this.after, to, added))]);
  }
}
