import type { ComposedKind } from "../../own-sheets";
import { officialDocument } from "./page";
import { composeDocument, DOCUMENT_COLUMNS } from "./paragraphs/compose-document";
import type { Paragraph } from "./paragraphs/paragraph";
import type { Proposal } from "./proposed";
import { sheetName } from "./sheet-name";
import type { SheetPlan } from "./sheet-plan";

/**
 * A document as a sheet: numbered paragraphs set on the pages of an official one (docs/criteria.md §4.4).
 *
 * @param edition the standard that it follows
 * @param known what is known for its blanks, by their names
 * @param proposals what we infer for others
 */
export function documentSheet(
  kind: ComposedKind,
  edition: string,
  paragraphs: readonly Paragraph[],
  known: Readonly<Record<string, string>>,
  proposals: Readonly<Record<string, Proposal>> = {},
): SheetPlan {
  return {
    kind,
    name: sheetName(kind),
    columns: DOCUMENT_COLUMNS,
    ...composeDocument(paragraphs, known, proposals),
    idColumn: "id",
    draftColumn: "draft",
    frozenRows: 0,
    validations: [],
    print: officialDocument(2),
    edition,
    tabColor: "#C00000",
    gridlines: false,
  };
}
