import { ExcelProblem } from "../errors/excel-problem";
import { MEMORY_KEY } from "../names/memory-key";
import { retryOnce } from "../errors/retry";

/**
 * Office keeps at most 2 MB of settings for an add-in in a document (Office.Settings, remarks), but Excel was seen to refuse
 * them above some 1 MB (office-js issue 3957). The journal of a write stands beside the memory.
 */
const MOST_BYTES = 900_000;

/**
 * Stores in the workbook's settings what is remembered about reading it; it is saved with the file. One round trip.
 *
 * @param memory JSON text
 * @throws ExcelProblem above 900 kB.
 */
export async function remember(memory: string): Promise<void> {
  if (new TextEncoder().encode(memory).length > MOST_BYTES) {
    throw new ExcelProblem({ key: "excel.memory-too-large" });
  }
  await retryOnce(() =>
    Excel.run(async (context) => {
      context.workbook.settings.add(MEMORY_KEY, memory);
      await context.sync();
    }),
  );
}
