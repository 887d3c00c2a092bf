import type { Filling } from "../../documents";
import type { TemplatePreview } from "../assistant";

/** Describes a filling as the clerk is told of it. */
export function describeFill({ template, cells, unknown, blanks, answers }: Filling): TemplatePreview {
  const preview = { sheet: template, filled: cells.length, unknown, blanks };
  return answers ? { ...preview, cells: answers } : preview;
}
