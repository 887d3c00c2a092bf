import { compactText } from "../../../grid";
import {
  LEDGERS,
  peopleOf,
  textOf,
  writtenTextOf,
  type FieldDefinition,
  type LedgerKind,
  type LedgerRecord,
} from "../../../ledgers";
import type { Found } from "../../prose/found-record";

/** Records of a sort that a column of their ledger tells, and the word that names it: 「党组会」, 「网站」, 「办公室」. */
export interface KeptSort {
  readonly word: string;
  readonly field: string;
  /** Whether the word stands in the ledger itself, and is not another one for the same choice. */
  readonly isWritten: boolean;
  readonly is: (record: LedgerRecord) => boolean;
}

/** A word that sorts records is no longer. */
const LONGEST = 10;
/** Fields that say what one record is about, and no sort of them. */
const NO_SORT: readonly string[] = [
  "content",
  "remark",
  "evidence",
  "result",
  "decision",
  "number",
  "time",
  "session",
];

/** Whether a column of a ledger parts its records into sorts by words. */
export function isSort(kind: LedgerKind, { id, type, private: own }: FieldDefinition): boolean {
  const isOfWords = type === "text" || type === "choice";
  return isOfWords && own !== true && id !== LEDGERS[kind].topic && !NO_SORT.includes(id);
}

/**
 * The sorts into which the columns of a ledger part its records, by the words that stand in them and by others for the same choice; the
 * longest words first.
 */
export function keptSorts(kind: LedgerKind, rows: readonly Found[]): readonly KeptSort[] {
  const { fields } = LEDGERS[kind];
  const sorts = new Map<string, KeptSort>();
  const keep = (sort: KeptSort): void => {
    if (sort.word.length < 2 || sort.word.length > LONGEST || sorts.has(sort.word)) return;
    if (rows.some(({ record }) => sort.is(record))) sorts.set(sort.word, sort);
  };
  for (const field of fields) {
    if (!isSort(kind, field) && field.type !== "department") continue;
    const { id, vocabulary = {} } = field;
    const written = (record: LedgerRecord): readonly string[] => partsOf(writtenTextOf(record, id) ?? "");
    for (const word of new Set(rows.flatMap(({ record }) => written(record))))
      keep({ word, field: id, isWritten: true, is: (record) => written(record).includes(word) });
    const isTold = rows.some(({ record }) => record.fields[id] !== undefined);
    for (const [choice, words] of isTold ? Object.entries(vocabulary) : [])
      for (const word of words)
        keep({ word, field: id, isWritten: false, is: (record) => textOf(record, id) === choice });
  }
  return [...sorts.values()].sort((one, other) => other.word.length - one.word.length);
}

/** 「公示栏、网站」 is of both. */
function partsOf(text: string): readonly string[] {
  return [text, ...text.split(/[、，,;；/]/u)].map(compactText).filter((part) => part !== "");
}

/** Whether a record names somebody among those who took part, wrote, led or answer for it; null where it names nobody. */
export function namesPerson(record: LedgerRecord, fields: readonly string[], name: string): boolean | null {
  const named = fields.flatMap((field) => peopleOf(record, field));
  return named.length === 0 ? null : named.includes(name);
}
