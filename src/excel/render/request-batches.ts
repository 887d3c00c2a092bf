/** A part of what is written: some actions on Excel's objects that are queued together. */
export interface Step {
  /** The estimated number of bytes that it adds to the request. */
  readonly bytes: number;
  /** The estimated number of bytes that it adds to the answer. */
  readonly answer: number;
  /** The sheet that is written by it. */
  readonly sheet?: string;
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

/** How far sending came, told before the first request and after each. */
interface Sending {
  /** The share that is done, from 0 to 1. */
  readonly done: number;
  /** The sheets that the next request writes, and those whose last step was answered. */
  readonly now: readonly string[];
  readonly written: readonly string[];
}

/**
 * Sends the steps in their order, in as few requests as their size allows; usually it is one.
 *
 * @param again is queued before each request but the first
 */
export async function sendSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  onSending: (sending: Sending) => void = () => undefined,
  again: () => void = () => undefined,
): Promise<void> {
  const batches = batchesOf(steps, BYTES_PER_REQUEST);
  const tell = (sent: number): void => {
    const left = sheetsOf(batches.slice(sent).flat());
    onSending({
      done: batches.length === 0 ? 1 : sent / batches.length,
      now: sheetsOf(batches[sent] ?? []),
      written: sheetsOf(batches.slice(0, sent).flat()).filter((sheet) => !left.includes(sheet)),
    });
  };
  tell(0);
  for (const [index, batch] of batches.entries()) {
    if (index > 0) again();
    await send(context, batch);
    tell(index + 1);
  }
}

function sheetsOf(steps: readonly Step[]): readonly string[] {
  return [...new Set(steps.flatMap(({ sheet }) => sheet ?? []))];
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
