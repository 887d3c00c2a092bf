import type { WrittenKind } from "../../own-sheets";
import { describeError, type ExcelHost, type WriteOutcome } from "../../excel";
import type { Message } from "../../locales";
import type { Assistant, Typed } from "../assistant";
import type { countChanges } from "../changes";
import type { Clock } from "../clock";
import type { LastReading } from "../last-reading";
import type { WorkbookMemory } from "../memory/memory";
import { withoutWords, type PaneWords } from "../memory/pending-confirmations";
import { describeFill } from "./describe-fill";
import type { FillingDone } from "./fill-sheets";
import type { FillAsked } from "./fill-templates";

/** What takes the last write back, and what was said in the pane before it. */
interface LastWrite {
  readonly undo: WriteOutcome["undo"];
  readonly words: PaneWords;
}

/** Creates what writes sheets and takes the last write back. */
export function createWriter(
  host: ExcelHost,
  clock: Clock,
  lastReading: () => LastReading,
  say: (change: (words: PaneWords) => PaneWords) => Promise<void>,
  keyOf: (clause: string) => string,
): Pick<Assistant, "write" | "undoWrite"> {
  let lastWrite: LastWrite | null = null;
  return {
    async write(kinds, typed = {}, watcher = {}) {
      // The code that carries the clerk's words over is loaded only when it is needed.
      const [plans, { writePlans }] = await Promise.all([
        lastReading().engine.compose(withFields(kinds, typed), clock(), typed),
        import("./write-plans"),
      ]);
      const { words } = lastReading().memory;
      const { sheets, notices, undo } = await writePlans(host, plans, watcher, watcher.takeOurs);
      lastWrite = { undo, words };
      const taken = plans.flatMap(({ rows }) => rows).filter(({ cells }) => cells["note"]?.newWords);
      const ids = taken.flatMap(({ id }) => id ?? []);
      if (ids.length > 0) await say((words) => withoutWords(words, ids.map(keyOf)));
      return { sheets, notices };
    },
    async undoWrite(waiting) {
      if (!lastWrite) throw new Error("Nothing was written yet.");
      const { undo, words } = lastWrite;
      await undo(waiting);
      lastWrite = null;
      // What was said in the pane went to the sheets, and is not there any more.
      if (lastReading().memory.words === words) return [];
      return unlessRemembered(
        "excel.undone-not-remembered",
        say(() => words),
      );
    },
  };
}

/** Creates what fills templates and forms and takes the last filling back. */
export function createFiller(
  host: ExcelHost,
  changes: ReturnType<typeof countChanges>,
  clock: Clock,
  lastReading: () => LastReading,
  remember: (change: (memory: WorkbookMemory) => WorkbookMemory) => Promise<void>,
): Pick<
  Assistant,
  "templates" | "forms" | "leaveForms" | "previewFilling" | "fillTemplates" | "undoFilling"
> {
  let last: (Pick<FillingDone, "undo"> & { readonly forget: (() => Promise<void>) | null }) | null = null;
  const fillings = (asked: readonly FillAsked[] | null, typed?: Typed) =>
    lastReading().engine.fillTemplates(asked, clock(), typed);
  return {
    templates: async () => (await fillings(null)).map(describeFill),
    forms: (typed) => lastReading().engine.forms(clock(), typed),
    leaveForms() {
      // An engine that has been closed meanwhile looks at nothing.
      lastReading()
        .engine.leaveForms()
        .catch(() => undefined);
    },
    async previewFilling(asked, typed) {
      const [filling] = await fillings([asked], typed);
      if (!filling) throw new Error(`There is no sheet ${asked.sheet} to fill.`);
      return describeFill(filling);
    },
    async fillTemplates(asked, typed, waiting) {
      const { memory } = lastReading();
      const [wanted, { fillSheets, rememberedBefore }] = await Promise.all([
        fillings(asked, typed),
        import("./fill-sheets"),
      ]);
      const {
        filled,
        remember: note,
        notices,
        undo,
      } = await changes.during(fillSheets(host, wanted, waiting));
      // What changed nothing leaves the filling before to be taken back.
      if (last === null || filled.some(({ changed }) => changed > 0)) {
        const forget = () => remember((now) => rememberedBefore(now, memory, filled));
        last = { undo, forget: note && forget };
      }
      if (!note) return { filled, notices };
      const unnoted = await unlessRemembered("excel.filled-not-remembered", remember(note));
      return { filled, notices: [...notices, ...unnoted] };
    },
    async undoFilling(waiting) {
      if (!last) throw new Error("Nothing was filled yet.");
      const { undo, forget } = last;
      const notices = await changes.during(undo(waiting));
      last = null;
      if (!forget) return notices;
      return [...notices, ...(await unlessRemembered("excel.unfilled-not-remembered", forget()))];
    },
  };
}

/** What is told where the workbook takes no note of something that was done. */
async function unlessRemembered(
  key: `excel.${"filled" | "undone" | "unfilled"}-not-remembered`,
  remembering: Promise<void>,
): Promise<readonly Message[]> {
  try {
    await remembering;
    return [];
  } catch (error) {
    return [{ key, params: { reason: describeError(error) } }];
  }
}

/** Adds the sheet 模板字段 if something was typed in the pane, since what was typed is kept where the clerk can see it. */
function withFields(kinds: readonly WrittenKind[], typed: Typed): readonly WrittenKind[] {
  return Object.keys(typed).length === 0 ? kinds : [...kinds, "template-fields"];
}
