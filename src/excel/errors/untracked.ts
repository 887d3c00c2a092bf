/**
 * Runs a batch with objects that Excel need not keep: in `Excel.run` each range takes two more actions to be kept, and one
 * to be let go. Ranges of such a batch are looked up anew after a sync.
 */
export function runUntracked<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return batch(new Excel.RequestContext());
}
