import { compactText, mergeAreas, type CellArea, type Day } from "../../../grid";
import {
  dateOf,
  isCounted,
  LEDGERS,
  textOf,
  writtenTextOf,
  type Ledger,
  type LedgerKind,
} from "../../../ledgers";
import { cellsOfLedger, cellsOfRecord } from "../../../measures";
import { titleStrength } from "../../../recognise";
import { evidenceItems } from "../../prose/evidence/evidence-items";
import { recordAt, rowsOfKinds, type Found } from "../../prose/found-record";
import { figureAsked } from "./figure-asked";
import { sheetsOf } from "./figures-of";
import { holdsInOrder } from "./in-order";
import { registerCount } from "./register-counts";
import { matterWords } from "./words-beside";
import type { FormContext } from "../form-context";

/** What the workbook has of a paper or a deed that a form names. */
export interface Material {
  /** Null where it is kept as a whole. */
  readonly copies: number | null;
  /** How many records of it there are, where it is not as many as the copies: of a table its rows. */
  readonly records?: number;
  /** What it is called: a paper by its title, what was held by the sheets that register it. */
  readonly name: string;
  /** Whether the number is one of papers and not of what they are about. */
  readonly areCounted: boolean;
  /** Whether the papers are certainly the ones that are meant. */
  readonly sure: boolean;
  readonly documentNumber: string | null;
  /** The day of the only paper, or of what was done once. */
  readonly day: Day | null;
  /** The first and the last day of all of it. */
  readonly first: Day | null;
  readonly last: Day | null;
  readonly source: readonly CellArea[];
  readonly from: string;
}

const DONE_WITH = /^(?:关于|成立|组建|调整|制[定订]|印发|出台|编制|下发|召开|组织|开展|建立)+/u;
const PAPER =
  /(?:的?(?:通知|文件|材料|资料|记录|纪要|照片|图片|签到|档案|台账|登记)(?:及|和|、)?)+[表册簿]?$/u;
/** Fewer characters than these say nothing of a document's title. */
const FEWEST = 4;

/** The papers of 《文件台账》, the events of a ledger or the tables that an item names: 「创建规划」, 「集中学习记录」, 「考勤表」; null where there are none. */
export function materialOf(written: string, context: FormContext): Material | null {
  const text = compactText(written).replace(/\(.*\)$/, "");
  const core = text.replace(DONE_WITH, "").replace(PAPER, "");
  const isPaper = SORTS.test(core) || /文件|通知/u.test(text) || DONE_WITH.test(text);
  const papers = papersListed(text, context) ?? documentsOf(core, context);
  const events = (isPaper && papers) || eventsOf(text.replace(PAPER, ""), context);
  // 「问题整改」 may be a part of a paper's name, and asks for what the register holds.
  return events ?? (papers && { ...papers, sure: papers.sure && isPaper }) ?? tablesOf(text, context);
}

/** What shows a clause that an item repeats: the pieces behind its figure. */
export function materialOfEvidence(
  cells: readonly CellArea[],
  { input: { ledgers } }: FormContext,
): Material | null {
  const pieces = evidenceItems(cells, ledgers);
  if (pieces.length === 0) return null;
  const areRecords = pieces.every(({ isLedger }) => !isLedger);
  return {
    ...registered(cells, ledgers),
    copies: areRecords ? pieces.length : null,
    areCounted: false,
    sure: true,
    documentNumber: null,
    day: null,
  };
}

/** Where something is registered, what that is called, and between which days. */
function registered(
  source: readonly CellArea[],
  ledgers: readonly Ledger[],
): Pick<Material, "name" | "first" | "last" | "source" | "from"> {
  const pieces = evidenceItems(source, ledgers);
  const from = sheetsOf(source);
  return {
    name: `${from.replace(/[“”]/gu, (mark) => (mark === "“" ? "《" : "》"))}${source.length > 0 ? "登记" : ""}`,
    first: pieces.map((one) => one.from).find((day) => day !== null) ?? null,
    last: pieces.reduce<Day | null>(
      (last, { to }) => (to !== null && (last === null || to > last) ? to : last),
      null,
    ),
    source,
    from,
  };
}

/** A row that lists sorts of papers: 「创建工作方案、计划、总结」. */
const SORTS = /(?:方案|规划|计划|总结|办法|制度|意见|通知|简报|报告|细则|规定)$/u;

function papersListed(text: string, { input }: FormContext): Material | null {
  const parts = text.split(/[、和及与]/u);
  const sorts = parts.map((part) => SORTS.exec(part)?.[0] ?? "");
  if (parts.length < 2 || sorts.some((sort) => sort === "")) return null;
  const found = ownDocuments(input).filter(({ record }) =>
    sorts.some((sort) => compactText(writtenTextOf(record, "name") ?? "").endsWith(sort)),
  );
  // Which of them belong to the matter a person has to say.
  return found.length === 0 ? null : { ...papers(found, input.ledgers), sure: false };
}

function documentsOf(core: string, { input }: FormContext): Material | null {
  if (core.length < FEWEST) return null;
  const found = ownDocuments(input).filter(({ record }) =>
    holdsInOrder(compactText(writtenTextOf(record, "name") ?? ""), core),
  );
  return found.length === 0 ? null : papers(found, input.ledgers);
}

function ownDocuments({ ledgers }: FormContext["input"]): readonly Found[] {
  return rowsOfKinds(ledgers, "document").filter(({ record }) => textOf(record, "direction") !== "received");
}

function papers(found: readonly Found[], ledgers: readonly Ledger[]): Material {
  const [only, ...others] = found;
  const numbers = found.flatMap(({ record }) => writtenTextOf(record, "document-number") ?? []);
  const titles = found.flatMap(({ record }) => writtenTextOf(record, "name") ?? []);
  const source = mergeAreas(found.map(({ ledger, record }) => cellsOfRecord(ledger, record)));
  return {
    ...registered(source, ledgers),
    name: titles.map((title) => `《${title.replace(/^《|》$/gu, "")}》`).join("、"),
    copies: found.length,
    areCounted: true,
    sure: true,
    documentNumber: numbers.length === found.length ? numbers.join("、") : null,
    day: only && others.length === 0 ? dayOf(only) : null,
  };
}

function eventsOf(text: string, context: FormContext): Material | null {
  const { input } = context;
  // What shows that problems are mended is the register of all of them.
  const count = registerCount([text.replace(/(?<=问题|隐患)整改$/u, "")], "pieces", context);
  const known = count ?? figureAsked(text, "times", context);
  if (known === null || typeof known.value !== "number" || known.value === 0) return null;
  const only = known.value === 1 ? recordAt(input.ledgers, known.source) : null;
  const day = only && dayOf(only);
  return {
    ...registered(known.source, input.ledgers),
    copies: known.value,
    areCounted: false,
    sure: known.sure,
    documentNumber: null,
    day,
  };
}

/** Tables of a ledger that the text names and nothing beside it. */
function tablesOf(text: string, { input: { ledgers, figures } }: FormContext): Material | null {
  if (!/[表册簿账]$|记录$|登记$|汇编$|目录$/u.test(text)) return null;
  const named = (Object.keys(LEDGERS) as LedgerKind[]).filter((kind) => {
    const word = Object.keys(LEDGERS[kind].titleWords).find((one) => text.includes(one));
    return (
      word !== undefined &&
      titleStrength(text, LEDGERS[kind]) >= 0.9 &&
      matterWords(text.replace(word, "").replace(/台账|登记|记录|汇编|目录|[表册簿账]/gu, "")) === ""
    );
  });
  const tables = ledgers.filter((ledger) => named.includes(ledger.kind) && isCounted(ledger));
  if (tables.length === 0) return null;
  const source = tables.map(cellsOfLedger);
  return {
    ...registered(source, ledgers),
    copies: tables.length,
    records: tables.reduce((sum, { kind, sheet, records }) => {
      const own =
        LEDGERS[kind].rows === "register"
          ? records
          : figures.rowsIn(kind).filter(({ ledger }) => ledger.sheet === sheet);
      return sum + own.length;
    }, 0),
    areCounted: true,
    sure: true,
    documentNumber: null,
    day: null,
  };
}

function dayOf({ ledger, record }: Found): Day | null {
  const [field = ""] = LEDGERS[ledger.kind].dates;
  const span = dateOf(record, field);
  return span && span.from === span.to ? span.from : null;
}
