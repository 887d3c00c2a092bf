import { CONFIRMATION_HEADER, OWN_TARGET_HEADER } from "./headers";

/** What sheets are for, in the order in which the pane offers them. */
export const PURPOSES = ["results", "mending", "planning", "closing"] as const;

type Purpose = (typeof PURPOSES)[number];

/** What one must know of a sheet that we write, apart from how it is composed: the pane asks long before it writes one. */
interface SheetDefinition {
  readonly purpose: Purpose;
  /** It sets something for us and shows nothing to an inspection. */
  readonly isSettings?: true;
  /** Whoever asks for that sheet by name means this one too. */
  readonly group?: "details" | "plan" | "evidence";
  /** What the plan calls it in its list of attachments (docs/criteria.md §4.1). */
  readonly attachment?: string;
  /** What stands for its kind in workbooks, where that is not the kind's own name. */
  readonly mark?: string;
}

/** A table has a header, by which a copy of it is known. */
interface TableDefinition extends SheetDefinition {
  /** Over the ids of its rows. */
  readonly idHeader: string;
  /** A header that stands beside it, where it is not the only table with that one. */
  readonly beside?: string;
}

/** A document has none: its paragraphs' ids tell it. */
interface TextDefinition extends SheetDefinition {
  /** How ids begin that only it has; "" for the one that all the others are not. */
  readonly paragraph: string;
}

/**
 * The sheets that can be asked for, in the order in which they are offered. Each has its texts under `documents.kind.…` and `kind.…`.
 * How to add one: docs/add-a-sheet.md.
 */
const SHEETS = {
  summary: { purpose: "results", idHeader: "指标编号", beside: CONFIRMATION_HEADER },
  // The details are three tables, each with columns and a print set-up of its own.
  details: { purpose: "results", idHeader: "明细编号" },
  people: { purpose: "results", idHeader: "人员编号", group: "details" },
  hygiene: { purpose: "results", idHeader: "区域编号", group: "details" },
  rectification: { purpose: "mending", idHeader: "问题编号" },
  plan: { purpose: "planning", paragraph: "attachments" },
  tasks: { purpose: "planning", idHeader: "任务编号", group: "plan", attachment: "创建文明机关任务分解表" },
  "study-plan": { purpose: "planning", idHeader: "计划编号", group: "plan", attachment: "学习计划表" },
  "hygiene-plan": { purpose: "planning", idHeader: "安排编号", group: "plan", attachment: "卫生检查安排表" },
  stages: {
    purpose: "planning",
    idHeader: "步骤编号",
    group: "plan",
    attachment: "创建文明机关实施步骤表",
    mark: "steps",
  },
  "leading-group": {
    purpose: "planning",
    idHeader: "成员编号",
    group: "plan",
    attachment: "创建文明机关工作领导小组名单",
  },
  "work-summary": { purpose: "closing", paragraph: "" },
  // 佐证材料 is three tables: cover and 卷内目录, the items, what is said of each clause. The first was an attachment of the plan once.
  evidence: { purpose: "mending", idHeader: "材料编号", mark: "proofs" },
  "evidence-items": { purpose: "mending", idHeader: "材料件编号", group: "evidence" },
  "evidence-notes": { purpose: "mending", idHeader: "说明编号", group: "evidence" },
  standard: { purpose: "closing", idHeader: "指标编号", beside: OWN_TARGET_HEADER, isSettings: true },
  "template-fields": { purpose: "closing", idHeader: "字段编号", isSettings: true },
} as const satisfies Readonly<Record<string, TableDefinition | TextDefinition>>;

/** A sheet that we compose. */
export type ComposedKind = keyof typeof SHEETS;

/** A table of ours: its rows have ids under a header. */
export type TableKind = {
  [Kind in ComposedKind]: (typeof SHEETS)[Kind] extends TableDefinition ? Kind : never;
}[ComposedKind];

/** Every sheet that we write: those that we compose, and a filled copy of a template of the clerk's. */
export type WrittenKind = ComposedKind | "filled-template";

const DEFINITIONS: Readonly<Record<ComposedKind, TableDefinition | TextDefinition>> = SHEETS;

export const WRITTEN_KINDS = Object.keys(SHEETS) as readonly ComposedKind[];

/** What `--write` may name; the other sheets come with one of these. */
export const ASKED_KINDS: readonly ComposedKind[] = WRITTEN_KINDS.filter(
  (kind) => DEFINITIONS[kind].group === undefined,
);

/** All the sheets that somebody means who asks for one kind by name. */
export function kindsTogether(asked: WrittenKind): readonly WrittenKind[] {
  return [asked, ...WRITTEN_KINDS.filter((kind) => DEFINITIONS[kind].group === asked)];
}

/** The tables that go with every plan (docs/criteria.md §4.1): what stands for their kinds, and their names in the list of attachments. */
export function planAttachments(): readonly { readonly mark: string; readonly title: string }[] {
  return WRITTEN_KINDS.flatMap((kind) => {
    const title = DEFINITIONS[kind].attachment;
    return title === undefined ? [] : [{ mark: markOf(kind), title }];
  });
}

/** What a sheet is for. */
export function purposeOf(kind: WrittenKind): Purpose {
  return kind === "filled-template" ? "closing" : DEFINITIONS[kind].purpose;
}

/** Whether a sheet sets something for us and shows nothing to an inspection. */
export function isSettings(kind: WrittenKind): boolean {
  return kind !== "filled-template" && DEFINITIONS[kind].isSettings === true;
}

/** Whether a sheet is a text that goes out as a Word file too (docs/criteria.md §4.4). */
export function isPaper(kind: WrittenKind): boolean {
  return kind !== "filled-template" && "paragraph" in DEFINITIONS[kind];
}

/** Whether a sheet is a table that goes with the plan. */
export function isAttachment(kind: WrittenKind): boolean {
  return kind !== "filled-template" && DEFINITIONS[kind].attachment !== undefined;
}

/** The header over the ids of a table's rows. */
export function idHeaderOf(kind: TableKind): string {
  return SHEETS[kind].idHeader;
}

/** The kind of table with this header over its ids, and whichever others beside it; null for none of ours. */
export function tableOf(idHeader: string, headers: readonly string[]): ComposedKind | null {
  const found = WRITTEN_KINDS.find((kind) => {
    const sheet = DEFINITIONS[kind];
    if (!("idHeader" in sheet) || sheet.idHeader !== idHeader) return false;
    return sheet.beside === undefined || headers.includes(sheet.beside);
  });
  return found ?? null;
}

/** The kind of document whose paragraphs have such ids. */
export function documentOf(ids: readonly string[]): ComposedKind | null {
  const found = WRITTEN_KINDS.find((kind) => {
    const sheet = DEFINITIONS[kind];
    return "paragraph" in sheet && ids.some((id) => id.startsWith(sheet.paragraph));
  });
  return found ?? null;
}

/** What the command line calls a kind: whatever can be asked for by its own name. */
export function wordOf(kind: WrittenKind): string {
  return kind !== "filled-template" && ASKED_KINDS.includes(kind) ? kind : markOf(kind);
}

/** What stands for a kind in defined names. */
export function markOf(kind: WrittenKind): string {
  return kind === "filled-template" ? kind : (DEFINITIONS[kind].mark ?? kind);
}

/** The kind that a mark stands for; null for any other word. */
export function kindOfMark(mark: string): WrittenKind | null {
  if (mark === "filled-template") return mark;
  return WRITTEN_KINDS.find((kind) => markOf(kind) === mark) ?? null;
}
