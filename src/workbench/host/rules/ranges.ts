import type { Check } from "./check";
import { isHostObject } from "../protocol/host-object";
import { areaOf, intersectionOf, MAX_COLUMNS, SheetModel, splitAddress, type Area } from "../model";
import { ChartRef } from "../classes/charts";
import { RangeRef } from "../actions/range-ref";

const areaOfArgument = (value: unknown): Area | null => {
  if (isHostObject(value)) return value.target instanceof RangeRef ? value.target.area : null;
  return typeof value === "string" ? areaOf(splitAddress(value).local) : null;
};

export const entireRows: Check = ({ args: [rows] }) =>
  areaOfArgument(rows)?.columns === MAX_COLUMNS ? null : "InvalidArgument";

/** A range that is handed to a sheet's page or to a chart lies on the same sheet. */
export const rangeOfThisSheet: Check = ({ target, args }) => {
  const sheet = target instanceof ChartRef ? target.sheet : target;
  const strange = args.some(
    (value) =>
      isHostObject(value) &&
      value.target instanceof RangeRef &&
      sheet instanceof SheetModel &&
      value.target.sheet !== sheet,
  );
  return strange ? "InvalidArgument" : null;
};

/** There is no line between the rows of a single row. */
export const innerLine: Check = ({ target, args: [side] }) => {
  if (!(target instanceof RangeRef)) return null;
  const { rows, columns } = target.area;
  const missing = (side === "InsideHorizontal" && rows < 2) || (side === "InsideVertical" && columns < 2);
  return missing ? "InvalidArgument" : null;
};

export const noMergeInTable: Check = ({ target }) =>
  target instanceof RangeRef && target.sheet.tables.some(({ area }) => intersectionOf(area, target.area))
    ? "MergedRangeConflict"
    : null;
