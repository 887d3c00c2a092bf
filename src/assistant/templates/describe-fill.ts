import type { TemplateFill } from "../../documents";
import type { TemplatePreview } from "../assistant";

/** Describes a filling as the clerk is told of it. */
export function describeFill({ template, cells, unknown, blanks }: TemplateFill): TemplatePreview {
  return { sheet: template, filled: cells.length, unknown, blanks };
}
