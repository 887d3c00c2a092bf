import type { SheetFilling } from "./fill-templates";
import type { TemplatePreview } from "./views";

/** Describes a filling as the clerk is told of it. */
export function describeFill({ sheet, fill, renewal }: SheetFilling): TemplatePreview {
  const { cells, unknown, blanks, answers } = fill;
  return {
    sheet,
    filled: renewal ? renewal.stays.length + renewal.writes.length : cells.length,
    unknown,
    blanks,
    ...(answers ? { cells: answers } : {}),
    ...(renewal ? { kept: renewal.kept } : {}),
  };
}
