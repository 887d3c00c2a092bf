import type { Day } from "../grid";

/** Gives the time. Only this room has a clock; the rooms below are told the day. */
export type Clock = () => Date;

/** Gives the day that it is in China, wherever the machine stands. */
export function dayInChina(now: Date): Day {
  return parts(now).slice(0, 3).join("-");
}

/** Gives the moment in China, as in 「2024年12月31日 09:30」. */
export function momentInChina(now: Date): string {
  const [year, month, day, hour, minute] = parts(now);
  return `${year}年${Number(month)}月${Number(day)}日 ${hour}:${minute}`;
}

function parts(now: Date): string[] {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone: "Asia/Shanghai",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(now);
  return ["year", "month", "day", "hour", "minute"].map(
    (type) => format.find((part) => part.type === type)?.value ?? "",
  );
}
