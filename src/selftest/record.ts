/** One request with what it got: a line of a trace (docs/command-line.md). */
export interface TraceLine {
  readonly request: { readonly body: unknown };
  readonly answer: unknown;
  /** Which Excel it was recorded in; on the first line only. */
  readonly of?: string;
}

interface Message {
  readonly Body: unknown;
}
interface Response {
  readonly Body?: unknown;
  readonly ErrorCode?: string;
  readonly ErrorMessage?: string;
  readonly HttpStatusCode?: number;
}
/** What Office.js sends a request through; the names survive in all of its builds. */
interface Executor {
  executeAsync(customData: unknown, flags: unknown, message: Message): PromiseLike<Response>;
}

/**
 * Records every request that Office.js sends from now on, with its answer. Office.js keeps the way to its host in a property of each
 * context; here setting it puts a listener in between.
 *
 * @returns the function that ends the recording and gives its lines
 */
export function record(): () => readonly TraceLine[] {
  const lines: TraceLine[] = [];
  const contexts = OfficeExtension.ClientRequestContext.prototype as object;
  const ways = new WeakMap<object, Executor>();
  Object.defineProperty(contexts, "_requestExecutor", {
    configurable: true,
    get(this: object) {
      return ways.get(this);
    },
    set(this: object, way: Executor) {
      ways.set(this, listening(way, lines));
    },
  });
  return () => {
    // A context that is still in use keeps its way.
    Reflect.deleteProperty(contexts, "_requestExecutor");
    return lines;
  };
}

const listening = (way: Executor, lines: TraceLine[]): Executor => ({
  async executeAsync(customData, flags, message) {
    const response = await way.executeAsync(customData, flags, message);
    lines.push({ request: { body: plain(message.Body) }, answer: answerOf(response) });
    return response;
  },
});

function answerOf({
  Body: body,
  ErrorCode: code,
  ErrorMessage: message,
  HttpStatusCode: status,
}: Response): unknown {
  if (code) return { status: status ?? 500, code, message };
  return { status: 200, body: plain(body) };
}

/** Bodies come as texts or as what they say. */
function plain(body: unknown): unknown {
  return typeof body === "string"
    ? (JSON.parse(body) as unknown)
    : (JSON.parse(JSON.stringify(body)) as unknown);
}
