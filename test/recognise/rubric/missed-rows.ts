import type { Rubric } from "../../../src/recognise";
import type { LaidOut, PlainRow } from "./lay-out";

/** The rows of a rubric that were not read with what is asked, their points and how they are scored; with what was read instead. */
export function missedRows(
  laid: LaidOut,
  rubric: Rubric | null,
): readonly (PlainRow & { readonly read: unknown })[] {
  const items = rubric?.items ?? [];
  return laid.rows.flatMap((row) => {
    const named = items.filter(({ requirement, rule }) => {
      const asked = plain(requirement);
      return (
        asked === plain(row.item) ||
        (plain(`${requirement}${rule}`) === plain(`${row.item}${row.rule}`) && asked !== "")
      );
    });
    const right = named.some(
      ({ points, rule, requirement }) =>
        points === row.points && plain(`${requirement}${rule}`).includes(plain(row.rule)),
    );
    if (right) return [];
    const near =
      named.length > 0
        ? named
        : items.filter(({ requirement }) => plain(requirement).includes(plain(row.item).slice(0, 5)));
    return [
      {
        ...row,
        read: near.map(({ requirement, points, rule, shared }) => ({
          requirement,
          points,
          rule,
          shared: shared?.points,
        })),
      },
    ];
  });
}

function plain(text: string): string {
  return text.replace(/[\s,，;；。.、:：(（)）]/g, "").replace(/^\d{1,2}(?=[^\d])/, "");
}
