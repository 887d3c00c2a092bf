import { BUREAU, YEAR } from "../../bureau";
import type { FormValue } from "../list-form";

/** How a serial number shows as a day. */
export const DATE = 'yyyy"年"m"月"d"日"';

export function infoLine(department: string): string {
  return `填报单位：${BUREAU}${department}          年度：${YEAR}年`;
}

export function signature(clerk: string, reviewer: string): string {
  return `制表人：${clerk}                    审核人：${reviewer}                    日期：2024年12月31日`;
}

/** The rows with 序号 before them. */
export function numbered(rows: readonly (readonly FormValue[])[]): readonly (readonly FormValue[])[] {
  return rows.map((row, index) => [index + 1, ...row]);
}

export const NUMBER = { header: "序号", width: 6 } as const;
