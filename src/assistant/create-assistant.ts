import { createFiller, createWriter } from "./writing/create-writer";
import { countChanges } from "./changes";
import { describeError, excel, type ExcelHost } from "../excel";
import type { Day } from "../grid";
import { addTexts, assistantTexts } from "../locales";
import type { Answer, Assistant, OnProgress, Overview, Source } from "./assistant";
import type { CheckOptions } from "./check-options";
import { dayInChina, type Clock } from "./clock";
import type { OpenEngine } from "./engine/engine";
import { keepOpen } from "./engine/keep-open";
import { judgeHeld, readAnew, type LastReading, type Showing } from "./last-reading";
import { sameChoice } from "./memory/chosen";
import { withOtherAnswer, type AskedBefore } from "./memory/given-answers";
import type { WorkbookMemory } from "./memory/memory";
import { withFirstRows, withRows, withWords } from "./memory/kept-rubrics";
import { withoutWords, wordKey, type PaneWords } from "./memory/pending-confirmations";
import { withTeaching } from "../recognise";
import type { RubricState } from "./rubric-view";
import { TaughtProblems, withoutTaught } from "./reading/taught";

addTexts(assistantTexts);

/**
 * Creates the assistant of one workbook. One engine serves it as long as it lives and holds the last reading that succeeded, so
 * that judging again, writing and previews need no second one; a reading that is cancelled leaves it as it was.
 */
export function createAssistant(
  openEngine: OpenEngine,
  host: ExcelHost = excel,
  clock: Clock = () => new Date(),
): Assistant {
  let kept: LastReading | null = null;
  let options: CheckOptions | null = null;
  const engineOf = keepOpen(openEngine);
  const changes = countChanges(host);

  const today = () => dayInChina(clock());
  const lastReading = (): LastReading => {
    if (!kept) throw new Error("Nothing was read yet.");
    return kept;
  };
  async function read<View extends { readonly overview: Overview }>(
    from: Source,
    onProgress: OnProgress,
    signal: AbortSignal,
    show: Showing<View>["show"],
  ): Promise<View> {
    const look = { onProgress, signal, show };
    const before = kept;
    const isHeld = from === "held" && before !== null && !before.engine.isClosed() && changes.noneSinceRead();
    const { view, reading } = isHeld
      ? await judgeHeld(before, look)
      : await readAnew(engineOf(), host, look, changes.reading());
    // A teaching gets the day of the reading to which it was applied.
    kept = { ...reading, memory: { ...reading.memory, taught: view.overview.taught } };
    return view;
  }
  async function remember(change: (memory: WorkbookMemory) => WorkbookMemory): Promise<void> {
    const reading = lastReading();
    const memory = change(reading.memory);
    await host.remember(JSON.stringify(memory));
    kept = { ...reading, memory };
  }
  const say = (change: (words: PaneWords) => PaneWords): Promise<void> =>
    remember((memory) => ({ ...memory, words: change(memory.words) }));

  const keyOf = (clause: string): string => wordKey(clause, lastReading().overview.standard);
  const { write, undoWrite } = createWriter(host, clock, lastReading, say, keyOf);

  return {
    async overview(onProgress, signal, from = "workbook") {
      const view = await read(from, onProgress, signal, async (engine) => ({
        overview: await engine.overview(options, today()),
      }));
      return view.overview;
    },
    async check(asked, onProgress, signal, from = "held") {
      const view = await read(from, onProgress, signal, (engine) => engine.check(asked, today()));
      options = asked;
      const { rubric = null } = view.overview.standards.find(({ id }) => id === asked.standard) ?? {};
      await noteChoice(asked, rubric, lastReading().memory, remember);
      return view;
    },
    ...createAnswers(remember, lastReading, () => options, today),
    async teach(taught) {
      const { problems, teaching } = await lastReading().engine.teach(taught);
      if (!teaching) throw new TaughtProblems(problems);
      await remember((memory) => ({ ...memory, taught: withTeaching(memory.taught ?? [], teaching) }));
    },
    ...createRubricWords(remember, lastReading, today),
    tryTaught: async (asked, by) => lastReading().engine.tryTaught(asked, by, today()),
    listTaught: () => lastReading().memory.taught ?? [],
    forget: (id) => remember((memory) => withoutTaught(memory, id)),
    ...createWords(say, keyOf, today),
    preview: async (kinds, typed) => lastReading().engine.preview(kinds, clock(), typed),
    write: (...args) => changes.during(write(...args)),
    undoWrite: (waiting) => changes.during(undoWrite(waiting)),
    unfinished: () => kept?.unfinished ?? null,
    settle: (how, waiting) => changes.during(host.settle(how, waiting)),
    ...createFiller(host, changes, clock, lastReading, remember),
    async addBlankLedger(kind) {
      const ledger = await lastReading().engine.blankLedger(kind, today());
      return changes.during(host.addBlankLedger(ledger));
    },
    wordFiles: async (typed) => lastReading().engine.wordFiles(clock(), typed),
    cell: async () => lastReading().engine.cell(await host.selected()),
    watchCell: (onCell) => {
      // Where Excel can't tell of it the page 这格算在哪里 is left.
      const watching = host.watchSelection((cell) => {
        void kept?.engine.cell(cell).then(onCell, () => undefined);
      });
      return () => {
        void watching.then((end) => end()).catch(() => undefined);
      };
    },
    bringing: async () =>
      (await import("./bring-in/bringing")).createBringing({
        openEngine,
        host,
        clock,
        memory: () => lastReading().memory,
        sheetsHere: () => lastReading().engine.sheetsHere(),
        // What came in or went out is not in what was read.
        remember: (change) => changes.during(remember(change)),
      }),
    select: (area) => host.select(area),
    watch: (onChange) => changes.watch(onChange),
    describe: describeError,
  };
}

/** Creates what remembers answers, and changes those that were given. */
function createAnswers(
  remember: (change: (memory: WorkbookMemory) => WorkbookMemory) => Promise<void>,
  lastReading: () => LastReading,
  options: () => CheckOptions | null,
  today: () => Day,
): Pick<Assistant, "answer" | "changeAnswer" | "weighAnswer"> {
  return {
    answer: (answers) => remember((memory) => withAnswers(memory, answers, lastReading().overview, today())),
    changeAnswer: (id, choice) => remember((memory) => withOtherAnswer(memory, id, choice)),
    weighAnswer: async (id, choice) => {
      const { engine, memory } = lastReading();
      return engine.moved(withOtherAnswer(memory, id, choice), options(), today());
    },
  };
}

/** Creates what shows the unit's own 考核细则 and remembers what is said of it. */
function createRubricWords(
  remember: (change: (memory: WorkbookMemory) => WorkbookMemory) => Promise<void>,
  lastReading: () => LastReading,
  today: () => Day,
): Pick<Assistant, "rubric" | "sayOfRubric" | "noteRubric"> {
  return {
    rubric: async (sheet, by) => lastReading().engine.rubric(sheet, by, today()),
    sayOfRubric: ({ sheet, known }, words) =>
      remember((memory) => ({ ...memory, rubrics: withWords(memory.rubrics ?? {}, sheet, known, words) })),
    noteRubric: ({ sheet, known }) =>
      remember((memory) => ({ ...memory, rubrics: withRows(memory.rubrics ?? {}, sheet, known) })),
  };
}

/** Creates what notes the clerk's words about a clause. */
function createWords(
  say: (change: (words: PaneWords) => PaneWords) => Promise<void>,
  keyOf: (clause: string) => string,
  today: () => Day,
): Pick<Assistant, "confirm" | "waive" | "takeBack"> {
  return {
    confirm: (...given) =>
      say(({ confirmations, waivers }) => {
        const dated = given.map((one) => [keyOf(one.clause), { ...one, on: one.on ?? today() }] as const);
        return { confirmations: { ...confirmations, ...Object.fromEntries(dated) }, waivers };
      }),
    waive: (clause, waiver) =>
      say(({ confirmations, waivers }) => ({
        confirmations,
        waivers: { ...waivers, [keyOf(clause)]: waiver },
      })),
    takeBack: (...clauses) => say((words) => withoutWords(words, clauses.map(keyOf))),
  };
}

/**
 * Remembers by what was checked, and a rubric as it is where none was known of that sheet. A workbook that takes no note of it is
 * checked all the same; the choice then lasts as long as the pane.
 */
async function noteChoice(
  chosen: CheckOptions,
  rubric: RubricState | null,
  { chosen: before = null, rubrics }: WorkbookMemory,
  remember: (change: (memory: WorkbookMemory) => WorkbookMemory) => Promise<void>,
): Promise<void> {
  const noted = rubric ? withFirstRows(rubrics ?? {}, rubric.sheet, rubric.known) : rubrics;
  if (noted === rubrics && sameChoice(before, chosen)) return;
  await remember((memory) => ({ ...memory, chosen, ...(noted && { rubrics: noted }) })).catch(
    () => undefined,
  );
}

/** Gives the memory with answers, each under the key by which its question keeps them. */
function withAnswers(
  memory: WorkbookMemory,
  answers: readonly Answer[],
  { questions }: Overview,
  on: Day,
): WorkbookMemory {
  const given: Record<string, string> = {};
  const asked: Record<string, AskedBefore> = {};
  for (const { question: id, choice } of answers) {
    const question = questions.find((one) => one.id === id);
    const key = question?.keptAs ?? id;
    given[key] = choice;
    if (question) asked[key] = { text: question.text, choices: question.choices, on };
  }
  return { ...memory, answers: { ...memory.answers, ...given }, asked: { ...memory.asked, ...asked } };
}
