import type { Message } from "../../locales";
import { sheetsOf, type OpenRun } from "../names/journal";

/** Says of a run in another window what it writes and since when; Excel tells no names of people. */
export function whoWrites({ at, journal }: OpenRun): Message {
  const time = new Date(at);
  const since = [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
  const sheets = journal ? sheetsOf(journal).join("、") : "";
  return sheets === ""
    ? { key: "excel.locked-elsewhere", params: { since } }
    : { key: "excel.writing-elsewhere", params: { since, sheets } };
}
