import type { Sheet } from "../../grid";
import type { OnProgress } from "../assistant";
import type { Engine } from "./engine";
import type { EngineCall, EngineMessage, EnginePort, EngineRequest, RowSlice } from "./engine-messages";

/**
 * So many cells are handed over at a time. Copying them for the other thread takes a few milliseconds of this one,
 * which must stay responsive (docs/decisions.md, "Figures to hold").
 */
const CELLS_PER_SLICE = 20_000;

type Asked = EngineRequest extends infer Request
  ? Request extends unknown
    ? Omit<Request, "id">
    : never
  : never;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Gives the engine that `serveEngine` runs on the other side of the port. Resolves when that one is ready.
 *
 * @param end closes the connection, whatever the other side is doing
 */
export function connectEngine(port: EnginePort, end: () => void): Promise<Engine> {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let closed = false;
  let onProgress: OnProgress = () => undefined;

  const ask = (request: Asked): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (closed) {
        reject(new Error("The engine was closed."));
        return;
      }
      asked += 1;
      waiting.set(asked, { resolve, reject });
      port.postMessage({ ...request, id: asked });
    });
  const call =
    <Call extends EngineCall>(name: Call) =>
    (...args: Parameters<Engine[Call]>) =>
      ask({ kind: "call", call: name, args }) as ReturnType<Engine[Call]>;
  const engine: Engine = {
    async recognise(snapshot, memory, progressed) {
      onProgress = progressed;
      const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, values: [] }));
      await ask({ kind: "begin", book: { ...snapshot, sheets } });
      for (const slices of batchesOf(snapshot.sheets)) await ask({ kind: "rows", slices });
      await ask({ kind: "recognise", memory });
    },
    renew: call("renew"),
    settle: call("settle"),
    overview: call("overview"),
    check: call("check"),
    moved: call("moved"),
    cell: call("cell"),
    rubric: call("rubric"),
    tryTaught: call("tryTaught"),
    teach: call("teach"),
    preview: call("preview"),
    compose: call("compose"),
    fillTemplates: call("fillTemplates"),
    forms: call("forms"),
    leaveForms: call("leaveForms"),
    wordFiles: call("wordFiles"),
    blankLedger: call("blankLedger"),
    sheetsHere: call("sheetsHere"),
    lookInto: call("lookInto"),
    rowsOfFile: call("rowsOfFile"),
    close() {
      end();
      closed = true;
      for (const { reject } of waiting.values()) reject(new Error("The engine was closed."));
      waiting.clear();
    },
    isClosed: () => closed,
  };

  return new Promise((resolve) => {
    port.onmessage = ({ data }) => {
      const message = data as EngineMessage;
      switch (message.kind) {
        case "ready":
          resolve(engine);
          return;
        case "progress":
          onProgress(message.done);
          return;
        case "result":
          waiting.get(message.id)?.resolve(message.value);
          waiting.delete(message.id);
          return;
        case "failure":
          waiting.get(message.id)?.reject(new Error(message.message));
          waiting.delete(message.id);
      }
    };
  });
}

/** Gives rows of the sheets in turn, so many cells at a time: small sheets together, a large one in several batches. */
function* batchesOf(sheets: readonly Sheet[]): Generator<readonly RowSlice[]> {
  let batch: RowSlice[] = [];
  let room = CELLS_PER_SLICE;
  for (const [sheet, { values }] of sheets.entries()) {
    const wide = values[0]?.length ?? 1;
    for (let from = 0; from < values.length;) {
      const rows = values.slice(from, from + Math.max(1, Math.floor(room / wide)));
      batch.push({ sheet, rows });
      from += rows.length;
      room -= rows.length * wide;
      if (room >= wide) continue;
      yield batch;
      batch = [];
      room = CELLS_PER_SLICE;
    }
  }
  if (batch.length > 0) yield batch;
}
