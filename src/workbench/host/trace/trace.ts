import type { TraceLine } from "../../../selftest";
import type { Host, HostAnswer } from "../host";

/** Records every request that the host answers from now on; gives the function that gives the lines so far. */
export function traceOf(host: Host): () => readonly TraceLine[] {
  const lines: TraceLine[] = [];
  host.onAnswer((body, answer) => {
    lines.push({ request: { body: JSON.parse(body) as unknown }, answer: recorded(answer) });
  });
  return () => lines;
}

/** Gives an answer as a trace has it. */
export function recorded(answer: HostAnswer): TraceLine["answer"] {
  return "body" in answer ? { status: 200, body: JSON.parse(answer.body) as unknown } : answer;
}

/** A trace as the text of its file: a line of JSON a request. */
export const traceText = (lines: readonly TraceLine[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join("");

/** @throws SyntaxError if a line is no JSON. */
export const readTrace = (text: string): readonly TraceLine[] =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as TraceLine);
