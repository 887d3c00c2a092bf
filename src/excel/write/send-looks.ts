import { describeError } from "../errors/describe-error";
import { isRefusal } from "../errors/refusal";
import { runUntracked } from "../errors/untracked";
import type { Message } from "../../locales";
import { LOOK_KINDS, type Look, type LookKind } from "../render/looks";
import type { SheetLooks } from "./writing";

/** A look that Excel refused, or that was left out because Excel refused others of its kind. */
export interface RefusedLook {
  readonly kind: LookKind;
  readonly sheet: string;
  readonly error: unknown;
}

interface OneLook extends Look {
  readonly sheet: string;
}

/** Once Excel has refused a part on so many sheets, it is left out on the others without asking. */
const STRIKES = 2;
/** A request that Excel refuses as a whole is sent so many times. */
const ATTEMPTS = 3;
const PAUSE_MS = 1000;

/**
 * Sends looks, and `last` after them. A look that Excel refuses is left out and the rest is sent again; each look
 * announces itself with a trace, so that the error tells which one it was.
 *
 * @param looksOf gives the looks anew for each request, since a context is no good after an error
 * @returns what was left out, and whether `last` was carried out
 */
export async function sendLooks(
  looksOf: (context: Excel.RequestContext) => readonly SheetLooks[],
  last: (context: Excel.RequestContext) => void,
  { signal, pause = PAUSE_MS }: { readonly signal?: AbortSignal; readonly pause?: number },
): Promise<{ readonly refused: readonly RefusedLook[]; readonly ended: boolean }> {
  const refused: RefusedLook[] = [];
  const strikes = new Map<string, number>();
  const isStruck = ({ part }: Look): boolean => (strikes.get(part) ?? 0) >= STRIKES;
  let from = 0;
  for (let whole = 1; ;) {
    if (signal?.aborted) return { refused, ended: false };
    const { error, looks } = await runUntracked((context) =>
      request(context, flat(looksOf(context)), last, (one, index) => index < from || isStruck(one)),
    );
    const rest = (isLeft: (look: Look) => boolean): readonly RefusedLook[] =>
      looks
        .slice(from)
        .filter(isLeft)
        .map(({ kind, sheet }) => ({ kind, sheet, error }));
    if (error === null) return { refused: [...refused, ...rest(isStruck)], ended: true };
    const at = lastTrace(error);
    if (at === null) {
      // Without any trace it is not known what was done, unless Excel refused the whole request.
      if (!isRefusal(error) || whole >= ATTEMPTS)
        return { refused: [...refused, ...rest(() => true)], ended: false };
      whole += 1;
      await new Promise((resolve) => setTimeout(resolve, pause));
      continue;
    }
    const wrong = looks[at];
    if (!wrong) return { refused: [...refused, ...rest(isStruck)], ended: false };
    refused.push({ kind: wrong.kind, sheet: wrong.sheet, error });
    strikes.set(wrong.part, (strikes.get(wrong.part) ?? 0) + 1);
    from = at + 1;
  }
}

/** Sends one request; gives the error if there is one, since it is what comes next that matters. */
async function request(
  context: Excel.RequestContext,
  looks: readonly OneLook[],
  last: (context: Excel.RequestContext) => void,
  isLeftOut: (look: OneLook, index: number) => boolean,
): Promise<{ readonly looks: readonly OneLook[]; readonly error: unknown }> {
  looks.forEach((one, index) => {
    if (isLeftOut(one, index)) return;
    context.trace(String(index));
    one.queue();
  });
  context.trace(String(looks.length));
  last(context);
  try {
    await context.sync();
    return { looks, error: null };
  } catch (error) {
    return { looks, error };
  }
}

function flat(sheets: readonly SheetLooks[]): readonly OneLook[] {
  return sheets.flatMap(({ sheet, looks }) => looks.map((look) => ({ ...look, sheet })));
}

/** Gives the number of the look that Excel was at; null if it carried out none. */
function lastTrace(error: unknown): number | null {
  if (!(error instanceof OfficeExtension.Error)) return null;
  const last = (error.traceMessages as readonly string[] | undefined)?.at(-1);
  return last === undefined ? null : Number.parseInt(last, 10);
}

/** Says what was left out, one sentence a kind. */
export function noticesOf(refused: readonly RefusedLook[]): readonly Message[] {
  return LOOK_KINDS.flatMap((kind): Message[] => {
    const ofKind = refused.filter((one) => one.kind === kind);
    const first = ofKind.find(({ error }) => error !== null);
    if (!first) return [];
    const sheets = [...new Set(ofKind.map(({ sheet }) => sheet))].join("、");
    return [{ key: `excel.look.${kind}`, params: { sheets, reason: describeError(first.error) } }];
  });
}
