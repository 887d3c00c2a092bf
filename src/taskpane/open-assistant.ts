import { connectEngine, createAssistant, type Assistant, type Engine } from "../assistant";

/** The assistant of the pane's workbook. */
export function openAssistant(): Assistant {
  return createAssistant(openEngine);
}

/**
 * An engine on a thread of its own, so that the pane stays awake while it works; on the pane's thread in a webview that
 * lets no worker be made.
 */
async function openEngine(): Promise<Engine> {
  return (await startWorker()) ?? (await import("./engine-here")).createEngine();
}

function startWorker(): Promise<Engine | null> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(
        new URL(/* webpackChunkName: "engine" */ "./engine.worker.ts", import.meta.url),
      );
      worker.onerror = () => {
        resolve(null);
      };
      void connectEngine(worker, () => {
        worker.terminate();
      }).then((engine) => {
        worker.onerror = () => {
          engine.close();
        };
        resolve(engine);
      });
    } catch {
      resolve(null);
    }
  });
}
