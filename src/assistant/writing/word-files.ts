import { isAttachment, isPaper, WRITTEN_KINDS, type WrittenKind } from "../../own-sheets";
import {
  composeSheets,
  paperText,
  paperTitle,
  wordFile,
  type DocumentInput,
  type PaperText,
} from "../../documents";
import type { WorkbookSnapshot } from "../../excel";
import { withClerks } from "./renewed";

/** A paper as a Word file, and the same for the clipboard. */
export interface WordFile extends PaperText {
  readonly kind: WrittenKind;
  /** 「江城市审计局2025年创建文明机关活动规划.docx」 */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file's name may not hold on Windows. */
const NOT_IN_NAMES = /[\\/:*?"<>|\s_]+/g;

/** The sheets that papers are made from: the plan with its attachments, the work summary. */
const PAPER_KINDS: readonly WrittenKind[] = WRITTEN_KINDS.filter(
  (kind) => isPaper(kind) || isAttachment(kind),
);

/**
 * The papers as Word files, with what the clerk typed on the sheets in the workbook; a plan has its tables as attachments.
 *
 * @param at when they are made
 */
export async function wordFiles(
  input: DocumentInput,
  workbook: Pick<WorkbookSnapshot, "own" | "sheets">,
  at: Date,
): Promise<readonly WordFile[]> {
  const kept = composeSheets(PAPER_KINDS, input).map((plan) => withClerks(plan, workbook));
  const attachments = kept.filter(({ kind }) => isAttachment(kind));
  return Promise.all(
    kept
      .filter(({ kind }) => isPaper(kind))
      .map(async (paper) => {
        const tables = paper.kind === "plan" ? attachments : [];
        const [bytes, text] = await Promise.all([wordFile(paper, tables, at), paperText(paper, tables)]);
        const name = `${paperTitle(paper).replace(NOT_IN_NAMES, "") || paper.name}.docx`;
        return { kind: paper.kind, name, bytes, ...text };
      }),
  );
}
