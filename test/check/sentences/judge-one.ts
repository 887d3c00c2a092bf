import { check, settleClauses, type CheckInput, type Report, type SettledStandard } from "../../../src/check";
import type { Finding, Ledger, SkippedSheet } from "../../../src/ledgers";
import { say, type Message, type MessageKey } from "../../../src/locales";
import type { MeasureSettings } from "../../../src/measures";
import type { ClauseId } from "../../../src/standards";
import { recognition } from "../make";
import { YEAR_2024 } from "../run";

/** A small workbook, and what else a check of it goes by. */
export interface Small {
  readonly ledgers: readonly Ledger[];
  readonly skipped?: readonly SkippedSheet[];
  readonly findings?: readonly Finding[];
  readonly period?: CheckInput["period"];
  readonly settings?: Partial<MeasureSettings>;
  readonly confirmations?: CheckInput["confirmations"];
  readonly waivers?: CheckInput["waivers"];
}

/** The city's standard as if it asked these clauses and no others. */
export function settledFor(ids: readonly ClauseId[], settings: Small["settings"] = {}): SettledStandard {
  const whole = settleClauses("city-civilized-organ");
  return {
    ...whole,
    settings: { ...whole.settings, ...settings },
    clauses: ids.map((id) => {
      const clause = whole.catalogue.get(id);
      if (clause === undefined) throw new RangeError(id);
      return { ...clause, dimension: "study", weight: 5, department: "" };
    }),
  };
}

/** The report of a standard that asks these clauses and no others. */
export function judgeOne(ids: readonly ClauseId[], small: Small): Report {
  const { ledgers, skipped = [], findings = [], settings, period = YEAR_2024, ...said } = small;
  const settled = settledFor(ids, settings);
  return check({ ...recognition(ledgers), skipped, findings }, settled, {
    period,
    unit: "某局",
    ...(said.confirmations ? { confirmations: said.confirmations } : {}),
    ...(said.waivers ? { waivers: said.waivers } : {}),
  });
}

/** All that a report says of its clauses and of itself, by the keys of its texts, those within others included. */
export function sentencesOf(report: Report): ReadonlyMap<MessageKey, readonly string[]> {
  const said = new Map<MessageKey, string[]>();
  const hear = (text: Message): void => {
    const { key, params = {} } = text as { key: MessageKey; params?: Readonly<Record<string, unknown>> };
    said.set(key, [...(said.get(key) ?? []), say(text)]);
    for (const param of Object.values(params)) if (isMessage(param)) hear(param);
  };
  for (const { problems, notes, missing, excluded } of report.results) {
    for (const { text } of [...problems, ...notes, ...missing.said]) hear(text);
    for (const { reason } of excluded) hear(reason);
  }
  report.changes.forEach(hear);
  return said;
}

function isMessage(value: unknown): value is Message {
  return typeof value === "object" && value !== null && "key" in value;
}
