import { isSettings, type WrittenKind } from "../../own-sheets";
import type { WritePreview } from "../../assistant";

/** What can be chosen with one click: the summary alone, what an inspection asks for, or all. */
export const PRESETS = ["summary", "inspection", "all"] as const;

export type Preset = (typeof PRESETS)[number];

export function kindsOfPreset(preset: Preset, sheets: readonly WritePreview[]): readonly WrittenKind[] {
  const kinds = sheets.map(({ kind }) => kind);
  if (preset === "all") return kinds;
  if (preset === "summary") return kinds.filter((kind) => kind === "summary");
  return kinds.filter((kind) => !isSettings(kind));
}
