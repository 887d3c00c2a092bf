import type { Capabilities } from "./excel-host";

const has = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);

/**
 * Tells what this Excel can do, asked of it requirement set by requirement set; valid once `Office.onReady` has
 * resolved.
 */
export function capabilities(): Capabilities {
  return {
    supported: has("1.9"),
    mergedAreas: has("1.13"),
    insertsSheets: has("1.13"),
    triggerSource: has("1.14"),
    onWeb: String(Office.context.platform) === "OfficeOnline",
  };
}
