import { listedWords, quoted, type Message } from "../../../locales";
import { columnLetters, type Area, type CellArea, type SheetCells } from "../../../grid";
import {
  LEDGERS,
  type Choice,
  type FieldDefinition,
  type Finding,
  type Ledger,
  type LedgerDefinition,
  type Question,
} from "../../../ledgers";
import { mayNameSomebody, quotable } from "../../columns/confidential";
import type { Doubt } from "../../columns/match-columns";
import { columnQuestionId, fieldQuestionId, pathKey } from "../../columns/settled-columns";
import type { HeaderColumn } from "../../find/header";
import { YEARS_AROUND } from "../../find/fitting-months";
import { SCHOOL_YEAR_BEGINS } from "../../find/school-year";
import { yearQuestion } from "../../find/year-question";
import type { KindGuess } from "../../columns/kinds";
import { wordQuestionId, wordsQuestionId, type ListRecords } from "../../values/list-records";
import { apartId, EACH, togetherId } from "../../values/words-together";
import { monthNamed } from "../../values/dated-as";
import { findingOf } from "../../problems";
import type { Memory } from "../../recognition";

/** Closer than this, two kinds of ledger have equal claim to a table. */
const SURE = 0.06;

/** The id under which a table's kind is asked about. */
export function kindQuestionId(fingerprint: string): string {
  return `kind:${fingerprint}`;
}

/** Asks which kind of ledger a table is where two have equal claim and nobody has answered; nothing hangs on a blank form. */
export function kindQuestion(
  guesses: readonly KindGuess[],
  chosen: KindGuess,
  ledger: Ledger,
  memory: Memory,
): readonly Question[] {
  const id = kindQuestionId(ledger.fingerprint);
  const rivals = guesses.filter(({ confidence }) => chosen.confidence - confidence < SURE);
  if (rivals.length < 2 || ledger.blankForm || memory.answers[id] !== undefined) return [];
  const kinds = rivals.map(({ definition }) => definition.kind);
  return [
    {
      id,
      kind: "table-kind",
      text: { key: "recognise.ask-kind", params: { title: ledger.title } },
      cells: [{ sheet: ledger.sheet, ...ledger.area }],
      value: quoted(ledger.title),
      choices: [
        ...kinds.map((kind): Choice => ({
          id: kind,
          label: { key: "recognise.words", params: { words: LEDGERS[kind].name } },
        })),
        { id: "none", label: { key: "recognise.no-ledger" } },
      ],
      suggestion: chosen.definition.kind,
      because: { key: "recognise.because-columns" },
      affects: kinds.map((kind) => ({ kind })),
      confidence: chosen.confidence,
    },
  ];
}

/**
 * Asks which kind of ledger a table is that was not read, the likeliest first.
 *
 * @param claims kinds whose figures would change: they wait for the answer
 */
export function unreadKindQuestion(
  fingerprint: string,
  cell: CellArea,
  title: string,
  kinds: readonly KindGuess[],
  claims: readonly KindGuess[],
): Question {
  return {
    id: kindQuestionId(fingerprint),
    kind: "table-kind",
    text: { key: "recognise.ask-unread-kind", params: { title } },
    cells: [cell],
    value: quoted(title),
    choices: [
      { id: "none", label: { key: "recognise.no-ledger" } },
      ...kinds.map(({ definition }): Choice => ({
        id: definition.kind,
        label: { key: "recognise.words", params: { words: definition.name } },
      })),
    ],
    suggestion: null,
    affects: claims.map(({ definition }) => ({ kind: definition.kind })),
    confidence: 0.6,
  };
}

/** Fields that no figure hangs on: pictures before and after are two columns of evidence, and nobody need choose. */
const NO_FIGURE: ReadonlySet<string> = new Set(["evidence", "remark", "place"]);

/** Asks which of the columns gives a field that several claim with the same right: one question a field. */
export function columnQuestions(
  doubts: readonly Doubt[],
  columns: readonly HeaderColumn[],
  ledger: Ledger,
  definition: LedgerDefinition,
  { answers, columns: corrected }: Memory,
): readonly Question[] {
  const { fingerprint, headerRows, sheet, title } = ledger;
  const keyOf = ({ column }: Doubt) => pathKey(column, columns);
  return definition.fields.flatMap((field): Question[] => {
    const rivals = doubts
      .filter(({ fields }) => fields.includes(field.id))
      .sort((a, b) => a.column.column - b.column.column);
    const settled = rivals.some(
      (one) =>
        answers[columnQuestionId(fingerprint, keyOf(one))] !== undefined ||
        corrected[fingerprint]?.[keyOf(one)] !== undefined,
    );
    if (rivals.length < 2 || settled || field.private || NO_FIGURE.has(field.id)) return [];
    const current = ledger.columns.find((match) => match.field === field.id)?.column;
    const suggested = rivals.find(({ column }) => column.column === current);
    return [
      {
        id: fieldQuestionId(fingerprint, field.id),
        kind: "column",
        text: { key: "recognise.ask-field-column", params: { field: field.name, title } },
        cells: rivals.flatMap(({ column: { column } }) =>
          headerRows.map((row) => ({ sheet, row, column, rows: 1, columns: 1 })),
        ),
        value: field.name.zh,
        choices: rivals.map((one): Choice => ({
          id: keyOf(one),
          label: { key: "recognise.words", params: { words: nameOf(one.column) } },
        })),
        suggestion: suggested ? keyOf(suggested) : null,
        because: { key: "recognise.because-columns" },
        affects: [{ kind: definition.kind, field: field.id }],
        confidence: 0.5,
      },
    ];
  });
}

/** A column as the clerk sees it: its names, and its letter where another is called the same. */
function nameOf({ path, column }: HeaderColumn): string {
  return `${path.join(" › ")}（${columnLetters(column)}列）`;
}

/** Choices on whose words figures hang: how people studied decides what counts as 集中学习, a grade what a room scored. */
const ASKED = new Set([
  "study form",
  "study category",
  "meeting type",
  "integrity type",
  "hygiene grade",
  "hygiene passed",
  "satisfaction object",
  "task state",
  "rectification state",
  "petition state",
  "roster status",
]);
/** Fields whose word may be none of those that are known. */
const MAY_BE_ANOTHER: ReadonlySet<string> = new Set(["form", "category", "type"]);
const NONE_OF_THESE: Choice = { id: "other", label: { key: "recognise.none-of-these" } };
/** States whose words are asked about however many there are: an unread one is no «not done». */
const NEVER_UNASKED = new Set(["task state", "rectification state", "petition state"]);
/** Longer texts are remarks, no words; more of them than this make a column of remarks. */
const LONGEST_WORD = 10;
const MOST_WORDS = 6;
/** So much of a remark is shown. */
const LONGEST_SHOWN = 16;

interface UnknownWord {
  readonly word: string;
  readonly cells: readonly Area[];
}

/** Splits unknown words of choices into questions, where figures hang on them, and findings. */
export function unknownWords(
  read: ListRecords,
  ledger: Ledger,
  definition: LedgerDefinition,
  { answers }: Memory,
): { questions: readonly Question[]; findings: readonly Finding[] } {
  const questions: Question[] = [];
  const findings: Finding[] = [];
  const words = [...read.unknownWords.values()];
  for (const field of new Set(words.map((one) => one.field))) {
    const own = words.filter((one) => one.field === field);
    const key = `${definition.kind} ${field.id}`;
    const few = own.length <= MOST_WORDS && own.every(({ word }) => word.length <= LONGEST_WORD);
    if (ASKED.has(key) && few) {
      questions.push(...wordQuestions(own, field, ledger, answers));
    } else if (NEVER_UNASKED.has(key)) {
      questions.push(wordsQuestion(own, field, ledger));
    } else {
      findings.push(...own.flatMap(({ word, cells }) => unknownWord(word, field, cells, ledger)));
    }
  }
  return { questions, findings };
}

/** One question for all words of a column, since they are of one cause; words that the clerk said differ are asked about one by one. */
function wordQuestions(
  words: readonly UnknownWord[],
  field: FieldDefinition,
  ledger: Ledger,
  answers: Memory["answers"],
): readonly Question[] {
  const idOf = ({ word }: UnknownWord): string => wordQuestionId(ledger.kind, field.id, word);
  const alike = words.filter((one) => answers[apartId(idOf(one))] === undefined);
  const together = alike.length > 1 ? alike : [];
  const single = words.filter((one) => !together.includes(one));
  const each = single.map(({ word, cells }) => wordQuestion(word, field, cells, ledger));
  if (together.length === 0) return each;
  const shown = together.map(({ word }) => quotedWord(word, ledger));
  const params = { field: field.name, words: listedWords(shown), n: shown.length };
  const question = questionOfSeveral(together, field, ledger);
  return [
    {
      ...question,
      id: togetherId(together.map(idOf)),
      text: { key: "recognise.ask-several-words", params },
      value: shown.join("、"),
      choices: [...question.choices, { id: EACH, label: { key: "recognise.each-on-its-own" } }],
    },
    ...each,
  ];
}

function unknownWord(
  word: string,
  field: FieldDefinition,
  cells: readonly Area[],
  { sheet, kind }: Ledger,
): readonly Finding[] {
  const problem = { id: "unknown-word", params: { field: field.name.zh } } as const;
  return cells.map((cell) => findingOf(problem, { sheet, ...cell }, word, kind));
}

/** One question for a column of remarks where a word was expected: whether they all mean the same. */
function wordsQuestion(words: readonly UnknownWord[], field: FieldDefinition, ledger: Ledger): Question {
  const [first] = words;
  const params = {
    field: field.name,
    word: quotedWord(first?.word ?? "", ledger).slice(0, LONGEST_SHOWN),
    n: words.length,
  };
  return {
    ...questionOfSeveral(words, field, ledger),
    id: wordsQuestionId(ledger.kind, field.id, ledger.fingerprint),
    text: { key: "recognise.ask-words", params },
  };
}

/** A question about all cells of some words, that is still to be put. */
function questionOfSeveral(
  words: readonly UnknownWord[],
  field: FieldDefinition,
  ledger: Ledger,
): Omit<Question, "id" | "text"> {
  return wordQuestion(
    "",
    field,
    words.flatMap(({ cells }) => cells),
    ledger,
  );
}

/** A word of a choice as it is asked about: where it could be a name, the cell has to be looked at. */
function quotedWord(word: string, { kind }: Ledger): string {
  return quoted(mayNameSomebody(kind, word) ? quotable(kind, word) : word);
}

function wordQuestion(
  word: string,
  field: FieldDefinition,
  cells: readonly Area[],
  ledger: Ledger,
): Question {
  const shown = quotedWord(word, ledger);
  return {
    id: wordQuestionId(ledger.kind, field.id, word),
    kind: "mark",
    text: {
      key: "recognise.ask-word",
      params: { word: shown, field: field.name },
    },
    cells: cells.map((cell) => ({ sheet: ledger.sheet, ...cell })),
    value: shown,
    choices: [
      ...Object.entries(field.vocabulary ?? {}).map(([id, list]): Choice => {
        const label = list[0] ?? id;
        return { id, label: { key: "recognise.words", params: { words: label } } };
      }),
      // A state is one of those that there are; a form or a subject may be another.
      ...(MAY_BE_ANOTHER.has(field.id) && field.vocabulary?.["other"] === undefined ? [NONE_OF_THESE] : []),
    ],
    suggestion: null,
    affects: [{ kind: ledger.kind, field: field.id }],
    confidence: 0.2,
  };
}

/**
 * Asks for the year of dates that name none, where neither sheet nor title nor workbook does; of dates of autumn and spring it may be a
 * school year, which goes first where they run on from one into the other.
 *
 * @param dates the cells from top to bottom
 */
export function askYearOfDates(
  cells: SheetCells,
  dates: readonly Area[],
  { sheet, kind }: Ledger,
): readonly Question[] {
  if (dates.length === 0) return [];
  const months = dates.map(({ row, column }) => monthNamed(cells.value(row, column)));
  const autumn = months.findIndex((month) => month >= SCHOOL_YEAR_BEGINS);
  const runsOn = autumn >= 0 && months.slice(autumn).some((month) => month < SCHOOL_YEAR_BEGINS);
  const both = autumn >= 0 && months.some((month) => month < SCHOOL_YEAR_BEGINS);
  const years = YEARS_AROUND.map(String);
  const schoolYears = both ? YEARS_AROUND.map((year) => `${String(year)}-${String(year + 1)}`) : [];
  const text: Message = { key: "recognise.ask-year", params: { sheet, n: dates.length } };
  return [
    yearQuestion({
      sheet,
      text,
      cells: dates.map((cell) => ({ sheet, ...cell })),
      affects: [{ kind }],
      choices: runsOn ? [...schoolYears, ...years] : [...years, ...schoolYears],
    }),
  ];
}
