import { compactText } from "../../../grid";
import {
  LEDGERS,
  textOf,
  writtenTextOf,
  type FieldDefinition,
  type LedgerKind,
  type LedgerRecord,
} from "../../../ledgers";
import type { Found } from "../../prose/found-record";
import { COUNTED_KINDS } from "../facts/ledger-words";
import { recordsKept } from "../facts/records-of-whom";
import { isSort } from "../facts/kept-sorts";
import type { FormContext } from "../form-context";
import type { FormTable } from "./form-table";
import { kindNamed } from "./kind-named";

/** Records of a ledger that a row or a column of a form stands for: those of a sort, the rest of them, several sorts together. */
export interface SortKey {
  readonly kind: "sort";
  readonly ledger: LedgerKind;
  readonly is: (record: LedgerRecord) => boolean;
  /** Whether every record says of which sort it is. */
  readonly isTold: boolean;
}

/** Where hours are asked, a way of studying is one of a register of hours. */
const OF_HOURS = /学时|课时/u;

/** The sort that a text names and nothing else; null for any other. */
type SortOf = (text: string) => SortKey | null;

/** Of the texts down a form's rows so many have to be sorts of one column. */
const KNOWN = 0.5;
const REST = /^(?:其他|其它|其余)/u;
const SUM = /^(?:合计|总计|小计|共计|累计|平均|总数)/u;
/** What became of a case is a state on the day of the check, and no sort. */
const STATES: readonly string[] = ["state", "progress"];

/** Texts of a form that are sorts of records, by the words in one column of a ledger. */
interface Sorting {
  readonly kind: LedgerKind;
  readonly field: FieldDefinition;
  readonly axis: readonly string[];
  readonly texts: readonly string[];
}

/**
 * The sorts of records that a form gives down its rows or across its columns, by the words that stand in a column of a ledger: 来信, 来访,
 * 网上信访. The ledger is the one that the title names, else the one that knows more of them than any other.
 */
export function sortsOn(table: FormTable, context: FormContext): SortOf {
  const axes = axesOf(table);
  const kinds: readonly LedgerKind[] = OF_HOURS.test(table.title)
    ? [...COUNTED_KINDS, "study-hours"]
    : COUNTED_KINDS;
  const found = kinds.flatMap((kind) => sortingsIn(kind, axes, context));
  const kind = kindOf(found, table);
  if (kind === null) return () => null;
  const ofAxes = axes.flatMap((axis) => {
    const own = found.filter((one) => one.kind === kind && one.axis === axis);
    return own.sort((one, other) => other.texts.length - one.texts.length).slice(0, 1);
  });
  const keys = ofAxes.map((sorting) => keyIn(sorting, context));
  return (written) => {
    const text = compactText(written);
    return keys.map((key) => key(text)).find((key) => key !== null) ?? null;
  };
}

function kindOf(found: readonly Sorting[], table: FormTable): LedgerKind | null {
  const named = kindNamed(table.title);
  if (found.some(({ kind }) => kind === named)) return named;
  const known = (one: LedgerKind): number =>
    found.reduce((sum, { kind, texts }) => (kind === one ? sum + texts.length : sum), 0);
  const kinds = [...new Set(found.map(({ kind }) => kind))].sort((one, other) => known(other) - known(one));
  const [best, second] = kinds;
  return best !== undefined && (second === undefined || known(second) < known(best)) ? best : null;
}

/** The texts that may name sorts: down each of the first columns, and across the heads. */
function axesOf({ cells, columns, given }: FormTable): readonly (readonly string[])[] {
  const down = columns
    .slice(0, 3)
    .map(({ column }) => given.map((row) => compactText(cells.value(row, column))));
  const across = columns.flatMap(({ path }) => path.map((head) => compactText(head)));
  return [...down, across].map((texts) => [...new Set(texts)].filter((text) => text !== ""));
}

function sortingsIn(
  kind: LedgerKind,
  axes: readonly (readonly string[])[],
  context: FormContext,
): readonly Sorting[] {
  const rows = recordsKept(kind, context);
  const fields = LEDGERS[kind].fields
    .filter((field) => isSort(kind, field) && !STATES.includes(field.id))
    .map((field) => ({ field, told: unlikeIn(field, rows) }));
  return axes.flatMap((axis, at) =>
    fields.flatMap(({ field, told }): readonly Sorting[] => {
      const texts = axis.filter((text) => told.some((record) => says(record, field, text)));
      const asked = axis.filter((text) => !REST.test(text) && !SUM.test(text));
      const isAcross = at === axes.length - 1;
      const isSorted = texts.length >= 2 && (isAcross || texts.length >= asked.length * KNOWN);
      return isSorted ? [{ kind, field, axis, texts }] : [];
    }),
  );
}

/** Of records that hold the same in a field the first: few words sort many of them. */
function unlikeIn({ id }: FieldDefinition, rows: readonly Found[]): readonly LedgerRecord[] {
  const found = new Map<string, LedgerRecord>();
  for (const { record } of rows) {
    const held = JSON.stringify([textOf(record, id), writtenTextOf(record, id)]);
    if (!found.has(held)) found.set(held, record);
  }
  return [...found.values()];
}

function keyIn({ kind, field, axis, texts }: Sorting, context: FormContext): SortOf {
  const rows = recordsKept(kind, context);
  const isTold = rows.every(({ record }) => writtenTextOf(record, field.id) !== null);
  const isNamed = (record: LedgerRecord): boolean => texts.some((text) => says(record, field, text));
  const key = (is: SortKey["is"]): SortKey => ({ kind: "sort", ledger: kind, is, isTold });
  // 「12345热线」 is another word for 来电 only where the form does not ask for it apart.
  const isOf = (record: LedgerRecord, text: string): boolean =>
    says(record, field, text) &&
    (isWritten(record, field, text) || !texts.some((other) => isWritten(record, field, other)));
  return (text) => {
    if (texts.includes(text)) return key((record) => isOf(record, text));
    return REST.test(text) && axis.includes(text) ? key((record) => !isNamed(record)) : null;
  };
}

/** What a sort may be called more than its name: 「土地纠纷类」. */
const ENDING = /^(?:类|类型|类别|方面|问题|事项|工作|活动|件|来件)$/u;

/** Whether a record has a sort's name in a field, or another word for the same choice. */
function says(record: LedgerRecord, field: FieldDefinition, text: string): boolean {
  const { id, vocabulary = {} } = field;
  const parts = text.split(/[、，,/和及与]/u);
  if (parts.length > 1)
    return parts.every((part) => part.length >= 2) && parts.some((part) => says(record, field, part));
  if (text.length < 2) return false;
  const words = vocabulary[textOf(record, id) ?? ""] ?? [];
  return isWritten(record, field, text) || words.some((word) => text === word || isWhoseWord(text, word));
}

/** 「患者当面」 says besides whose it is. */
function isWhoseWord(text: string, word: string): boolean {
  return word.length >= 2 && text.endsWith(word) && WHOSE.test(text.slice(0, -word.length));
}

const WHOSE = /^(?:患者|群众|职工|市民|居民|村民|家长|学生|企业|办事人|服务对象|当事人)$/u;

function isWritten(record: LedgerRecord, { id }: FieldDefinition, text: string): boolean {
  const written = compactText(writtenTextOf(record, id) ?? "");
  return written !== "" && isAlike(written, text);
}

function isAlike(one: string, other: string): boolean {
  // 「12345平台」 and 「12345转办」 are of the same line.
  const [line, theirs] = [one, other].map((text) => /\d{3,}/u.exec(text)?.[0]);
  if (line !== undefined && line === theirs) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    one === other || (short.length >= 2 && long.startsWith(short) && ENDING.test(long.slice(short.length)))
  );
}

/** Several sorts as one: a row of sums below them, a column beside them. */
export function unionOfSorts(keys: readonly SortKey[]): SortKey | null {
  const [first] = keys;
  if (!first || keys.some(({ ledger }) => ledger !== first.ledger)) return null;
  return {
    ...first,
    is: (record) => keys.some(({ is }) => is(record)),
    isTold: keys.every(({ isTold }) => isTold),
  };
}
