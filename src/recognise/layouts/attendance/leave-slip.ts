import { boundingArea, cellsOf, compactText, type DateSpan } from "../../../grid";
import type { Field, Finding, LedgerPerson, LedgerRecord } from "../../../ledgers";
import { meaningOf, STRETCH } from "../../columns/column-meaning";
import { readPersonName } from "../../columns/person-name";
import { draftLedger, fitOf } from "../../draft";
import { readPeriodClue } from "../../find/period";
import { rowSpansReader } from "../../find/row-dates";
import { codeOfWord } from "../../marks/mark-words";
import type { Fit, LayoutReader, ReadContext, Region } from "../../layout";
import { findingOf } from "../../problems";
import { findCards, type Card, type Pair } from "../lists/find-cards";
import { atMost, speaksFor } from "../evidence";
import { spanOver } from "./exception-list";
import { isOfAnotherMatter } from "./of-another-matter";

/**
 * Filled slips of leave or trips (请假条, 出差审批单): labels with their values, one or several on a sheet. A slip tells what a line of a register of
 * leave tells, so it gives records and no presence; one that nobody filled in gives nothing.
 */
export const leaveSlip: LayoutReader = {
  layout: "exception-list",
  atMost: atMost(["people", "labels"]),
  fit: fitSlips,
};

const SLIP = /(?:请销?假|休假|年假|调休|出差|外出|公出|离岗).*(?:[条单表]|申请|审批|报告|登记)/;

/** What a slip says, by the field of the attendance ledger. */
type Said = ReadonlyMap<string, Pair>;

interface Slip {
  readonly record: LedgerRecord;
  readonly person: LedgerPerson;
}

function fitSlips(region: Region, context: ReadContext): Fit | null {
  const { sheet } = region;
  const cells = cellsOf(sheet);
  const { cards, roles } = findCards(cells, region.area);
  const [first] = cards;
  const about = compactText((first?.title ?? "") + sheet.name);
  if (!first || !SLIP.test(about)) return null;
  const labels = first.pairs.map(({ text }) => text);
  if (isOfAnotherMatter(about, labels)) return null;
  const clue = { ...readPeriodClue(`${first.title} ${sheet.name}`), month: null };
  const spansOf = rowSpansReader({ ...clue, year: clue.year ?? context.year }, sheet.dateSystem);
  const slips: Slip[] = [];
  const findings: Finding[] = [];
  for (const card of cards) {
    const said = saidOf(card);
    const person = personOf(said);
    const date = said.get("date");
    if (!person || !date) continue;
    const span = spanOf(said, spansOf);
    if (span) slips.push({ person, record: recordOf(card, said, person, span) });
    else if (compactText(date.value) !== "")
      findings.push(
        findingOf(
          { id: "attendance.invalid-day" },
          { sheet: sheet.name, ...date.cell },
          String(date.value),
          "attendance",
        ),
      );
  }
  if (slips.length + findings.length === 0) return null;
  const records = slips.map(({ record }) => record);
  const ledger = draftLedger({
    kind: "attendance",
    layout: "exception-list",
    sheet: sheet.name,
    title: first.title === "" ? sheet.name.trim() : first.title,
    area: boundingArea(cards.map(({ area }) => area)) ?? region.area,
    rows: roles,
    period: spanOver(records),
    people: slips
      .map(({ person }) => person)
      .filter((one, index, all) => all.findIndex(({ name }) => name === one.name) === index),
    records,
    fingerprint: "leave-slip",
  });
  return fitOf({ ledger, questions: [], findings }, [
    speaksFor("people", slips.length),
    speaksFor("labels", labels.join(" ")),
  ]);
}

/** The first of several labels of one field counts. */
function saidOf({ pairs }: Card): Said {
  const said = new Map<string, Pair>();
  for (const pair of pairs) {
    const field = STRETCH.test(pair.text) ? "date" : meaningOf([pair.text]).field;
    if (field !== null && !said.has(field)) said.set(field, pair);
  }
  return said;
}

function personOf(said: Said): LedgerPerson | null {
  const pair = said.get("person");
  const person = pair && readPersonName(pair.value);
  if (!pair || !person) return null;
  const text = (field: string): string | null => compactText(said.get(field)?.value ?? "") || null;
  return {
    name: person.name,
    department: person.department ?? text("department"),
    staffNumber: text("staff-number"),
    note: person.note,
    cell: pair.cell,
  };
}

/** Both ends in one cell, or in two. */
function spanOf(said: Said, spansOf: ReturnType<typeof rowSpansReader>): DateSpan | null {
  const of = (field: string): DateSpan | null => spansOf(said.get(field)?.value ?? "")?.[0] ?? null;
  const from = of("date");
  const until = of("until");
  return from && until && until.to > from.to ? { from: from.from, to: until.to, precision: "range" } : from;
}

function recordOf({ area }: Card, said: Said, person: LedgerPerson, span: DateSpan): LedgerRecord {
  const fields: Record<string, Field> = {};
  for (const [id, { value, cell }] of said) {
    const text = id === "status" ? ticked(String(value)) : compactText(value);
    if (text === "" || id === "until") continue;
    fields[id] = { value: id === "status" ? (codeOfWord(text) ?? text) : text, raw: value, cell };
  }
  const [name, date] = [said.get("person"), said.get("date")];
  if (name) fields.person = { value: person.name, raw: name.value, cell: name.cell };
  if (date) fields.date = { value: span, raw: date.value, cell: date.cell };
  return { area, fields };
}

/** 「☑事假 □病假」 says 事假; a word without boxes says itself. */
function ticked(text: string): string {
  return compactText(/[☑☒√✓✔■●]\s*([^\s□○☐☑☒√✓✔■●]+)/.exec(text)?.[1] ?? text);
}
