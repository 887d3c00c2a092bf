import type { Day } from "../grid";
import type { Finding } from "../ledgers";
import { findStandard, isOwnClause, type Standard } from "../standards";
import { readSaid } from "./fields/read-said";
import type { MarkedWorkbook } from "./own-sheet";
import { readStandardSheet, type StandardReading } from "./standard/read-standard";
import type { Confirmation } from "./summary/confirmation";
import { readConfirmations, readWaivers, type WaiverReading } from "./summary/read-summary";
import type { Waiver } from "./summary/waiver";
import type { WrittenKind } from "./written-sheets";

/** What the clerk has said of clauses in one summary. */
interface SummaryReading {
  /** The standard that it was written for. */
  readonly standard: string;
  readonly confirmations: readonly Confirmation[];
  readonly waivers: WaiverReading["waivers"];
}

/** What the clerk has said on the sheets that we wrote earlier. */
export interface OwnSheetsReading {
  readonly summaries: readonly SummaryReading[];
  /** What the unit asks instead of a standard, by the standard's id. */
  readonly standards: ReadonlyMap<string, StandardReading>;
  /** What the clerk said once for all sheets, by the blank's name. */
  readonly said: Readonly<Record<string, string>>;
  /** Entries that can't be understood, with their cells. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the summaries and the sheets 创建标准 that were written earlier.
 *
 * @param standardOf a standard by its id: one of ours, or the workbook's own
 */
export function readOwnSheets(
  { sheets, own }: MarkedWorkbook,
  standardOf: (id: string) => Standard | null = findStandard,
): OwnSheetsReading {
  const sheetsOf = (wanted: WrittenKind) =>
    own.flatMap(({ kind, sheet, edition }) => {
      const found = kind === wanted ? sheets.find(({ name }) => name === sheet) : undefined;
      return found ? [{ sheet: found, edition }] : [];
    });
  const summaries = sheetsOf("summary");
  const waived = summaries.map(({ sheet }) => readWaivers(sheet));
  const spoken = sheetsOf("template-fields").map(({ sheet }) => readSaid(sheet));
  const standards = new Map(
    sheetsOf("standard").flatMap(({ sheet, edition }) => {
      const standard = standardOf(edition);
      return standard ? [[edition, readStandardSheet(sheet, standard)] as const] : [];
    }),
  );
  return {
    summaries: summaries.map(({ sheet, edition }, index) => ({
      standard: edition,
      confirmations: readConfirmations(sheet),
      waivers: waived[index]?.waivers ?? {},
    })),
    standards,
    said: Object.assign({}, ...spoken.map(({ said }) => said)) as OwnSheetsReading["said"],
    findings: [
      ...waived.flatMap(({ findings }) => findings),
      ...spoken.flatMap(({ findings }) => findings),
      ...[...standards.values()].flatMap(({ findings }) => findings),
    ],
  };
}

/**
 * What the clerk has said of a standard's clauses, in the summary of whichever standard; but the unit's own clauses are another
 * one's under the same ids in every standard. A waiver that gives no day ends with the period.
 */
export function saidOfClauses(
  { summaries }: OwnSheetsReading,
  standard: string,
  to: Day,
): {
  readonly confirmations: readonly Confirmation[];
  readonly waivers: Readonly<Record<string, Waiver>>;
} {
  const waivers = summaries.flatMap((summary) =>
    Object.entries(summary.waivers)
      .filter(([clause]) => isMeant(clause, summary.standard, standard))
      .map(([clause, waiver]) => [clause, { ...waiver, expires: waiver.expires ?? to }] as const),
  );
  return {
    confirmations: summaries.flatMap((summary) =>
      summary.confirmations.filter(({ clause }) => isMeant(clause, summary.standard, standard)),
    ),
    waivers: Object.fromEntries(waivers),
  };
}

/** Whether what was said of a clause under one standard is said of the clause of that id in another. */
function isMeant(clause: string, said: string, standard: string): boolean {
  return said === standard || !isOwnClause(clause);
}

/** Findings that say nothing of a standard: they are about what the unit asks instead of another one. */
export function findingsOfOthers({ standards }: OwnSheetsReading, standard: string): ReadonlySet<Finding> {
  const others = [...standards].filter(([id]) => id !== standard);
  return new Set(others.flatMap(([, { findings }]) => findings));
}
