import type { Finding } from "../../ledgers";

/** Findings of one problem in one table that differ in their value: more than this are told as one. */
const MOST_APART = 6;

/**
 * Findings of one cause as one with all its cells: the same problem with the same value on the same sheet, and any number of them where
 * a table has more than a handful. They keep the order of their first cells.
 */
export function ofOneCause(findings: readonly Finding[]): readonly Finding[] {
  return together(
    together(findings, (one) => `${keyOf(one)}\n${one.value}\n${JSON.stringify(one.text)}`, 1),
    keyOf,
    MOST_APART,
  );
}

function keyOf({ problem, cell, kind, severity }: Finding): string {
  return `${problem}\n${cell.sheet}\n${kind ?? ""}\n${severity}`;
}

function together(
  findings: readonly Finding[],
  key: (one: Finding) => string,
  apart: number,
): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(key(finding));
    if (group) group.push(finding);
    else groups.set(key(finding), [finding]);
  }
  return [...groups.values()].flatMap((group) => (group.length > apart ? [joined(group)] : group));
}

function joined(group: readonly Finding[]): Finding {
  const [first] = group;
  if (!first) throw new RangeError("a group of no findings");
  const cells = group.flatMap((one) => one.cells ?? [one.cell]);
  const distinct = [
    ...new Map(cells.map((cell) => [`${String(cell.row)} ${String(cell.column)}`, cell])).values(),
  ];
  return distinct.length === 1
    ? first
    : {
        ...first,
        cells: distinct,
        text: { key: "recognise.of-one-cause", params: { first: first.text, n: distinct.length } },
      };
}
