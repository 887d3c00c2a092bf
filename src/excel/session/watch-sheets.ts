import { isOwnWrite } from "./own-writes";

/** Typing comes in bursts; one call when it pauses is enough. */
const PAUSE_MS = 600;

/**
 * Calls back when somebody else than this add-in changes cells, or adds or deletes sheets: once for each burst of
 * changes.
 *
 * @returns the function that ends it.
 */
export async function watchSheets(
  onChange: () => void,
  pause: number = PAUSE_MS,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const noteChange = (event: object): Promise<void> => {
    // Above ExcelApi 1.14 an event says whose it is; below, time has to tell.
    const own = "triggerSource" in event && event.triggerSource === "ThisLocalAddin";
    if (!own && !isOwnWrite()) {
      clearTimeout(timer);
      timer = setTimeout(onChange, pause);
    }
    return Promise.resolve();
  };
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(noteChange),
      worksheets.onAdded.add(noteChange),
      worksheets.onDeleted.add(noteChange),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    clearTimeout(timer);
    const [first] = handlers;
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
