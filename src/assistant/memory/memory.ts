import { asTaught, EMPTY_MEMORY, fingerprintOfWords, type Memory, type Teaching } from "../../recognise";
import type { WorkbookSnapshot } from "../../excel";
import type { CheckOptions } from "../check-options";
import { broughtNow, readBrought, type Brought } from "./brought";
import { readChosen } from "./chosen";
import { readAsked, type AskedBefore } from "./given-answers";
import { readFilled, type FilledForm } from "./filled-forms";
import { isObject } from "./is-object";
import { readRubrics, type KeptRubrics } from "./kept-rubrics";
import { NO_WORDS, readWords, type PaneWords } from "./pending-confirmations";

/** All that the add-in keeps in the workbook's hidden settings. */
export interface WorkbookMemory extends Memory {
  readonly words: PaneWords;
  /** The sheets that were brought in from other workbooks. */
  readonly brought?: readonly Brought[];
  /** What was put into forms. */
  readonly filled?: readonly FilledForm[];
  /** What was asked when answers were given, by the key of the answer. */
  readonly asked?: Readonly<Record<string, AskedBefore>>;
  /** What was said of the unit's own 考核细则, and the rubric as it was then. */
  readonly rubrics?: KeptRubrics;
  /** The standard, period and as-of day that were chosen last; nothing in a workbook that was never checked. */
  readonly chosen?: CheckOptions | null;
}

const NOTHING: WorkbookMemory = { ...EMPTY_MEMORY, words: NO_WORDS };

/** Reads what a workbook remembers, as it was read: sheets that were brought in under the names that they have now. */
export function memoryOf({ memory, brought }: Pick<WorkbookSnapshot, "memory" | "brought">): WorkbookMemory {
  const parsed = parseMemory(memory);
  return parsed.brought ? { ...parsed, brought: broughtNow(parsed.brought, brought) } : parsed;
}

/** Reads what the workbook remembers; gives an empty memory if there is nothing, or something that can't be read. */
export function parseMemory(text: string | null): WorkbookMemory {
  if (text === null) return NOTHING;
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value) || !isMemory(value)) return NOTHING;
    return {
      ...value,
      columns: byFingerprint(value.columns),
      taught: readTeachings(value["taught"]),
      words: readWords(value["words"]),
      brought: readBrought(value["brought"]),
      filled: readFilled(value["filled"]),
      asked: readAsked(value["asked"]),
      rubrics: readRubrics(value["rubrics"]),
      chosen: readChosen(value["chosen"]),
    };
  } catch {
    return NOTHING;
  }
}

/** Attendance tables were once remembered by the words of their header: those are what its fingerprint is made of. */
function byFingerprint(columns: Memory["columns"]): Memory["columns"] {
  const entries = Object.entries(columns).map(([key, fields]) => {
    return [/^[0-9a-f]{16}$/.test(key) ? key : fingerprintOfWords(key), fields] as const;
  });
  return Object.fromEntries(entries);
}

function isMemory(value: Record<string, unknown>): value is Record<string, unknown> & Memory {
  const { version, answers, columns } = value;
  return (
    version === 1 &&
    isObject(answers) &&
    isObject(columns) &&
    Object.values(answers).every((answer) => typeof answer === "string") &&
    Object.values(columns).every(
      (fields) => isObject(fields) && Object.values(fields).every((f) => typeof f === "string"),
    )
  );
}

/** Reads what was taught, as far as possible: an older or newer version may have taught what this one does not know. */
function readTeachings(value: unknown): readonly Teaching[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown): Teaching[] => {
    if (!isObject(one)) return [];
    const { id, fingerprint, headerFrom, applied, ...said } = one;
    const taught = asTaught(said, [{ name: String(said["sheet"]) }]);
    if (!taught || typeof id !== "string") return [];
    return [
      {
        ...taught,
        id,
        fingerprint: typeof fingerprint === "string" ? fingerprint : null,
        headerFrom: typeof headerFrom === "number" ? headerFrom : null,
        applied: typeof applied === "string" ? applied : null,
      },
    ];
  });
}
