import type { WrittenKind } from "../../own-sheets";
import type { WritePreview } from "../../assistant";

/** What sheets are for, in the order in which they are offered. */
export const SHEET_GROUPS = ["results", "mending", "planning", "closing"] as const;

export type SheetGroup = (typeof SHEET_GROUPS)[number];

const GROUP_OF: Readonly<Record<WrittenKind, SheetGroup>> = {
  summary: "results",
  details: "results",
  people: "results",
  hygiene: "results",
  rectification: "mending",
  evidence: "mending",
  "evidence-items": "mending",
  "evidence-notes": "mending",
  plan: "planning",
  tasks: "planning",
  "study-plan": "planning",
  "hygiene-plan": "planning",
  stages: "planning",
  "leading-group": "planning",
  "work-summary": "closing",
  standard: "closing",
  "template-fields": "closing",
  "filled-template": "closing",
};

export function groupOfSheet({ kind }: Pick<WritePreview, "kind">): SheetGroup {
  return GROUP_OF[kind];
}

/** What can be chosen with one click: the summary alone, what an inspection asks for, or all. */
export const PRESETS = ["summary", "inspection", "all"] as const;

export type Preset = (typeof PRESETS)[number];

/** Sheets that set something for the add-in and show nothing to an inspection. */
const SETTINGS: readonly WrittenKind[] = ["standard", "template-fields"];

export function kindsOf(preset: Preset, sheets: readonly WritePreview[]): readonly WrittenKind[] {
  const kinds = sheets.map(({ kind }) => kind);
  if (preset === "all") return kinds;
  if (preset === "summary") return kinds.filter((kind) => kind === "summary");
  return kinds.filter((kind) => !SETTINGS.includes(kind));
}
