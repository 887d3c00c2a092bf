import { idHeaderOf, UNIT_NAME, type TableKind } from "../../own-sheets";
import { landscapeTable, paginate } from "./page";
import { BLANK } from "./paragraphs/blanks";
import { PROPOSED_LABEL, proposalNote } from "./proposal-note";
import { proposed } from "./proposed";
import { sheetName } from "./sheet-name";
import type { PlanCell, PlanRow, PrintSetup, SheetPlan } from "./sheet-plan";
import { SIGNERS, type Signer, type Signers } from "./signers";
import { headerRow, signatureRow, wideRow } from "./table-rows";

/** Who signs a table besides those who made and checked it, and when. */
const HEAD_AND_DAY = ["单位负责人：", "日期：    年  月  日"] as const;
const SIGNATURES = [...SIGNERS.map(signatureLabel), ...HEAD_AND_DAY];
/** Points of the title's row. */
const TITLE_HEIGHT = 42;

/** What a table says that others don't, and what of it Excel is told besides (see `SheetPlan`). */
export interface Table extends Pick<
  SheetPlan,
  | "columns"
  | "leftOff"
  | "edition"
  | "tabColor"
  | "repeatedColumn"
  | "clerkRows"
  | "register"
  | "frontTexts"
  | "conditionalFormats"
  | "charts"
> {
  readonly kind: TableKind;
  /** The unit's full name, "" where nobody has said it; null where the title has none: an attachment is called as the plan's list has it. */
  readonly unit: string | null;
  /** What stands behind the unit's name; the sheet is known again by how it ends. */
  readonly title: { readonly of: string; readonly end: string };
  /** The lines above the header. */
  readonly subtitles: readonly string[];
  /**
   * Rows of a page of their own before the header; no row stays in sight then, for that page would. The header begins the next page, or
   * a row of these does and the header follows it.
   */
  readonly front?: readonly PlanRow[];
  /** What stands between the header and the signatures. */
  readonly body: readonly PlanRow[];
  /** How the lines and the rows without an id begin that are ours (see `SheetPlan.ownTexts`). */
  readonly labels: readonly string[];
  /** Who is proposed to sign it; null for a table that nobody signs. */
  readonly signers: Signers | null;
  readonly validations?: SheetPlan["validations"];
  /** Blanks besides the unit's name, and what they stand for. */
  readonly open?: { readonly count: number; readonly names: readonly string[] };
  /** A print set-up other than the usual one: A4 across, the header repeated. */
  readonly print?: (rows: readonly PlanRow[], usual: PrintSetup) => PrintSetup;
}

/** A table as a sheet: title, subtitles, header, body, where proposals come from, places to sign, set on pages. */
export function tableSheet(table: Table): SheetPlan {
  const { kind, columns, unit, title, subtitles, front = [], ...others } = table;
  const { body, labels, signers, validations, open, print, ...rest } = others;
  const who = unit === "" ? BLANK : (unit ?? "");
  const signatures = signers === null ? [] : [signatureRow(columns, signatureCells(signers))];
  const rows: readonly PlanRow[] = [
    wideRow(columns, "title", "table-title", `${who}${title.of}${title.end}`, { least: TITLE_HEIGHT }),
    ...subtitles.map((text) => wideRow(columns, "subtitle", "table-subtitle", text)),
    ...front,
    front.length === 0 || front.some(({ startsPage }) => startsPage === true)
      ? headerRow(columns)
      : { ...headerRow(columns), startsPage: true },
    ...body,
    ...proposalNote(columns, [...body, ...signatures]),
    ...signatures,
  ];
  const header = 1 + subtitles.length + front.length;
  const usual = landscapeTable(header);
  const setUp = print ? print(rows, usual) : usual;
  const nameless = unit === "" ? [UNIT_NAME] : [];
  return {
    ...rest,
    kind,
    name: sheetName(kind),
    columns,
    rows: paginate(rows, columns, setUp, table.repeatedColumn),
    idColumn: columns.find((column) => column.header === idHeaderOf(kind))?.key ?? null,
    frozenRows: front.length === 0 ? header + 1 : 0,
    validations: validations ?? [],
    print: setUp,
    blanks: nameless.length + (open?.count ?? 0),
    blankNames: [...nameless, ...(open?.names ?? [])],
    ownTexts: [title.end, ...labels, PROPOSED_LABEL, ...(signers === null ? [] : SIGNATURES)],
  };
}

/** 「制表人：张三（拟）」; what nobody is proposed for has room behind its colon. */
function signatureCells(signers: Signers): readonly PlanCell[] {
  const named = SIGNERS.map((signer): PlanCell => {
    const [label, proposal] = [signatureLabel(signer), signers[signer]];
    return proposal === undefined
      ? { value: label }
      : proposed(`${label}${proposal.value}`, proposal.inferredFrom);
  });
  return [...named, ...HEAD_AND_DAY.map((value) => ({ value }))];
}

function signatureLabel(signer: Signer): string {
  return `${signer}：`;
}
