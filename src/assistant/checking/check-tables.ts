import { findingsOfOthers, saidOfClauses } from "../../own-sheets";
import { calendar } from "../../calendar";
import {
  check,
  choosePeriod,
  naturalYearOf,
  reportFigures,
  saidOfPeriod,
  settleClauses,
  type Report,
  type SettledStandard,
} from "../../check";
import { proposedSigners, templateMarks, type DocumentInput } from "../../documents";
import { type Day, earlierOf } from "../../grid";
import type { Message } from "../../locales";
import { withOptionalClauses, withOwnClauses, withRequirementWords, type Standard } from "../../standards";
import type { Typed } from "../assistant";
import type { CheckOptions } from "../check-options";
import { rubricState } from "./view-rubric";
import { clauseWordings } from "./clause-wordings";
import { momentInChina } from "../clock";
import { rubricOfStandard, saidOnSheet, standardHere, type RubricSource } from "../reading/standards-here";
import { unwritten } from "../memory/pending-confirmations";
import type { WorkbookReading } from "../reading/reading";
import { clerksSheets, templatesOf } from "../templates/templates-of";

/** A workbook is checked against this standard until the clerk chooses one. */
export const DEFAULT_STANDARD = "city-civilized-organ";

/**
 * Gives the options that the workbook remembers, or the default standard for the newest year in which something happened,
 * up to today. A standard that is not there any more is taken for the default one.
 */
export function rememberedOptions({
  memory,
  snapshot,
}: Pick<WorkbookReading, "memory" | "snapshot">): CheckOptions {
  const { chosen } = memory;
  if (!chosen) return { standard: DEFAULT_STANDARD, period: null, asOf: null };
  return standardHere({ memory, snapshot }, chosen.standard)
    ? chosen
    : { ...chosen, standard: DEFAULT_STANDARD };
}

/**
 * Fills in the period. An as-of day other than today's stands for its own year, else the data decide
 * (`choosePeriod`). The as-of day is never later than the period's end.
 */
export function settleOptions(reading: WorkbookReading, options: CheckOptions, today: Day) {
  const asOf = options.asOf ?? today;
  const { from, to } =
    options.period ?? (asOf === today ? choosePeriod(reading.recognition, today) : naturalYearOf(asOf));
  const until = earlierOf(asOf, to);
  return {
    standard: options.standard,
    period: { from, to },
    asOf: until,
    said: saidOfPeriod(reading.recognition, { from, to, asOf: until }, today),
  };
}

/** What a workbook was judged by, and what came of it. */
export interface Checked {
  readonly settled: SettledStandard;
  readonly report: Report;
}

/** Judges every clause of the standard. What was said in the pane takes precedence over what stands on the sheets. */
export function checkTables(reading: WorkbookReading, options: ReturnType<typeof settleOptions>): Checked {
  const checked = judgeBy(reading, settledHere(reading, options.standard), options);
  const { report } = checked;
  const changes = [...report.changes, ...saidOfRubric(reading, options.standard)];
  return { ...checked, report: { ...report, changes } };
}

/** How far the unit's own rubric is agreed to, and that it was changed; nothing of a standard of ours. */
function saidOfRubric(reading: WorkbookReading, standard: string): readonly Message[] {
  const here = rubricOfStandard(reading, standard);
  if (here === null) return [];
  const { requirements: n, unsure, unconfirmed, changes } = rubricState(reading, here);
  const moved = { added: changes.added.length, changed: changes.changed.length, gone: changes.gone.length };
  return [
    { key: "asked.confirmed", params: { n, confirmed: n - unconfirmed, unsure } },
    ...(moved.added + moved.changed + moved.gone > 0 ? [{ key: "asked.moved", params: moved } as const] : []),
  ];
}

/** Judges by a standard as data, which may be another than the one that is chosen. */
export function judgeBy(
  reading: WorkbookReading,
  standing: Standard,
  { period, asOf, said: ofPeriod }: Omit<ReturnType<typeof settleOptions>, "standard">,
): Checked {
  const standard = standing.id;
  const onSheets = saidOfClauses(reading.own, standard, period.to);
  const said = unwritten(reading.memory.words, standard);
  const settled = settledStandard(reading, standing);
  const checked = check(reading.recognition, settled, {
    period: { ...period, asOf },
    unit: reading.unit,
    confirmations: [...onSheets.confirmations, ...said.confirmations],
    waivers: { ...onSheets.waivers, ...said.waivers },
  });
  const report = { ...checked, changes: [...checked.changes, ...ofPeriod] };
  const unread = reading.own.standards.get(standard)?.findings.length ?? 0;
  if (unread === 0) return { settled, report };
  const told: Message = { key: "documents.standard.fallback", params: { n: unread } };
  return { settled, report: { ...report, changes: [...report.changes, told] } };
}

/** Gives the standard with the changes of the unit's sheet 创建标准. The report and all figures on the sheets use it. */
function settledStandard({ own }: WorkbookReading, standard: Standard): SettledStandard {
  const unit = own.standards.get(standard.id);
  const ownClauses = unit?.ownClauses ?? [];
  return settleClauses(withOwnClauses(withOptionalClauses(standard), ownClauses), {
    ownClauses: ownClauses.map(({ clause }) => clause),
    overrides: unit?.overrides ?? {},
    conventions: unit?.conventions ?? {},
  });
}

/**
 * Gives what the written sheets are made from.
 *
 * @param typed what was typed in the pane and is not yet on a sheet, by the field's name; "" removes what the sheet
 * 模板字段 says
 */
export function documentInput(
  reading: WorkbookReading,
  { settled, report }: Checked,
  now: Date,
  typed: Typed = {},
): DocumentInput {
  const { recognition, own, unit, snapshot } = reading;
  const others = findingsOfOthers(own, report.standard);
  return {
    report,
    standard: standardOf(reading, report.standard),
    figures: reportFigures(recognition, settled, report),
    ledgers: recognition.ledgers,
    findings: recognition.findings.filter((finding) => !others.has(finding)),
    unit,
    clauses: clauseWordings(settled, report),
    calendar,
    generatedAt: momentInChina(now),
    said: Object.fromEntries(Object.entries({ ...own.said, ...typed }).filter(([, text]) => text !== "")),
    saidOnSheet: own.said,
    signers: proposedSigners(clerksSheets(snapshot)),
    marks: templateMarks(templatesOf(snapshot, recognition.ledgers)),
  };
}

/** A standard with what the unit says on the sheet 创建标准 of how its requirements are counted. */
function settledHere(reading: WorkbookReading, id: string): Standard {
  return withRequirementWords(standardOf(reading, id), saidOnSheet(reading, id));
}

function standardOf(source: RubricSource, id: string): Standard {
  const standard = standardHere(source, id);
  if (!standard) throw new RangeError(`No standard ${id}`);
  return standard;
}
