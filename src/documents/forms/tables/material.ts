import { compactText, mergeAreas, type CellArea, type Day } from "../../../grid";
import { dateOf, isCounted, LEDGERS, textOf, writtenTextOf, type LedgerKind } from "../../../ledgers";
import { cellsOfLedger, cellsOfRecord } from "../../../measures";
import { titleStrength } from "../../../recognise";
import { recordAt, rowsOfKinds, type Found } from "../../prose/found-record";
import { figureOf, sheetsOf } from "../facts/figures-of";
import { askedMatter } from "../facts/matter";
import { registerCount } from "../facts/register-counts";
import { matterWords } from "../facts/words-beside";
import type { FormContext } from "../form-context";

/** What the workbook has of a paper or a deed that a form names. */
export interface Material {
  readonly copies: number;
  /** Whether the number is one of papers and not of what they are about. */
  readonly areCounted: boolean;
  readonly documentNumber: string | null;
  /** The day of the only paper, or of what was done once. */
  readonly day: Day | null;
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
  return documentsOf(core, context) ?? eventsOf(text.replace(PAPER, ""), context) ?? tablesOf(text, context);
}

function documentsOf(core: string, { input }: FormContext): Material | null {
  if (core.length < FEWEST) return null;
  const found = rowsOfKinds(input.ledgers, "document").filter(
    ({ record }) =>
      textOf(record, "direction") !== "received" &&
      holdsInOrder(compactText(writtenTextOf(record, "name") ?? ""), core),
  );
  const [first] = found;
  if (!first) return null;
  const numbers = found.flatMap(({ record }) => writtenTextOf(record, "document-number") ?? []);
  return {
    ...placed(found),
    copies: found.length,
    areCounted: true,
    documentNumber: numbers.length === found.length ? numbers.join("、") : null,
    day: found.length === 1 ? dayOf(first) : null,
  };
}

/** Whether the letters of a name stand in a title one after another: 成立领导小组 in 关于成立文明创建工作领导小组的通知. */
function holdsInOrder(title: string, name: string): boolean {
  let at = 0;
  for (const letter of name) {
    at = title.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function eventsOf(text: string, context: FormContext): Material | null {
  const { input } = context;
  const count = registerCount([text], "pieces", context);
  const matter = count ? null : askedMatter(text, input);
  const known = count ?? (matter && figureOf(matter, "times", context));
  if (known === null || typeof known.value !== "number" || known.value === 0) return null;
  const only = known.value === 1 ? recordAt(input.ledgers, known.source) : null;
  const { source, from } = known;
  const day = only && dayOf(only);
  return { copies: known.value, areCounted: false, documentNumber: null, day, source, from };
}

/** Tables of a ledger that the text names and nothing beside it. */
function tablesOf(text: string, { input: { ledgers } }: FormContext): Material | null {
  if (!/[表册簿账]$/u.test(text)) return null;
  const named = (Object.keys(LEDGERS) as LedgerKind[]).filter((kind) => {
    const word = Object.keys(LEDGERS[kind].titleWords).find((one) => text.includes(one));
    return (
      word !== undefined &&
      titleStrength(text, LEDGERS[kind]) >= 0.9 &&
      matterWords(text.replace(word, "").replace(/台账|登记|记录|[表册簿账]/gu, "")) === ""
    );
  });
  const tables = ledgers.filter((ledger) => named.includes(ledger.kind) && isCounted(ledger));
  if (tables.length === 0) return null;
  const source = tables.map(cellsOfLedger);
  return {
    copies: tables.length,
    areCounted: true,
    documentNumber: null,
    day: null,
    source,
    from: sheetsOf(source),
  };
}

function placed(found: readonly Found[]): Pick<Material, "source" | "from"> {
  const source = mergeAreas(found.map(({ ledger, record }) => cellsOfRecord(ledger, record)));
  return { source, from: sheetsOf(source) };
}

function dayOf({ ledger, record }: Found): Day | null {
  const [field = ""] = LEDGERS[ledger.kind].dates;
  const span = dateOf(record, field);
  return span && span.from === span.to ? span.from : null;
}
