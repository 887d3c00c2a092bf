import type { CellArea } from "../../grid";
import { selectedCell } from "./selected-cell";

/** A clerk goes through cells with the arrow keys, so one call after a pause is enough. */
const PAUSE_MS = 250;

/**
 * Calls back with the cell that is selected, a moment after the last of several selections; of several cells with the active one.
 *
 * @returns the function that ends the watching.
 */
export async function watchSelection(
  onSelect: (cell: CellArea) => void,
  pause: number = PAUSE_MS,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // While a cell is typed into Excel says no more than that; the next selection is told again.
  const look = (): void => void selectedCell().then(onSelect, () => undefined);
  const noteSelection = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(look, pause);
    return Promise.resolve();
  };
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(noteSelection);
    await context.sync();
    return added;
  });
  return async () => {
    clearTimeout(timer);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}
