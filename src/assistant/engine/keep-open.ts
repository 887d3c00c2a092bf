import type { Engine, OpenEngine } from "./engine";

/**
 * Opens an engine when it is first asked for and keeps it; one that was closed, or could not be opened, is replaced. Whoever asks
 * waits for who asked before, so that two never open one each.
 */
export function keepOpen(open: OpenEngine): OpenEngine {
  let kept: Promise<Engine | null> = Promise.resolve(null);
  return () => {
    const next = kept.catch(() => null).then((engine) => (engine && !engine.isClosed() ? engine : open()));
    kept = next;
    return next;
  };
}
