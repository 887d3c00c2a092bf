import { formatCellValue } from "@cj-tech-master/excelts";

/** A number by a format that is neither General nor one of dates. */
export const formattedNumber = (value: number, format: string): string => formatCellValue(value, format);
