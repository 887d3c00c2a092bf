import type { TraceLine } from "../../../selftest";
import type { Host, HostAnswer } from "../host";
import type { RequestAction, RequestBatch } from "../protocol/messages";
import { recorded } from "./trace";

/** A place where the host answers otherwise than the Excel in which the trace was recorded. */
export interface TraceDifference {
  /** The request's line in the file, from 1. */
  readonly line: number;
  /** The call: `Zoom`, `_GetRow`; "" where whole requests differ. */
  readonly call: string;
  /** Where in the answer: `Value.Values.0.1`. */
  readonly at: string;
  readonly recorded: unknown;
  readonly here: unknown;
}

/** Keys under which an answer names an object for later requests. Every Excel has names of its own. */
const IDS = new Set(["Id", "_Id", "_ReferenceId"]);
/** How Excel calls a sheet. */
const SHEET_ID = /^\{[-\w]{36,}\}$/;
/** What an error says in its own language, and where its paths begin. */
const WORDS = new Set(["Message", "message", "Location", "HttpStatusCode", "status"]);
/** Sizes and positions come back as the screen's pixels allow. */
const TOLERANCE = 0.05;

/**
 * Sends the requests of a trace to the host and compares its answers with those that were recorded.
 *
 * @param host with the workbook open in which the recording began
 */
export async function replay(host: Host, lines: readonly TraceLine[]): Promise<readonly TraceDifference[]> {
  const ids = new Map<string, string>();
  const differences: TraceDifference[] = [];
  for (const [at, { request, answer }] of lines.entries()) {
    const body = withIds(request.body, ids);
    const answered = await new Promise<HostAnswer>((resolve) => host.respond(JSON.stringify(body), resolve));
    const found: Found[] = [];
    compare(answer, recorded(answered), [], ids, found);
    const { Actions: actions } = body as RequestBatch;
    differences.push(
      ...found.map(({ at: path, ...both }) => ({ line: at + 1, ...placeOf(path, actions), ...both })),
    );
  }
  return differences;
}

interface Found {
  readonly at: readonly string[];
  readonly recorded: unknown;
  readonly here: unknown;
}

/** Says which call a place in the answer belongs to; the n-th result is that of the n-th action. */
function placeOf(
  path: readonly string[],
  actions: readonly RequestAction[],
): Pick<TraceDifference, "call" | "at"> {
  const [, results, nth, ...rest] = path;
  const action = results === "Results" ? actions[Number(nth)] : undefined;
  return action ? { call: action.Name, at: rest.join(".") } : { call: "", at: path.join(".") };
}

/** Replaces ids that the recorded Excel gave by those that this host gave for the same objects. */
function withIds(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => withIds(one, ids));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withIds(one, ids)]));
}

function compare(
  recorded: unknown,
  here: unknown,
  path: readonly string[],
  ids: Map<string, string>,
  found: Found[],
): void {
  const key = path.at(-1) ?? "";
  if (WORDS.has(key)) return;
  if (
    typeof recorded === "string" &&
    typeof here === "string" &&
    (IDS.has(key) || areSheetIds(recorded, here))
  ) {
    if (recorded !== here) ids.set(recorded, here);
    return;
  }
  if (isObject(recorded) && isObject(here)) {
    for (const name of new Set([...Object.keys(recorded), ...Object.keys(here)]))
      compare(recorded[name], here[name], [...path, name], ids, found);
    return;
  }
  if (typeof recorded === "number" && typeof here === "number" && Math.abs(recorded - here) < TOLERANCE)
    return;
  if (recorded !== here) found.push({ at: path, recorded, here });
}

/** A method may give ids in a list. */
const areSheetIds = (...texts: readonly string[]): boolean => texts.every((text) => SHEET_ID.test(text));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
