import type { DocumentInput } from "../../documents";
import type { Typed } from "../assistant";
import type { WorkbookReading } from "../reading/reading";
import type { FormOffer } from "../writing/views";
import type { Engine } from "./engine";

/** What is asked by somebody at work comes in several calls: so long after one the next sheet waits. */
const QUIET_MS = 250;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Creates what lists the forms. Looking at a sheet takes a while: whoever says a word on a clause meanwhile waits for the one that is being
 * looked at, and none follows until the engine has been left alone.
 */
export function createFormLister(inputOf: (now: Date, typed?: Typed) => [WorkbookReading, DocumentInput]): {
  readonly listsForms: Pick<Engine, "forms" | "leaveForms">;
  /** Something else is asked of the engine; what this gives is called when that is answered. */
  readonly askedElse: () => () => void;
} {
  let runs = 0;
  let inHand = 0;
  let answered = -Infinity;
  const isBusy = (): boolean => inHand > 0 || performance.now() - answered < QUIET_MS;
  const listsForms: Pick<Engine, "forms" | "leaveForms"> = {
    async forms(now, typed) {
      const run = ++runs;
      const { formsOf } = await import("../writing/papers");
      const offers: FormOffer[] = [];
      for (const offer of formsOf(...inputOf(now, typed))) {
        offers.push(offer);
        // Hears what has come meanwhile, then waits until that is over.
        await pause(0);
        while (run === runs && isBusy()) await pause(QUIET_MS);
        if (run !== runs) throw new Error("The forms were left, or asked for again.");
      }
      return offers;
    },
    async leaveForms() {
      runs += 1;
    },
  };
  return {
    listsForms,
    askedElse() {
      inHand += 1;
      return () => {
        inHand -= 1;
        answered = performance.now();
      };
    },
  };
}

/** The same calls, each of which is noticed when it comes, and by what that gives when it is answered. */
export function noticed<Calls extends object>(calls: Calls, notice: () => () => void): Calls {
  return Object.fromEntries(
    Object.entries(calls).map(([name, call]: [string, (...args: readonly unknown[]) => unknown]) => [
      name,
      (...args: readonly unknown[]) => {
        const end = notice();
        const answer = call(...args);
        if (answer instanceof Promise) answer.then(end, end);
        else end();
        return answer;
      },
    ]),
  ) as Calls;
}
