import { attribute } from "../xml-text";
import type { Copier } from "./copy";
import { kindOf, relationsOf } from "./relations";
import type { KeptStyles } from "./styles";

const tagOf = (table: string) => /<(?:\w+:)?table\s[^>]*>/.exec(table)?.[0] ?? "";
const columnsOf = (table: string) =>
  [...table.matchAll(/<(?:\w+:)?tableColumn\s[^>]*?\sname="([^"]*)"/g)].map(([, name]) => name).join("\n");

/** Puts the tables of a sheet back as they were read, where they still lie where they lay. */
export async function carryTables(
  copier: Copier,
  { from, to }: { readonly from: string; readonly to: string },
  styles: KeptStyles,
): Promise<void> {
  const { before, after } = copier;
  const tablesOf = async (parts: typeof before, sheet: string) =>
    (await relationsOf(parts, sheet)).filter((one) => kindOf(one) === "table").map(({ target }) => target);
  const written = await tablesOf(after, to);
  for (const path of await tablesOf(before, from)) {
    const text = (await before.text(path)) ?? "";
    const isSame = (other: string) =>
      ["displayName", "ref"].every(
        (name) => attribute(tagOf(text), name) === attribute(tagOf(other), name),
      ) && columnsOf(text) === columnsOf(other);
    for (const place of written)
      if (isSame((await after.text(place)) ?? "")) {
        const shifted = await styles.shifted(text);
        await copier.copy(path, place);
        after.set(place, shifted);
      }
  }
}
