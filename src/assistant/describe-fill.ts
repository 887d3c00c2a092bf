import type { TemplateFill } from "../documents";
import type { TemplatePreview } from "./assistant";

/** A filling as it is told to the clerk. */
export function describeFill({ template, cells, unknown, blanks }: TemplateFill): TemplatePreview {
  return { sheet: template, filled: cells.length, unknown, blanks };
}
