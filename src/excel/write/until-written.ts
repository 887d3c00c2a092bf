import { ExcelProblem } from "../errors/excel-problem";
import type { Waiting } from "../errors/persist";
import type { Journal } from "../names/journal";
import { rollBack } from "./rollback";

/** So often a write begins anew because somebody typed in between, or another pane was quicker. */
const ATTEMPTS = 4;

/** How values are written. */
interface Attempt<Looked, Sent> {
  /** Looks at the workbook for a run of this name. */
  readonly look: (run: string) => Promise<Looked>;
  /** Sends the values; gives the error after which nothing is written and it may be tried again. */
  readonly send: (looked: Looked) => Promise<Sent | { readonly error: unknown }>;
  /** On which sheets somebody typed between looking and writing, and the journal by which all is put back then. */
  readonly whatWasTyped: (
    looked: Looked,
    sent: Sent,
  ) => { readonly typedOn: readonly string[]; readonly journal: Journal };
}

/**
 * Looks at the workbook and writes values; what is typed on one of the sheets in between is not written over: all is put back, and done
 * again around that.
 *
 * @throws ExcelProblem if somebody typed in between time and again; what `send` throws.
 */
export async function untilWritten<Looked, Sent extends object>(
  run: string,
  { look, send, whatWasTyped }: Attempt<Looked, Sent>,
  waiting: Waiting,
): Promise<{ readonly looked: Looked; readonly sent: Sent }> {
  for (let attempt = 1; ; attempt++) {
    const looked = await look(`${run}${String(attempt)}`);
    waiting.signal?.throwIfAborted();
    const sent = await send(looked);
    if ("error" in sent) {
      if (attempt === ATTEMPTS) throw sent.error;
      continue;
    }
    const { typedOn, journal } = whatWasTyped(looked, sent);
    if (typedOn.length === 0) return { looked, sent };
    await rollBack(journal, waiting);
    if (attempt === ATTEMPTS)
      throw new ExcelProblem({ key: "excel.typed-meanwhile", params: { sheets: typedOn.join("、") } });
  }
}
