import type { ExcelHost, UnfinishedWrite } from "../excel";
import type { OnProgress, Overview } from "./assistant";
import type { Engine } from "./engine/engine";
import { memoryOf, type WorkbookMemory } from "./memory/memory";

/** Reading takes this share of the progress, recognising the rest. */
const READING_SHARE = 0.6;

/** The last reading that succeeded; the engine holds it. */
export interface LastReading {
  readonly engine: Engine;
  readonly memory: WorkbookMemory;
  readonly overview: Overview;
  readonly unfinished: UnfinishedWrite | null;
}

/** How a reading is to be shown, and whom it is told to. */
export interface Showing<View> {
  readonly onProgress: OnProgress;
  readonly signal: AbortSignal;
  /** What the engine is asked for once it has recognised the workbook. */
  readonly show: (engine: Engine) => Promise<View>;
}

interface Looked<View> {
  readonly view: View;
  readonly reading: LastReading;
}

/** Reads the workbook into the engine, which gets ready while Excel answers. */
export async function readAnew<View extends { readonly overview: Overview }>(
  opening: Promise<Engine>,
  host: ExcelHost,
  look: Showing<View>,
  onRead: () => void,
): Promise<Looked<View>> {
  const { onProgress, signal } = look;
  const snapshot = await host.read({ onProgress: (done) => onProgress(done * READING_SHARE), signal });
  const memory = memoryOf(snapshot);
  const engine = await opening;
  const { unfinished } = snapshot;
  const looked = await shown(
    engine,
    look,
    (view) => ({ engine, memory, overview: view.overview, unfinished }),
    () =>
      engine.recognise(snapshot, memory, (done) => {
        onProgress(READING_SHARE + done * (1 - READING_SHARE));
      }),
  );
  onRead();
  return looked;
}

/** Judges what the engine holds, by what the workbook remembers now. */
export function judgeHeld<View extends { readonly overview: Overview }>(
  held: LastReading,
  look: Showing<View>,
): Promise<Looked<View>> {
  const { engine, memory } = held;
  return shown(
    engine,
    look,
    ({ overview }) => ({ ...held, overview }),
    () => engine.renew(memory),
  );
}

async function shown<View>(
  engine: Engine,
  { signal, show }: Showing<View>,
  readingOf: (view: View) => LastReading,
  recognise: () => Promise<void>,
): Promise<Looked<View>> {
  const letGo = (): void => {
    void engine.settle("let-go").catch(() => undefined);
  };
  signal.throwIfAborted();
  signal.addEventListener("abort", letGo);
  try {
    await recognise();
    signal.throwIfAborted();
    const view = await show(engine);
    signal.throwIfAborted();
    await engine.settle("hold");
    return { view, reading: readingOf(view) };
  } catch (error) {
    if (!signal.aborted) letGo();
    throw error;
  } finally {
    signal.removeEventListener("abort", letGo);
  }
}
