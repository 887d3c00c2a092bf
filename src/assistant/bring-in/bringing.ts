import {
  describeError,
  type BroughtSheet,
  type ChangedSheet,
  type ExcelHost,
  type SheetToBring,
} from "../../excel";
import { addTexts, bringInTexts } from "../../locales";
import type { Clock } from "../clock";
import type { Engine, OpenEngine } from "../engine/engine";
import { withLastYear } from "../files/last-year";
import { notSuggested, type Looked, type SheetsHere } from "../files/not-suggested";
import { withBrought } from "../memory/brought";
import type { WorkbookMemory } from "../memory/memory";
import { bringFile, type ShownChanges } from "./bring-file";
import { sizeProblem } from "./file-size";
import type { Bringing, CameFile, FileChoice, LookedFile, PickedFile, TypedCell } from "./what-comes";

addTexts(bringInTexts);

/** What the assistant lends for it. */
interface Lent {
  readonly openEngine: OpenEngine;
  readonly host: ExcelHost;
  readonly clock: Clock;
  readonly memory: () => WorkbookMemory;
  /** What tells whether a sheet is in the workbook already, of its last reading. */
  readonly sheetsHere: () => Promise<SheetsHere>;
  readonly remember: (change: (memory: WorkbookMemory) => WorkbookMemory) => Promise<void>;
}

/** Opens what brings sheets in. Files are read on a thread of their own, apart from the workbook. */
export async function createBringing({
  openEngine,
  host,
  clock,
  memory,
  sheetsHere,
  remember,
}: Lent): Promise<Bringing> {
  const others = await host.others();
  const { insertsSheets, onWeb } = others.capabilities();
  let opened: Promise<Engine> | null = null;
  let shown: ShownChanges = new Map();
  const engine = (): Promise<Engine> => (opened ??= openEngine());
  const noted = (came: readonly BroughtSheet[], file: string): Promise<void> =>
    remember((kept) => ({
      ...kept,
      brought: withBrought(kept.brought ?? [], came, file, clock().toISOString()),
    }));

  async function lookInto({ name, bytes }: PickedFile): Promise<LookedFile> {
    const tooLarge = sizeProblem(name, bytes.length, onWeb);
    if (tooLarge) return { name, problem: tooLarge };
    const looked = await (await engine()).lookInto(name, bytes, memory());
    return looked.ok ? { name, look: looked.look, bytes } : { name, problem: looked.problem };
  }

  async function typedOf({ look, chosen }: FileChoice): Promise<readonly TypedCell[]> {
    const replaced = chosen.flatMap(({ name, replaces }) => {
      const before = (memory().brought ?? []).find(({ sheet }) => sheet === replaces);
      return before ? [{ name, before }] : [];
    });
    if (replaced.length === 0) return [];
    const changed = await others.changedSince(replaced.map(({ before }) => before));
    shown = new Map([...shown, ...replaced.map(({ before }) => changesOf(before, changed))]);
    const typed: TypedCell[] = [];
    for (const { sheet, rows } of changed) {
      const name = replaced.find(({ before }) => before.sheet === sheet)?.name ?? "";
      const newer = await (
        await engine()
      ).rowsOfFile(
        look.name,
        name,
        rows.map(({ row }) => row),
      );
      for (const [at, { row, column, values }] of rows.entries())
        for (const [to, now] of values.entries()) {
          const then = newer[at]?.[column + to] ?? "";
          if (now !== then)
            typed.push({ cell: { sheet, row, column: column + to, rows: 1, columns: 1 }, now, then });
        }
    }
    return typed;
  }

  return {
    possible: insertsSheets,
    onWeb,
    brought: () => memory().brought ?? [],
    async look(files) {
      const looked: LookedFile[] = [];
      for (const file of files) looked.push(await lookInto(file));
      return withReasons(looked, await sheetsHere());
    },
    async typed(choices) {
      const typed: TypedCell[] = [];
      for (const choice of choices) typed.push(...(await typedOf(choice)));
      return typed;
    },
    bringIn: (choices, waiting) =>
      eachFile(choices, async (choice) => {
        const brought = await bringFile(others, choice, { ...choice, shown }, waiting);
        await noted(brought, choice.look.name);
        return brought;
      }),
    async takeOut(sheet) {
      const brought = memory().brought ?? [];
      const one = brought.find((each) => each.sheet === sheet);
      if (!one) return;
      await others.takeOut(one);
      await remember((kept) => ({
        ...kept,
        brought: (kept.brought ?? []).filter((each) => each.sheet !== sheet),
      }));
    },
    async takeLastYear({ look, bytes }) {
      const { lastYear } = look;
      if (!lastYear) return;
      const { own: here } = await host.read();
      const missing = lastYear.own.filter(
        ({ kind, edition }) => !here.some((one) => one.kind === kind && one.edition === edition),
      );
      if (missing.length > 0)
        await bringFile(others, { look, bytes }, { chosen: [], asValues: false, own: missing });
      await remember((kept) => withLastYear(kept, lastYear));
    },
    close: () => {
      void opened?.then((one) => {
        one.close();
      });
      opened = null;
    },
  };
}

/** What was changed on a sheet since it came, by its name. */
function changesOf(
  { sheet, prints }: Pick<BroughtSheet, "sheet" | "prints">,
  changed: readonly ChangedSheet[],
): readonly [string, NonNullable<SheetToBring["shown"]>] {
  return [sheet, { prints, changed: changed.find((one) => one.sheet === sheet) ?? null }];
}

/** Brings one file in after the other; one that can't come hinders no other. */
async function eachFile(
  choices: readonly FileChoice[],
  bring: (choice: FileChoice) => Promise<readonly BroughtSheet[]>,
): Promise<readonly CameFile[]> {
  const came: CameFile[] = [];
  for (const choice of choices.filter(({ chosen }) => chosen.length > 0)) {
    const file = choice.look.name;
    try {
      const brought = await bring(choice);
      came.push({ file, sheets: brought.map(({ sheet }) => sheet), reason: null });
    } catch (error) {
      came.push({ file, sheets: [], reason: describeError(error) });
    }
  }
  return came;
}

/** Says of each sheet why it is not suggested, if something speaks against it. */
function withReasons(looked: readonly LookedFile[], here: SheetsHere): readonly LookedFile[] {
  const before: Looked[] = [];
  return looked.map((one) => {
    if (!("look" in one)) return one;
    const sheets = one.look.sheets.map((sheet) => {
      const { name, print, unit } = sheet;
      const asked = { file: one.name, name, print, unit };
      const reason = notSuggested(asked, here, before);
      before.push(asked);
      return { ...sheet, notSuggested: reason };
    });
    return { ...one, look: { ...one.look, sheets } };
  });
}
