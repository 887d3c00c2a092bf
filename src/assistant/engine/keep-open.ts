import type { Engine, OpenEngine } from "./engine";

/** Opens an engine when it is first asked for and keeps it; one that was closed, or could not be opened, is replaced. */
export function keepOpen(open: OpenEngine): OpenEngine {
  let kept: Promise<Engine> | null = null;
  return async () => {
    const engine = kept && (await kept.catch(() => null));
    if (engine && !engine.isClosed()) return engine;
    kept = open();
    return kept;
  };
}
