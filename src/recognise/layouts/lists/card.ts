import { boundingArea, cellsOf, compactText, isBlank } from "../../../grid";
import type {
  ColumnMatch,
  Field,
  FieldDefinition,
  Finding,
  LedgerDefinition,
  LedgerRecord,
} from "../../../ledgers";
import { foreignMatter } from "../../columns/foreign-matter";
import { guessKinds, type KindGuess } from "../../columns/kinds";
import { draftLedger } from "../../draft";
import { fingerprintOf, type HeaderColumn } from "../../find/header";
import { findPeriod, findYear } from "../../find/period";
import type { Fit, LayoutReader, ReadContext, Region, TableDraft } from "../../layout";
import { findingOf } from "../../problems";
import { readField, type FieldReading } from "../../values/field-values";
import { expectedAndPresent, inferType } from "../../values/record-repairs";
import { evidenceOfKind, speaksFor } from "../evidence";
import { FEWEST, findCards, type Card, type FoundCards, type Pair } from "./find-cards";
import { turnedCards } from "./turned-cards";

/** A card per event: labels left, values right, stacked on a sheet, a sheet each, or a column each (docs/criteria.md §3.2 ②). */
export const card: LayoutReader = { layout: "card", fit: fitCards };

function fitCards(region: Region, context: ReadContext): Fit | null {
  const cells = cellsOf(region.sheet);
  const { cards, roles } = turnedCards(cells, region.area) ?? findCards(cells, region.area);
  const [first] = cards;
  const guess = first && foreignMatter(first.title) === null && guessKind(region, context, first, cards);
  if (!guess) return null;
  const { definition, matches } = guess;
  const about = compactText(`${first.title} ${region.sheet.name}`);
  return {
    kind: definition.kind,
    layout: "card",
    evidence: [
      ...evidenceOfKind(definition, about, matches.columns),
      speaksFor("labels", first.pairs.map(({ text }) => text).join(" ")),
    ],
    read: () => readCards(region, context, guess, { cards, roles }),
  };
}

/** Which ledger the cards are of, by their labels; null where too few of these are known. */
function guessKind(
  { sheet }: Region,
  { memory }: ReadContext,
  { pairs, title }: Card,
  cards: readonly Card[],
): KindGuess | null {
  const columns: HeaderColumn[] = pairs.map(({ label, text }) => ({
    column: label.area.column,
    path: [text],
  }));
  // All cards' values speak for a label, in the order of the first card's labels.
  const sample = pairs.map(({ text }) =>
    cards.flatMap((card) =>
      card.pairs.filter((pair) => pair.text === text && !isBlank(pair.value)).map(({ value }) => value),
    ),
  );
  const names = [compactText(title), compactText(sheet.name)] as const;
  const guess = guessKinds(...names, { columns, sample, fingerprint: fingerprintOf(columns), memory }).find(
    ({ definition }) => definition.kind !== "attendance" && definition.kind !== "roster",
  );
  const matched = guess?.matches.columns.filter(({ field }) => field !== null) ?? [];
  return guess && matched.length >= FEWEST - 1 ? guess : null;
}

function readCards(
  region: Region,
  { year }: ReadContext,
  { definition, matches }: KindGuess,
  { cards, roles }: FoundCards,
): TableDraft {
  const { sheet } = region;
  const name = compactText(sheet.name);
  const findings: Finding[] = [];
  const records = cards.flatMap((card): LedgerRecord[] => {
    const around = {
      year: findYear(name) ?? findYear(card.title) ?? year,
      dateSystem: sheet.dateSystem,
    };
    const fields: Record<string, Field> = {};
    for (const pair of card.pairs) {
      const match = matches.columns.find(({ path }) => path[0] === pair.text);
      const field = definition.fields.find(({ id }) => id === match?.field);
      if (!match || !field || fields[field.id]) continue;
      const read = readPair(pair, match, field, definition, around);
      Object.assign(fields, read.fields);
      const at = { sheet: sheet.name, ...pair.cell };
      findings.push(...read.problems.map((problem) => findingOf(problem, at, pair.value, definition.kind)));
    }
    if (Object.keys(fields).length === 0) return [];
    inferType(definition, matches.columns, fields, { title: card.title, cell: card.titleCell });
    return [{ area: card.area, fields }];
  });
  const title = cards[0]?.title ?? "";
  const ledger = draftLedger({
    kind: definition.kind,
    layout: "card",
    sheet: sheet.name,
    title: title === "" ? sheet.name.trim() : title,
    area: boundingArea(cards.map((card) => card.area)) ?? region.area,
    columns: matches.columns,
    rows: roles,
    period: findPeriod(name, year) ?? findPeriod(title, year),
    records,
  });
  return { ledger, questions: [], findings };
}

/** What a label and its value say; 「应到/实到：20/18」 gives two fields. */
function readPair(
  { value, cell }: Pair,
  match: ColumnMatch,
  field: FieldDefinition,
  definition: LedgerDefinition,
  around: Parameters<typeof readField>[2],
): { readonly fields: Record<string, Field>; readonly problems: FieldReading["problems"] } {
  const counts = field.id === "present" || field.id === "expected" || field.id === "count";
  const both = counts ? expectedAndPresent(match, value) : null;
  if (both && definition.fields.some(({ id }) => id === "expected")) {
    const [expected, present] = both;
    const fields = {
      expected: { value: expected, raw: value, cell },
      present: { value: present, raw: value, cell },
    };
    return { fields, problems: [] };
  }
  const reading = readField(value, field, around);
  if (reading.value === undefined) return { fields: {}, problems: [] };
  return { fields: { [field.id]: { value: reading.value, raw: value, cell } }, problems: reading.problems };
}
