import { readDate, type DateReading } from "../../../src/grid";

/** A reading in one line: `2024-03-05`, `2024-03-01..2024-03-31 month`, `? 2024-03-01 2024-03-10`, `! no-such-day`. */
function short(reading: DateReading): string {
  switch (reading.kind) {
    case "date": {
      const { from, to, precision } = reading.span;
      const span = precision === "day" ? from : `${from}..${to} ${precision}`;
      const time = reading.time
        ? ` ${reading.time.from ?? reading.time.part ?? ""}${reading.time.to ? `-${reading.time.to}` : ""}`
        : "";
      return span + time;
    }
    case "ambiguous":
      return `? ${reading.spans.map((span) => span.from).join(" ")}`;
    case "several":
      return `+ ${reading.spans.map((span) => span.from).join(" ")}`;
    case "recurring":
      return `each ${String(reading.weekday)}`;
    case "time":
      return `time ${reading.time.from ?? ""}${reading.time.to ? `-${reading.time.to}` : ""} ${reading.time.part ?? ""}`.trim();
    case "invalid":
      return `! ${reading.reason}`;
    case "empty":
      return "empty";
  }
}

const context = { year: 2024, month: 3 };

test.each<[string | number, string]>([
  [45356, "2024-03-05"],
  [45356.354166667, "2024-03-05 08:30"],
  ["45356", "2024-03-05"],
  ["2024-03-05", "2024-03-05"],
  ["2024/3/5", "2024-03-05"],
  ["2024.3.5", "2024-03-05"],
  ["2024.03.05", "2024-03-05"],
  ["2024。3。5", "2024-03-05"],
  ["'2024/3/5", "2024-03-05"],
  ["20240305", "2024-03-05"],
  [20240305, "2024-03-05"],
  ["2024年3月5日", "2024-03-05"],
  ["2024年3月5日(星期二)", "2024-03-05"],
  ["2024年3月5日（周二）", "2024-03-05"],
  ["2024年3月5日 星期二", "2024-03-05"],
  ["２０２４年３月５日", "2024-03-05"],
  [" 2024 年 3 月 5 日 ", "2024-03-05"],
  ["2024-03-05 08:30:00", "2024-03-05 08:30"],
  ["2024-03-05T08:30:00", "2024-03-05 08:30"],
  ["2024年3月5日上午9:00", "2024-03-05 09:00"],
  ["2024年3月5日下午3:00—5:00", "2024-03-05 15:00-17:00"],
  ["2024年3月5日\n下午", "2024-03-05 afternoon"],
  ["24.3.5", "2024-03-05"],
  ["26-05-01 星期五", "2026-05-01"],
  ["24年3月5日", "2024-03-05"],
  ["3月5日", "2024-03-05"],
  ["3月5号", "2024-03-05"],
  ["3.5", "2024-03-05"],
  ["3/5", "2024-03-05"],
  ["03-05", "2024-03-05"],
  [3.5, "2024-03-05"],
  [3.15, "2024-03-15"],
  [3.05, "2024-03-05"],
  ["3.10", "2024-03-10"],
  ["二〇二四年三月五日", "2024-03-05"],
  ["二○二四年十二月三十一日", "2024-12-31"],
  ["三月五日", "2024-03-05"],
  ["二月十五", "2024-02-15"],
  ["5日", "2024-03-05"],
  ["五日", "2024-03-05"],
  [5, "2024-03-05"],
  ["5", "2024-03-05"],
  ["202_年3月5日", "2024-03-05"],
  ["5 Mar 2024", "2024-03-05"],
  ["5-Mar-24", "2024-03-05"],
  ["March 5, 2024", "2024-03-05"],
  ["Tue, 5th March 2024", "2024-03-05"],
  ["5 Mar 2024 14:30", "2024-03-05 14:30"],
  ["7 July", "2024-07-07"],
  ["Apr 5", "2024-04-05"],
  ["4-8 March 2024", "2024-03-04..2024-03-08 range"],
  ["Mar-24", "2024-03-01..2024-03-31 month"],
  ["Sept. 2023", "2023-09-01..2023-09-30 month"],
  ["June", "2024-06-01..2024-06-30 month"],
  ["Q2 2024", "2024-04-01..2024-06-30 quarter"],
  ["31 Feb 2024", "! no-such-day"],
  ["Summary", "! not-a-date"],
  ["maybe 2024", "! not-a-date"],
  ["2024年3月", "2024-03-01..2024-03-31 month"],
  ["2024.3", "2024-03-01..2024-03-31 month"],
  ["2024.10", "2024-10-01..2024-10-31 month"],
  [202403, "2024-03-01..2024-03-31 month"],
  [2024.3, "2024-03-01..2024-03-31 month"],
  ["3月份", "2024-03-01..2024-03-31 month"],
  ["三月", "2024-03-01..2024-03-31 month"],
  ["十二月份", "2024-12-01..2024-12-31 month"],
  ["3月上旬", "2024-03-01..2024-03-10 ten-days"],
  ["3月中旬", "2024-03-11..2024-03-20 ten-days"],
  ["3月上半月", "2024-03-01..2024-03-15 range"],
  ["2月下半月", "2024-02-16..2024-02-29 range"],
  ["2月下旬", "2024-02-21..2024-02-29 ten-days"],
  ["3月底", "2024-03-21..2024-03-31 ten-days"],
  ["6月底前", "2024-06-21..2024-06-30 ten-days"],
  ["1月31日前", "2024-01-31"],
  ["第一季度", "2024-01-01..2024-03-31 quarter"],
  ["2023年四季度", "2023-10-01..2023-12-31 quarter"],
  ["上半年", "2024-01-01..2024-06-30 half-year"],
  ["2023年下半年", "2023-07-01..2023-12-31 half-year"],
  ["3月第2周", "2024-03-04..2024-03-10 week"],
  ["3月第一周", "2024-03-01..2024-03-03 week"],
  ["第5周", "2024-03-25..2024-03-31 week"],
  ["2024年", "2024-01-01..2024-12-31 year"],
  [2024, "2024-01-01..2024-12-31 year"],
  ["2024年度", "2024-01-01..2024-12-31 year"],
  ["年底", "2024-12-01..2024-12-31 month"],
  ["3—11月", "2024-03-01..2024-11-30 range"],
  ["1-3月", "2024-01-01..2024-03-31 range"],
  ["3月至11月", "2024-03-01..2024-11-30 range"],
  ["2024.3.5-3.7", "2024-03-05..2024-03-07 range"],
  ["2024.3.5-2024.3.7", "2024-03-05..2024-03-07 range"],
  ["2024-03-05至2024-03-07", "2024-03-05..2024-03-07 range"],
  ["2024-03-05-2024-03-07", "2024-03-05..2024-03-07 range"],
  ["2024年3月5日-7日", "2024-03-05..2024-03-07 range"],
  ["3月5日至4月2日", "2024-03-05..2024-04-02 range"],
  ["3.5-3.7", "2024-03-05..2024-03-07 range"],
  ["2024年12月30日—1月2日", "2024-12-30..2025-01-02 range"],
  ["每周五", "each 5"],
  ["每周五下午", "each 5"],
  ["每月", "each null"],
  ["8:30", "time 08:30 morning"],
  [0.354166667, "time 08:30 morning"],
  ["上午8:30—11:30", "time 08:30-11:30 morning"],
  ["下午3点半", "time 15:30 afternoon"],
  ["17:00-次日01:30", "time 17:00-01:30 afternoon"],
  ["3月5日、12日", "+ 2024-03-05 2024-03-12"],
  ["3.5、4.2", "+ 2024-03-05 2024-04-02"],
  [3.1, "? 2024-03-01 2024-03-10"],
  [2024.1, "? 2024-01-01 2024-10-01"],
  ["2024年2月30日", "! no-such-day"],
  ["2024.2.30", "! no-such-day"],
  ["2023年2月29日", "! no-such-day"],
  ["2024-13-01", "! no-such-day"],
  ["2月30日", "! no-such-day"],
  [20240230, "! no-such-day"],
  ["长期坚持", "! not-a-date"],
  ["立行立改", "! not-a-date"],
  ["3小时", "! not-a-date"],
  ["待定", "! not-a-date"],
  ["#N/A", "! error-value"],
  [400, "! serial-of-1900"],
  ["", "empty"],
  [" 　", "empty"],
])("%j in March 2024 reads %s", (value, expected) => {
  expect(short(readDate(value, context))).toBe(expected);
});

test.each<[string | number, string]>([
  ["3月5日", "! no-year"],
  ["5日", "! no-month"],
  [3.5, "! no-year"],
  [5, "! no-month"],
  ["第2周", "! no-month"],
  ["202_年3月5日", "! no-year"],
])("%j without a context reads %s", (value, expected) => {
  expect(short(readDate(value))).toBe(expected);
});

test("a year from the context is said to be assumed", () => {
  expect(readDate("3月5日", { year: 2024 })).toMatchObject({ notes: ["year-assumed"] });
  expect(readDate("2024年3月5日", { year: 2023 })).toMatchObject({ notes: [] });
});

test("a weekday that contradicts its date is said", () => {
  expect(readDate("2024年3月5日(星期三)")).toMatchObject({ notes: ["weekday-contradicts"] });
  expect(readDate("Wed, 5 Mar 2024")).toMatchObject({ notes: ["weekday-contradicts"] });
});

test("a date in numerals without 日 may be a lunar one", () => {
  expect(readDate("二月十五", { year: 2024 })).toMatchObject({ notes: ["maybe-lunar", "year-assumed"] });
});

test("a workbook of the 1904 system counts its serials four years later", () => {
  expect(short(readDate(43894, { dateSystem: 1904 }))).toBe("2024-03-05");
});
