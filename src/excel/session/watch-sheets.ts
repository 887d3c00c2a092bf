import { isOwnDeletion, isOwnWrite } from "./own-writes";

/** A clerk types in bursts, so one call after a pause is enough. */
const PAUSE_MS = 600;

/**
 * Calls back once for each burst of changes when somebody other than this add-in changes cells, or adds or deletes
 * sheets.
 *
 * @param onEvent is called at once, for each change
 * @returns the function that ends the watching.
 */
export async function watchSheets(
  onChange: () => void,
  onEvent: () => void = () => undefined,
  pause: number = PAUSE_MS,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const noteChange = (event: object): Promise<void> => {
    // From ExcelApi 1.14 an event says who caused it; below that, only the time can tell.
    const { triggerSource } = event as { readonly triggerSource?: string };
    const own = triggerSource === undefined ? isOwnWrite() : triggerSource === "ThisLocalAddin";
    if (!own) {
      onEvent();
      clearTimeout(timer);
      timer = setTimeout(onChange, pause);
    }
    return Promise.resolve();
  };
  const noteDeletion = (event: Excel.WorksheetDeletedEventArgs): Promise<void> =>
    isOwnDeletion(event.worksheetId) ? Promise.resolve() : noteChange(event);
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(noteChange),
      worksheets.onAdded.add(noteChange),
      worksheets.onDeleted.add(noteDeletion),
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
