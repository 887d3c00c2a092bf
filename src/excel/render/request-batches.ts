/** A part of what is written: some actions on Excel's objects that are queued together. */
export interface Step {
  /** The estimated number of bytes that it adds to the request. */
  readonly bytes: number;
  /** The estimated number of bytes that it adds to the answer. */
  readonly answer: number;
  readonly queue: () => void;
}

/** Excel on the web takes and gives at most 5 MB a request. Estimates are rough, so the limit is well below that. */
const BYTES_PER_REQUEST = 4_000_000;

/** One action with its object path takes so many bytes, as measured on the requests of Office.js. */
const BYTES_PER_ACTION = 250;

/** Makes a step of so many actions that carry so many bytes of values, and bring so many back. */
export function step(actions: number, queue: () => void, values = 0, answer = 0): Step {
  return { bytes: actions * BYTES_PER_ACTION + values, answer, queue };
}

/**
 * Sends the steps in their order, in as few requests as their size allows; usually it is one.
 *
 * @param again is queued before each request but the first
 */
export async function sendSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  onAnswer: (done: number) => void = () => undefined,
  again: () => void = () => undefined,
): Promise<void> {
  const batches = batchesOf(steps, BYTES_PER_REQUEST);
  for (const [index, batch] of batches.entries()) {
    if (index > 0) again();
    await send(context, batch);
    onAnswer((index + 1) / batches.length);
  }
}

/** Cuts steps into batches below `limit` bytes, there and back; a step that is larger goes alone. */
export function batchesOf(steps: readonly Step[], limit: number): readonly (readonly Step[])[] {
  const batches: Step[][] = [];
  let bytes = Infinity;
  let answer = 0;
  for (const next of steps) {
    if (bytes + next.bytes > limit || answer + next.answer > limit) {
      batches.push([]);
      bytes = 0;
      answer = 0;
    }
    batches.at(-1)?.push(next);
    bytes += next.bytes;
    answer += next.answer;
  }
  return batches;
}

async function send(context: Excel.RequestContext, batch: readonly Step[]): Promise<void> {
  for (const { queue } of batch) queue();
  await context.sync();
}
