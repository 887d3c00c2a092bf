/** A part of what is written: some actions on Excel's objects that are queued together. */
export interface Step {
  /** The estimated number of bytes that it adds to the request. */
  readonly bytes: number;
  readonly queue: () => void;
}

/** Excel on the web takes at most 5 MB a request. The estimate is rough, so the limit is well below that. */
const BYTES_PER_REQUEST = 4_000_000;

/** One action with its object path takes so many bytes, as measured on the requests of Office.js. */
const BYTES_PER_ACTION = 250;

/** Makes a step of so many actions that carry so many bytes of values. */
export function step(actions: number, queue: () => void, values = 0): Step {
  return { bytes: actions * BYTES_PER_ACTION + values, queue };
}

/** Sends the steps in their order, in as few requests as their size allows; usually it is one. */
export async function sendSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  onAnswer: () => void,
): Promise<void> {
  for (const batch of batchesOf(steps, BYTES_PER_REQUEST)) {
    await send(context, batch);
    onAnswer();
  }
}

/** Cuts steps into batches below `limit` bytes; a step that is larger goes alone. */
export function batchesOf(steps: readonly Step[], limit: number): readonly (readonly Step[])[] {
  const batches: Step[][] = [];
  let bytes = Infinity;
  for (const next of steps) {
    if (bytes + next.bytes > limit) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(next);
    bytes += next.bytes;
  }
  return batches;
}

async function send(context: Excel.RequestContext, batch: readonly Step[]): Promise<void> {
  for (const { queue } of batch) queue();
  await context.sync();
}
