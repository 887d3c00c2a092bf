/** What composes sheets, fills forms and makes files: a part of its own, which the engine loads with the first paper that is asked for. */
export { composeSheets } from "../../documents";
export { fillTemplatesOf } from "./fill-templates";
export { formsOf } from "./forms-of";
export { previewSheets } from "./preview-sheets";
export { wordFiles } from "./word-files";
