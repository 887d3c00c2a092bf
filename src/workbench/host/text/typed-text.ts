/** What Excel makes of a typed text, with the number format that it gives a cell whose own is General. */
export interface TypedValue {
  readonly value: string | number | boolean;
  readonly format?: string;
}

const NUMBER = /^[-+]?((\d+|\d{1,3}(,\d{3})+)(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i;
const PERCENT = /^([-+]?\d*(?:\.\d+)?)%$/;
const DAY = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const CHINESE_DAY = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const CHINESE_MONTH = /^(\d{4})年(\d{1,2})月$/;
const MONTH_DAY = /^(\d{1,2})(?:[-/](\d{1,2})|月(\d{1,2})日)$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/**
 * Gives the serial number of a day; null if the calendar has no such day. Serials of the 1904 system are lower by
 * 1462.
 */
export function serialOfDay(
  year: number,
  month: number,
  day: number,
  dateSystem: 1900 | 1904,
): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const since1899 = date.getTime() / 86400000 + 25569;
  // Excel's 1900 has a 29 February.
  const serial = since1899 < 61 ? since1899 - 1 : since1899;
  return dateSystem === 1904 ? since1899 - 1462 : serial;
}

function dayTyped(text: string, thisYear: number, dateSystem: 1900 | 1904): TypedValue | null {
  const full = DAY.exec(text) ?? CHINESE_DAY.exec(text);
  const month = CHINESE_MONTH.exec(text);
  const short = MONTH_DAY.exec(text);
  const [year, monthNumber, day, format] = full
    ? [
        Number(full[1]),
        Number(full[2]),
        Number(full[3]),
        text.includes("年") ? 'yyyy"年"m"月"d"日"' : "yyyy/m/d",
      ]
    : month
      ? [Number(month[1]), Number(month[2]), 1, 'yyyy"年"m"月"']
      : short
        ? [thisYear, Number(short[1]), Number(short[2] ?? short[3]), 'm"月"d"日"']
        : [0, 0, 0, ""];
  if (format === "" || year < 1900) return null;
  const serial = serialOfDay(year, monthNumber, day, dateSystem);
  return serial === null || serial < 0 ? null : { value: serial, format };
}

/**
 * Gives what Chinese Excel makes of a text in a cell that is not formatted as text: `3月5日` becomes a date, `95%` a
 * number, and `'95%` stays a text.
 *
 * @param thisYear the year of a day without one
 */
export function typedValue(text: string, thisYear: number, dateSystem: 1900 | 1904): TypedValue {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  if (trimmed === "") return { value: text };
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  if (NUMBER.test(trimmed)) {
    const value = Number(trimmed.replaceAll(",", ""));
    return trimmed.includes(",")
      ? { value, format: trimmed.includes(".") ? "#,##0.00" : "#,##0" }
      : { value };
  }
  const percent = PERCENT.exec(trimmed);
  if (percent?.[1]) {
    const value = Number(percent[1]) / 100;
    return { value, format: percent[1].includes(".") ? "0.00%" : "0%" };
  }
  const time = TIME.exec(trimmed);
  if (time && Number(time[2]) < 60 && Number(time[3] ?? 0) < 60) {
    const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
    return { value: seconds / 86400, format: time[3] ? "h:mm:ss" : "h:mm" };
  }
  return dayTyped(trimmed, thisYear, dateSystem) ?? { value: text };
}
