import type { Area } from "./area";
import type { Color, Style } from "./style";

/** What may be typed into cells, in the terms of the file format. */
export interface Validation {
  readonly type: "list" | "whole" | "decimal" | "date" | "textLength" | "custom" | "any";
  readonly operator?: string;
  readonly formulae: readonly (string | number)[];
  readonly allowBlank?: boolean;
  readonly showErrorMessage?: boolean;
  readonly errorStyle?: string;
  readonly errorTitle?: string;
  readonly error?: string;
  readonly showInputMessage?: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
}

export interface AreaValidation {
  readonly areas: readonly Area[];
  readonly validation: Validation;
}

/**
 * A format that depends on the cell's value, in the terms of the file format. Kinds that the add-in doesn't make are
 * kept as they were read.
 */
export interface FormatRule {
  readonly type: string;
  readonly priority?: number;
  readonly operator?: string;
  readonly formulae?: readonly (string | number)[];
  readonly text?: string;
  readonly style?: Style;
  readonly cfvo?: readonly { readonly type: string; readonly value?: number | string }[];
  readonly color?: readonly Color[] | Color;
  readonly iconSet?: string;
}

export interface AreaFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly rule: FormatRule;
}

/** One series; `values` and `categories` are references as formulas have them: `达标汇总!$A$1:$A$5`. */
export interface ChartSeries {
  readonly name: string;
  readonly values: string | null;
  readonly categories: string | null;
  /** `#RRGGBB`; null for Excel's own colour. */
  readonly color: string | null;
  /** Whether its points carry their figures. */
  readonly labels: boolean;
}

export type ChartKind = "ColumnClustered" | "BarClustered" | "Line" | "LineMarkers" | "Pie";
export type LegendPosition = "Top" | "Bottom" | "Left" | "Right";

/** A chart. One that was in the file is kept as it is, with all that is not modelled, until somebody changes it. */
export interface ChartModel {
  readonly id: string;
  readonly name: string;
  /** Null for a kind that the stand-in can't draw. */
  readonly kind: ChartKind | null;
  readonly title: string;
  readonly series: readonly ChartSeries[];
  /** In points; null for Excel's own size. */
  readonly titleSize: number | null;
  readonly legend: { readonly visible: boolean; readonly position: LegendPosition };
  readonly axes: {
    /** Whether categories run from the end, which in a bar chart is from the top. */
    readonly reversed: boolean;
    readonly valuesShown: boolean;
    readonly gridlines: boolean;
  };
  readonly place: Area;
}
