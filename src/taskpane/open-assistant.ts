import { connectEngine, createAssistant, type Assistant, type Engine } from "../assistant";

/** Opens the assistant of the pane's workbook. */
export function openAssistant(): Assistant {
  return createAssistant(openEngine);
}

/**
 * Opens an engine on its own thread, so that the pane stays responsive; in a webview that allows no worker it runs on
 * the pane's thread.
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
