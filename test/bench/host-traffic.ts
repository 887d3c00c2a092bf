import { WRITTEN_KINDS } from "../../src/own-sheets";
import { createAssistant, createEngine } from "../../src/assistant";
import { excel } from "../../src/excel";
import type { Host } from "../../src/workbench/host";
import { installGlobals, openOffice } from "../../src/workbench/host/node";

/** What a part of the work took of Excel. */
export interface Traffic {
  readonly syncs: number;
  /** Actions of all requests. */
  readonly actions: number;
  /** Bytes of all answers. */
  readonly answered: number;
  /** Bytes of the largest request and of the largest answer. */
  readonly largestRequest: number;
  readonly largestAnswer: number;
}

const OPTIONS = {
  standard: "city-civilized-organ",
  period: { from: "2024-01-01", to: "2024-12-31" },
  asOf: "2024-12-31",
};

/** Reads and checks a workbook, writes every sheet there is and renews them all, through the stand-in. */
export async function measureTraffic(
  bytes: Uint8Array,
): Promise<{ readonly read: Traffic; readonly write: Traffic; readonly renew: Traffic }> {
  const opened = await openOffice(bytes, "台账.xlsx");
  if (!opened.ok) throw new Error(opened.problem);
  const { office } = opened;
  const taken = listening(office.host);
  const restore = installGlobals(office);
  try {
    const assistant = createAssistant(() => Promise.resolve(createEngine()), excel);
    const { signal } = new AbortController();
    await assistant.overview(() => undefined, signal);
    const read = taken();
    // The first check notes in the workbook what was chosen.
    await assistant.check(OPTIONS, () => undefined, signal);
    taken();
    await assistant.write(WRITTEN_KINDS);
    const write = taken();
    await assistant.write(WRITTEN_KINDS);
    return { read, write, renew: taken() };
  } finally {
    restore();
  }
}

/** Listens to every request; gives what was taken since the call before. */
function listening(host: Host): () => Traffic {
  const { counters } = host;
  const answer = host.answer.bind(host);
  let actions = 0;
  let largestRequest = 0;
  let largestAnswer = 0;
  host.answer = (body) => {
    const before = { ...counters };
    actions += (JSON.parse(body) as { readonly Actions: readonly unknown[] }).Actions.length;
    const answered = answer(body);
    largestRequest = Math.max(largestRequest, counters.requestBytes - before.requestBytes);
    largestAnswer = Math.max(largestAnswer, counters.responseBytes - before.responseBytes);
    return answered;
  };
  return () => {
    const { syncs, responseBytes } = counters;
    const traffic = { syncs, actions, answered: responseBytes, largestRequest, largestAnswer };
    host.resetCounters();
    actions = 0;
    largestRequest = 0;
    largestAnswer = 0;
    return traffic;
  };
}
