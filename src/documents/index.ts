import type { SheetPlan } from "./kit/sheet-plan";
import type { PaperText } from "./word/paper-html";

/** What makes Word files is loaded only when one is asked for; see `word/word-file`. */
export async function wordFile(
  paper: SheetPlan,
  attachments: readonly SheetPlan[],
  at: Date,
): Promise<Uint8Array> {
  return (await import("./word/word-file")).wordFile(paper, attachments, at);
}

/** A paper for the clipboard, loaded with the same. */
export async function paperText(paper: SheetPlan, attachments: readonly SheetPlan[]): Promise<PaperText> {
  return (await import("./word/paper-html")).paperHtml(paper, attachments);
}

export type { PaperText } from "./word/paper-html";
export { paperTitle } from "./kit/paper-title";
export { withoutMark } from "./kit/proposed";
export { proposedSigners } from "./prose/signed-by";
export { BLANK_LEDGER_HEADER_ROW, blankLedger, type BlankLedger } from "./blank-ledger";
export { composeSheets, withKnown } from "./sheets/compose-sheets";
export { carryOver } from "./renew/carry-over";
export { compareSheet, type SheetChange, type SheetComparison } from "./renew/compare/compare-sheet";
export { compareRenewed, renewSheet, type OverwrittenCell, type RenewedSheet } from "./renew/renew-sheet";
export type { CellLook, ClerksLooks, ClerksSize, SheetNow } from "./renew/lines/clerks-looks";
export { withoutRecord, withRecord } from "./renew/lines/record";
export { planLines, type LinePlan } from "./renew/lines/line-plan";
export { physicalPlan } from "./renew/lines/physical-plan";
export { scoreLine } from "./prose/clause-figures";
export { judgedText, ledgersToFetch } from "./prose/missing-ledgers";
export type { ClauseWording, DocumentInput } from "./prose/document-input";
export type {
  PlanCell,
  PlanChart,
  PlanColumn,
  PlanConditionalFormat,
  PlanRange,
  PlanRow,
  PlanValidation,
  SheetPlan,
} from "./kit/sheet-plan";
export { cellIn, cellStyles } from "./kit/cell-styles";
export { columnPoints } from "./kit/column-points";
export { styleOf, type CellStyle } from "./kit/styles";
export { fillableFields, type FillableField } from "./sheets/template-fields/fillable-fields";
export { fillTemplate, type FilledCell, type Repeat, type TemplateFill } from "./template/fill-template";
export { putWords } from "./template/placeholders";
export { hasMarks, isTemplate, templateMarks } from "./template/template-sheet";
export { templateFields } from "./sheets/template-fields/field-values";
export { lineCount } from "./kit/text-layout";
export { FILLED, FILLED_NAME } from "./forms/filled-copy";
export { fillForm, type Filling, type FormChoice } from "./forms/fill-form";
export { NOTHING_RECORDED, recordOf, type FormRecord } from "./forms/renewal/form-record";
export {
  renewForm,
  decidedOf,
  type FormRenewal,
  type KeptCell,
  type RefilledCell,
} from "./forms/renewal/renew-form";
export type { FormAnswer } from "./forms/form-answer";
