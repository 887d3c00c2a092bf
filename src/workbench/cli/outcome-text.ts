import { withoutPersonalNumbers } from "../../locales";
import type { CheckOutcome } from "./outcome";
import { outcomeJson } from "./outcome-json";
import { printExplained } from "./print-explained";
import { printRecognition } from "./print-recognition";
import { printReport } from "./print-report";

/** What is printed of a workbook, a line each, without personal numbers, whatever part of it quotes a cell. */
export function outcomeLines(outcome: CheckOutcome): readonly string[] {
  return [
    ...printRecognition(outcome.recognition),
    "",
    ...printReport(outcome.report, outcome.isDefaultStandard).map(withoutPersonalNumbers),
  ];
}

/** What `--explain` prints, likewise. */
export function explainedLines({ explained }: CheckOutcome): readonly string[] {
  return explained ? ["", ...printExplained(explained)].map(withoutPersonalNumbers) : [];
}

/** The JSON of `--json` as text, likewise. */
export function outcomeText(outcome: CheckOutcome): string {
  return `${JSON.stringify(masked(outcomeJson(outcome)), null, 2)}\n`;
}

/** Everything but ids: they have no text of a cell, their digits may look like a number, and `--answers` gives them back. */
function masked(value: unknown): unknown {
  if (typeof value === "string") return withoutPersonalNumbers(value);
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(
      ([key, one]) => [withoutPersonalNumbers(key), key === "id" ? one : masked(one)] as const,
    ),
  );
}
