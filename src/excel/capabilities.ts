import type { Capabilities } from "./excel-host";

const has = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);

/** What this Excel can do, asked of it member by member; valid once `Office.onReady` has come. */
export function capabilities(): Capabilities {
  return {
    supported: has("1.9"),
    mergedAreas: has("1.13"),
    triggerSource: has("1.14"),
    undoGroup: has("1.20"),
  };
}
