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

/** A format that follows the cell, in the terms of the file format; kinds we don't make are kept as they were read. */
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

/** `$A$1:$A$5` of a series, with the sheet's name as a formula has it. */
export interface ChartSeries {
  readonly name: string | null;
  readonly nameFormula: string | null;
  readonly values: string | null;
  readonly categories: string | null;
  readonly color: string | null;
}

export type ChartKind = "ColumnClustered" | "BarClustered" | "Line" | "Pie";
export type LegendPosition = "Top" | "Bottom" | "Left" | "Right";

export interface ChartModel {
  readonly id: string;
  readonly name: string;
  /** Null for a chart that was in the file already: it is kept as it is, and can only be deleted or renamed. */
  readonly drawn: {
    readonly kind: ChartKind;
    readonly title: string | null;
    readonly series: readonly ChartSeries[];
    readonly legend: LegendPosition | null;
    readonly place: Area;
  } | null;
  /** Title of a chart that was in the file already. */
  readonly foundTitle: string;
}
