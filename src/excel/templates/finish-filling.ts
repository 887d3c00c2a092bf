import { putWords, type TemplateFill } from "../../documents";
import type { Message } from "../../locales";
import { persist, type Waiting } from "../errors/persist";
import { runUntracked } from "../errors/untracked";
import { look, type Look } from "../render/looks";
import { finishRun } from "../write/end-run";
import { noticesOf } from "../write/send-looks";
import { findGrowth, growthLook } from "./grow-references";
import { HEADER_PARTS, type InspectedOriginal } from "./inspect-template";
import type { SheetFillings } from "./send-filling";

/** Sends the looks of filled copies and ends the run; gives the notices of what was left out. */
export async function finishFilling(
  { copies, listing, journal }: SheetFillings,
  waiting: Waiting,
): Promise<readonly Message[]> {
  const growths = await persist(
    () => runUntracked((context) => findGrowth(context, copies, listing)),
    waiting,
  ).catch((error: unknown) => ({ error }));
  const { refused, left } = await finishRun(
    ({ workbook }) =>
      copies.map(({ name, fill, look: looked }) => ({
        sheet: name,
        looks: [
          ...headerLooks(() => workbook.worksheets.getItem(name), fill, looked),
          ...("error" in growths ? [] : growths.filter(({ copy }) => copy === name)).map((growth) =>
            growthLook(workbook, growth),
          ),
        ],
      })),
    journal,
    waiting,
  );
  const sheets = copies.map(({ name }) => name).join("、");
  const unknown =
    "error" in growths ? [{ kind: "references" as const, sheet: sheets, error: growths.error }] : [];
  return [...noticesOf([...refused, ...unknown]), ...left];
}

/** Looks that put words into the page's header and footer. */
function headerLooks(
  sheet: () => Excel.Worksheet,
  fill: TemplateFill,
  { headers }: InspectedOriginal,
): readonly Look[] {
  const words = Object.fromEntries(
    Object.entries(fill.words).map(([key, word]) => [key, word.replace(/&/g, "&&")]),
  );
  return HEADER_PARTS.flatMap((part) => {
    const filled = putWords(headers[part], words);
    return filled === headers[part]
      ? []
      : [
          look(
            "print",
            () => void (sheet().pageLayout.headersFooters.defaultForAllPages[part] = filled),
            part,
          ),
        ];
  });
}
