import type { Finding } from "../../ledgers";
import { listedWords, type Message } from "../../locales";

/** Findings of one problem in one table whose texts say more than their value: more than this are told as one. */
const MOST_APART = 6;
/** So many other values are named. */
const MOST_NAMED = 6;

/**
 * Findings of one cause as one with all its cells: the same problem on the same sheet of which nothing but the value differs, and any
 * number of them where a table has more than a handful. They keep the order of their first cells.
 */
export function ofOneCause(findings: readonly Finding[]): readonly Finding[] {
  return together(
    together(findings, (one) => `${keyOf(one)}\n${besidesValue(one)}`, 1),
    keyOf,
    MOST_APART,
  );
}

/** What a finding says apart from the value that it is about. */
function besidesValue({ text, value }: Finding): string {
  const params = Object.entries<unknown>(text.params ?? {}).filter(([, said]) => said !== value);
  return JSON.stringify([text.key, params]);
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
    : { ...first, cells: distinct, text: textOf(group, first, distinct.length) };
}

/** The first text with the values of the others, where they are few. */
function textOf(group: readonly Finding[], first: Finding, n: number): Message {
  const others = [...new Set(group.map(({ value }) => value))].filter(
    (value) => value !== first.value && value !== "",
  );
  if (others.length === 0 || others.length > MOST_NAMED)
    return { key: "recognise.of-one-cause", params: { first: first.text, n } };
  return {
    key: "recognise.of-one-cause-apart",
    params: { first: first.text, others: listedWords(others), n },
  };
}
