import { compactText } from "../../grid";
import { LEDGERS, type LedgerKind } from "../../ledgers";
import { isAttendanceCode } from "../marks/attendance-choices";
import type { Legend } from "../marks/legend";
import type { Memory } from "../recognition";
import { wordQuestionId } from "../values/list-records";
import type { TaughtTable } from "./taught";

/**
 * A legend with the marks that were taught: in front of it where they were said of this very sheet; on another sheet with the same header
 * they stand back behind what that sheet's own legend says.
 */
export function taughtLegend(legend: Legend, taught: TaughtTable | undefined): Legend {
  if (!taught) return legend;
  const said = Object.entries(taught.marks).flatMap(([mark, code]) =>
    isAttendanceCode(code) ? [{ mark: compactText(mark), word: "", code, half: false }] : [],
  );
  const told = taught.asked ? [] : legend.entries.filter(({ code }) => code !== "unknown");
  return { ...legend, entries: [...told, ...said, ...legend.entries] };
}

/** The words of other ledgers that were taught, as answers to the questions that would have asked for them. */
export function taughtWords(memory: Memory, kind: LedgerKind, taught: TaughtTable): Memory {
  if (kind === "attendance") return memory;
  const answers = { ...memory.answers };
  for (const [word, code] of Object.entries(taught.marks)) {
    for (const { id, vocabulary } of LEDGERS[kind].fields)
      if (vocabulary && code in vocabulary) answers[wordQuestionId(kind, id, word)] = code;
  }
  return { ...memory, answers };
}
