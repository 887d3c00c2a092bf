import { errorCode } from "./error-codes";
import { ExcelProblem } from "./excel-problem";

const PAUSE_MS = 2000;

/**
 * Runs a request, and runs it a second time after a pause if Excel was only too busy (`ActivityLimitReached`, HTTP
 * 429).
 */
export async function retryOnce<T>(run: () => Promise<T>, pause: number = PAUSE_MS): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const code = errorCode(error instanceof ExcelProblem ? error.cause : error);
    if (code !== "ActivityLimitReached") throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    return run();
  }
}
