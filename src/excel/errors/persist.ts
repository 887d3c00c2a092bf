import type { Message } from "../../locales";
import { describeError } from "./describe-error";
import { errorCode } from "./error-codes";
import { ExcelProblem } from "./excel-problem";

/** How long something that must be done is tried again. */
interface Patience {
  /** Milliseconds between two attempts. */
  readonly pause: number;
  readonly attempts: number;
}

/** Whom to tell that something waits, and who may end the waiting. */
export interface Waiting {
  readonly patience?: Patience;
  /** Told what hinders Excel after each attempt that failed, and null when it went on. */
  readonly onWaiting?: (why: Message | null) => void;
  readonly signal?: AbortSignal;
}

const DEFAULT: Patience = { pause: 2000, attempts: 3 };

/**
 * Does something that must not be left half-done, such as putting sheets back: while Excel refuses it, because another
 * workbook is in front, a cell is being edited or a sheet is protected, it is tried again after a pause.
 *
 * @throws the last error after the last attempt, or once the signal is aborted; a bug at once.
 */
export async function persist<T>(
  job: () => Promise<T>,
  { patience = DEFAULT, onWaiting, signal }: Waiting,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      const done = await job();
      if (attempt > 1) onWaiting?.(null);
      return done;
    } catch (error) {
      const isOfExcel = error instanceof ExcelProblem || errorCode(error) !== null;
      if (!isOfExcel || attempt >= patience.attempts || signal?.aborted) throw error;
      onWaiting?.(describeError(error));
      await new Promise((resolve) => setTimeout(resolve, patience.pause));
    }
  }
}
