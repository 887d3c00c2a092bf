import type { WorkbookSnapshot } from "../../excel";
import type { Sheet } from "../../grid";
import { createEngine } from "./create-engine";
import type { EngineMessage, EnginePort, EngineRequest } from "./engine-messages";

/** Runs an engine on this side of the port, for `connectEngine`. */
export function serveEngine(port: EnginePort): void {
  const engine = createEngine();
  let book: WorkbookSnapshot | null = null;
  let values: Sheet["values"][number][][] = [];
  const tell = (message: EngineMessage): void => {
    port.postMessage(message);
  };

  async function perform(request: EngineRequest): Promise<unknown> {
    switch (request.kind) {
      case "begin":
        book = request.book;
        values = book.sheets.map(() => []);
        return;
      case "rows":
        for (const { sheet, rows } of request.slices) for (const row of rows) values[sheet]?.push(row);
        return;
      case "recognise": {
        if (!book) throw new Error("Nothing was handed over.");
        const sheets = book.sheets.map((sheet, at) => ({ ...sheet, values: values[at] ?? [] }));
        return engine.recognise({ ...book, sheets }, request.memory, (done) => {
          tell({ kind: "progress", done });
        });
      }
      case "call": {
        const call = engine[request.call] as (...args: readonly unknown[]) => Promise<unknown>;
        return call(...request.args);
      }
    }
  }

  port.onmessage = ({ data }) => {
    const request = data as EngineRequest;
    perform(request).then(
      (value) => {
        tell({ kind: "result", id: request.id, value });
      },
      (error: unknown) => {
        tell({
          kind: "failure",
          id: request.id,
          message: error instanceof Error ? error.message : String(error),
        });
      },
    );
  };
  tell({ kind: "ready" });
}
