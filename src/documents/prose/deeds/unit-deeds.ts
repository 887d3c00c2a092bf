import type { Day } from "../../../grid";
import {
  dateOf,
  textOf,
  writtenTextOf,
  type Ledger,
  type LedgerKind,
  type LedgerRecord,
} from "../../../ledgers";
import type { Entry } from "../../../measures";
import type { ClauseId } from "../../../standards";
import { speaksOfCreation } from "../creation-work";
import type { DocumentInput } from "../document-input";
import { isReflection, rowsOfKinds } from "../found-record";
import type { Deed } from "./deed";
import { deedsOf, inQuotes } from "./deeds-of";
import { mendedForGood } from "./mended";
import { peopleNamed } from "./people-named";
import { politicalTopics } from "./political-topics";
import { prizesOf } from "./prizes";
import { isKindOfStudy, studied } from "./topic-in-words";

/**
 * What the ledgers of the period tell of a unit besides numbers, each the most telling first (`deedsOf`). Of letters and visits, of what
 * people were disciplined for and of gifts nothing is told but numbers: those ledgers are read for no text.
 */
export interface UnitDeeds {
  /** What meetings on the creation work dealt with, with their verbs: 「研究2024年文明机关创建工作要点」. */
  readonly meetings: readonly Deed[];
  /** Topics of political theory; of all that was studied in common where no session says of what kind it was. */
  readonly politics: readonly Deed[];
  /** Campaigns of study: 「党纪学习教育」. */
  readonly campaigns: readonly Deed[];
  readonly business: readonly Deed[];
  readonly law: readonly Deed[];
  readonly models: readonly Deed[];
  /** Articles and reports of research; what people write about what they studied is none. */
  readonly articles: readonly Deed[];
  /** Recreation and sports. */
  readonly culture: readonly Deed[];
  readonly morals: readonly Deed[];
  readonly volunteering: readonly Deed[];
  readonly lectures: readonly Deed[];
  readonly integrity: readonly Deed[];
  readonly warnings: readonly Deed[];
  readonly lawPublicity: readonly Deed[];
  readonly disclosed: readonly Deed[];
  /** Rules issued or revised in the period, as titles. */
  readonly newRules: readonly Deed[];
  /** All rules in force, as titles. */
  readonly rules: readonly Deed[];
  /** What the unit issued on the creation work. */
  readonly documents: readonly Deed[];
  /** 「市直机关运动会获团体二等奖」 */
  readonly prizes: readonly Deed[];
  /** What inspections of hygiene found and is mended. */
  readonly mendedHygiene: readonly Deed[];
  /** Problems of the unit's own 整改台账 that are put right for good. */
  readonly mended: readonly Deed[];
}

/** Reads the ledgers once for all papers of an input. */
export function unitDeeds({ figures, ledgers, report, clauses }: DocumentInput): UnitDeeds {
  const names = peopleNamed(ledgers);
  const { period } = report;
  const rows = (...clauses: readonly ClauseId[]): readonly Entry[] =>
    uniqueRows(clauses.flatMap(figures.rowsOf));
  const of = (found: readonly Entry[], ...fields: readonly string[]): readonly Deed[] =>
    deedsOf(found, fields, names);
  const learnt = (found: readonly Entry[]): readonly Deed[] =>
    deedsOf(found, ["topic", "content"], names, studied).filter(({ text }) => !isKindOfStudy(text));
  const inKind = (kind: LedgerKind, is: (record: LedgerRecord) => boolean): readonly Entry[] =>
    figures.rowsIn(kind).filter(({ record }) => is(record));
  const isMended = (record: LedgerRecord): boolean => isClosed(record, period.asOf);
  const politics = rows("center-group-study", "political-theory-study");
  const { topics, campaigns } = politicalTopics(
    learnt(politics.length > 0 ? politics : inKind("study", (record) => !isSelfStudy(record))),
  );
  const rules = rulesInForce(ledgers, period.asOf);
  return {
    meetings: of(rows("four-in-place-thought", "creation-meetings-yearly"), "topic", "name"),
    politics: topics,
    campaigns,
    business: learnt(rows("business-study")),
    law: learnt(rows("law-study")),
    models: learnt(rows("model-study")),
    articles: asTitles(
      of(
        figures.rowsIn("article").filter((row) => !isReflection(row)),
        "topic",
      ),
    ),
    culture: of(rows("culture-sports-activities"), "name"),
    morals: of(rows("moral-education"), "name", "topic"),
    volunteering: of(rows("volunteer-activities"), "name", "content"),
    lectures: of(inKind("integrity", isOfType("party-lecture")), "topic").map((deed) => ({
      ...deed,
      text: inQuotes(deed.text),
    })),
    integrity: of(rows("integrity-education"), "topic"),
    warnings: of(rows("warning-education"), "topic"),
    lawPublicity: of(rows("legal-publicity-day-1204", "domain-law-publicity"), "name", "topic"),
    disclosed: of(figures.rowsIn("disclosure"), "topic"),
    newRules: asTitles(
      of(
        rules.filter(({ record }) => isNew(record, period)),
        "name",
      ),
    ),
    rules: asTitles(of(rules, "name")),
    documents: asTitles(of(inKind("document", isOnCreation), "name")),
    prizes: prizesOf([...figures.rowsIn("activity"), ...figures.rowsIn("article")], names),
    mendedHygiene: of(inKind("hygiene", isMended), "problem"),
    mended: mendedForGood(of(inKind("rectification", isMended), "problem"), report, clauses),
  };
}

/** A row that several clauses count, once. */
function uniqueRows(rows: readonly Entry[]): readonly Entry[] {
  const seen = new Set<LedgerRecord>();
  return rows.filter(({ record }) => !seen.has(record) && seen.add(record));
}

function isSelfStudy(record: LedgerRecord): boolean {
  return textOf(record, "form") === "self-study";
}

function isOfType(type: string): (record: LedgerRecord) => boolean {
  return (record) => textOf(record, "type") === type;
}

function isClosed(record: LedgerRecord, asOf: Day): boolean {
  const completed = dateOf(record, "completed");
  return completed === null ? textOf(record, "state") === "closed" : completed.from <= asOf;
}

function isOnCreation(record: LedgerRecord): boolean {
  return speaksOfCreation(writtenTextOf(record, "name") ?? "");
}

/** Rules stand whether or not a day is given. */
function rulesInForce(ledgers: readonly Ledger[], asOf: Day): readonly Entry[] {
  return rowsOfKinds(ledgers, "rule")
    .map((row) => ({ ...row, when: dateOf(row.record, "issued") }))
    .filter(({ when }) => when === null || when.from <= asOf)
    .filter(({ record }) => !["repealed", "draft"].includes(textOf(record, "state") ?? ""));
}

function isNew(record: LedgerRecord, { from, asOf }: DocumentInput["report"]["period"]): boolean {
  return ["issued", "revised"].some((field) => {
    const when = dateOf(record, field);
    return when !== null && when.from >= from && when.from <= asOf;
  });
}

/** Titles in their brackets. */
function asTitles(deeds: readonly Deed[]): readonly Deed[] {
  return deeds.map((deed) => ({
    ...deed,
    text: deed.text.includes("《") ? deed.text : `《${deed.text.replace(/[“”]/gu, "")}》`,
  }));
}
