import { formatCellValue } from "@cj-tech-master/excelts";

/** Writes a number in a format that is neither General nor one of dates. */
export const formattedNumber = (value: number, format: string): string => formatCellValue(value, format);
