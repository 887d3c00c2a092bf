/** Kinds of looks: what a sheet may lack without losing anything that was written. Each has a sentence `excel.look.<kind>`. */
export const LOOK_KINDS = [
  "rows",
  "print",
  "page-breaks",
  "freeze",
  "gridlines",
  "tab-color",
  "colors",
  "conditional-formats",
  "chart",
  "references",
] as const;

export type LookKind = (typeof LOOK_KINDS)[number];

/** A part of a sheet's looks: actions that are refused or carried out together. */
export interface Look {
  readonly kind: LookKind;
  /** The same for the same actions on other sheets: where Excel refuses them on one, it likely does on all. */
  readonly part: string;
  readonly queue: () => void;
}

export function look(kind: LookKind, queue: () => void, part = ""): Look {
  return { kind, part: kind + part, queue };
}
