import { recordOf, type FormAnswer } from "../../documents";
import type { ExcelHost, FilledSheet, FillOutcome, Waiting } from "../../excel";
import { areaText } from "../../grid";
import { withTeaching, type Teaching } from "../../recognise";
import type { Message } from "../../locales";
import type { FilledTemplate } from "./views";
import { withFilled, type FilledForm } from "../memory/filled-forms";
import type { WorkbookMemory } from "../memory/memory";
import { describeFill } from "./describe-fill";
import type { SheetFilling } from "./fill-templates";

/** What filling did, with what the workbook is to remember of it. */
export interface FillingDone {
  readonly filled: readonly FilledTemplate[];
  /** Null where there is nothing to remember: of templates only new copies are filled. */
  readonly remember: ((memory: WorkbookMemory) => WorkbookMemory) | null;
  readonly notices: readonly Message[];
  readonly undo: FillOutcome["undo"];
}

/** Fills sheets, all or nothing: new copies, copies that are there, and forms where they stand. */
export async function fillSheets(
  host: Pick<ExcelHost, "fillTemplates">,
  fillings: readonly SheetFilling[],
  waiting?: Waiting,
): Promise<FillingDone> {
  const copies = fillings.filter(({ renewal }) => renewal === null);
  const places = fillings.flatMap(({ renewal }) =>
    renewal ? [{ ...renewal.fill, cells: renewal.writes, bottom: renewal.bottom }] : [],
  );
  const { sheets, notices, undo } = await host.fillTemplates(
    copies.map(({ fill }) => fill),
    places,
    waiting,
  );
  const there = fillings.filter(({ renewal }) => renewal !== null);
  const sheetOf = new Map([...copies, ...there].map((filling, at) => [filling, sheets[at]]));
  const done = fillings.flatMap((filling) => {
    const sheet = sheetOf.get(filling);
    return sheet ? [{ filling, sheet }] : [];
  });
  const forms = done.flatMap(({ filling, sheet }) => filledForm(filling, sheet));
  return {
    filled: done.map(({ filling, sheet }) => describeFilled(filling, sheet)),
    remember:
      forms.length === 0
        ? null
        : (memory) => ({
            ...memory,
            filled: withFilled(memory.filled ?? [], forms),
            taught: done.reduce((taught, { filling }) => taughtForm(taught, filling), memory.taught ?? []),
          }),
    notices,
    undo,
  };
}

function describeFilled(filling: SheetFilling, done: FilledSheet): FilledTemplate {
  const { fill, renewal, copy } = filling;
  const { sheet, written, typedSince } = done;
  return {
    ...describeFill(filling),
    ...(fill.answers ? { cells: asTheyStand(fill.answers, filling, done) } : {}),
    copy: sheet,
    where: renewal === null ? "new-copy" : copy === null ? "in-place" : "copy",
    changed: written.length,
    filled: fill.answers ? (renewal?.stays.length ?? 0) + written.length : fill.cells.length,
    typedSince: typedSince.map(({ row, column }) => ({ sheet, row, column, rows: 1, columns: 1 })),
  };
}

/** Answers as they stand: in a cell that offers a list, in the list's own word; one for which it has none waits for a person. */
function asTheyStand(
  answers: readonly FormAnswer[],
  { fill, renewal }: SheetFilling,
  { written, typedSince }: FilledSheet,
): readonly FormAnswer[] {
  const asked = new Map(fill.cells.map((cell) => [addressOf(cell), cell.value]));
  const stands = new Map([
    ...(renewal?.stays ?? []).map((cell) => [addressOf(cell), cell.ours] as const),
    ...written.map(({ cell, ours }) => [addressOf(cell), ours] as const),
  ]);
  const typed = new Set(typedSince.map(addressOf));
  const left = new Set(
    (renewal?.writes ?? fill.cells).map(addressOf).filter((at) => !stands.has(at) && !typed.has(at)),
  );
  return answers.map((one): FormAnswer => {
    const at = areaText(one.cell);
    if (one.written === null || one.written !== asked.get(at)) return one;
    if (left.has(at)) return { ...one, sure: false, written: null };
    const word = stands.get(at);
    if (typeof one.written !== "string" || typeof word !== "string") return one;
    return { ...one, value: one.value === one.written ? word : one.value, written: word };
  });
}

const addressOf = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  areaText({ row, column, rows: 1, columns: 1 });

function filledForm(filling: SheetFilling, { sheet, written }: FilledSheet): readonly FilledForm[] {
  const { fill, renewal, copy, said, leavesProposals } = filling;
  const { answers, open } = fill;
  if (!answers || !open) return [];
  const record = recordOf({ open }, written, { said, leavesProposals }, renewal?.stays);
  const mark = renewal ? copy : sheet;
  return [{ form: filling.sheet, copy: mark, record }];
}

/** A form that is filled where it stands would look like a ledger from then on. */
function taughtForm(
  taught: readonly Teaching[],
  { sheet, renewal, copy, fill }: SheetFilling,
): readonly Teaching[] {
  if (renewal === null || copy !== null || fill.isRubric === true) return taught;
  const before = taught.find((one) => one.sheet === sheet && one.range === undefined);
  return before?.kind === "form" ? taught : withTeaching(taught, formTeaching(sheet));
}

function formTeaching(sheet: string): Teaching {
  return { sheet, kind: "form", id: `taught:${sheet}`, fingerprint: null, headerFrom: null, applied: null };
}

/** Takes a filling back in what the workbook remembers: of the sheets that it filled is remembered what was before. */
export function rememberedBefore(
  now: WorkbookMemory,
  before: WorkbookMemory,
  filled: readonly FilledTemplate[],
): WorkbookMemory {
  const isOne = ({ form }: FilledForm): boolean => filled.some(({ sheet }) => sheet === form);
  const isTaught = ({ sheet }: Teaching): boolean =>
    filled.some((one) => one.where === "in-place" && one.sheet === sheet);
  return {
    ...now,
    filled: [...(now.filled ?? []).filter((one) => !isOne(one)), ...(before.filled ?? []).filter(isOne)],
    taught: [
      ...(now.taught ?? []).filter((one) => !isTaught(one)),
      ...(before.taught ?? []).filter(isTaught),
    ],
  };
}
