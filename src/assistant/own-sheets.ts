import type { CheckOptions, Confirmation } from "../check";
import {
  readConfirmations,
  readSaid,
  readStandardSheet,
  readWaivers,
  type StandardReading,
  type WaiverReading,
} from "../documents";
import type { WorkbookSnapshot } from "../excel";
import type { Day } from "../grid";
import type { Finding } from "../ledgers";
import { findStandard } from "../standards";

/** What the clerk has said on the sheets that we wrote earlier. */
export interface OwnSheetsReading {
  readonly confirmations: readonly Confirmation[];
  readonly waivers: WaiverReading["waivers"];
  /** What the unit asks instead of a standard, by the standard's id. */
  readonly standards: ReadonlyMap<string, StandardReading>;
  /** What the clerk said once for all sheets, by the blank's name. */
  readonly said: Readonly<Record<string, string>>;
  /** Entries that can't be understood, with their cells. */
  readonly findings: readonly Finding[];
}

/** Reads the summaries and the sheets 创建标准 that were written earlier. */
export function readOwnSheets({ sheets, own }: WorkbookSnapshot): OwnSheetsReading {
  const sheetsOf = (wanted: string) =>
    own.flatMap(({ kind, sheet, edition }) => {
      const found = kind === wanted ? sheets.find(({ name }) => name === sheet) : undefined;
      return found ? [{ sheet: found, edition }] : [];
    });
  const summaries = sheetsOf("summary").map(({ sheet }) => sheet);
  const waived = summaries.map(readWaivers);
  const spoken = sheetsOf("template-fields").map(({ sheet }) => readSaid(sheet));
  const standards = new Map(
    sheetsOf("standard").flatMap(({ sheet, edition }) => {
      const standard = findStandard(edition);
      return standard ? [[edition, readStandardSheet(sheet, standard)] as const] : [];
    }),
  );
  return {
    confirmations: summaries.flatMap(readConfirmations),
    waivers: Object.assign({}, ...waived.map(({ waivers }) => waivers)) as WaiverReading["waivers"],
    standards,
    said: Object.assign({}, ...spoken.map(({ said }) => said)) as OwnSheetsReading["said"],
    findings: [
      ...waived.flatMap(({ findings }) => findings),
      ...spoken.flatMap(({ findings }) => findings),
      ...[...standards.values()].flatMap(({ findings }) => findings),
    ],
  };
}

/** The waivers as the check takes them: one that gives no day ends with the period. */
export function waiversUntil(waivers: WaiverReading["waivers"], to: Day): CheckOptions["waivers"] {
  return Object.fromEntries(
    Object.entries(waivers).map(([clause, waiver]) => [clause, { ...waiver, expires: waiver.expires ?? to }]),
  );
}
