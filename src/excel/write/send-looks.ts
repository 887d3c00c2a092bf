import { describeError } from "../errors/describe-error";
import { errorCode } from "../errors/error-codes";
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

/** What goes with the looks. */
export interface Frame {
  /** Is queued before the looks; where Excel refuses it, it is left out too, and the answer tells. */
  readonly first: (context: Excel.RequestContext) => void;
  /** Is queued after the looks. */
  readonly last: (context: Excel.RequestContext) => void;
}

interface SentLooks {
  /** What was left out. */
  readonly refused: readonly RefusedLook[];
  /** Whether `last` was carried out. */
  readonly ended: boolean;
  /** Whether Excel refused `first`. */
  readonly isFirstRefused: boolean;
}

/**
 * Sends looks. A look that Excel refuses is left out and the rest is sent again; each look announces itself with a
 * trace, so that the error tells which one it was.
 *
 * @param looksOf gives the looks anew for each request, since a context is no good after an error
 */
export async function sendLooks(
  looksOf: (context: Excel.RequestContext) => readonly SheetLooks[],
  { first, last }: Frame,
  { signal, pause = PAUSE_MS }: { readonly signal?: AbortSignal; readonly pause?: number },
): Promise<SentLooks> {
  const refused: RefusedLook[] = [];
  const strikes = new Map<string, readonly unknown[]>();
  const strikesOf = ({ part }: Look): readonly unknown[] => strikes.get(part) ?? [];
  const isStruck = (look: Look): boolean => strikesOf(look).length >= STRIKES;
  const leaveOut = (looks: readonly OneLook[], error?: unknown): void => {
    for (const look of looks)
      refused.push({ kind: look.kind, sheet: look.sheet, error: error ?? strikesOf(look)[0] });
  };
  let isFirstRefused = false;
  let from = 0;
  for (let whole = 1; ;) {
    if (signal?.aborted) return { refused, ended: false, isFirstRefused };
    const { error, looks } = await runUntracked((context) =>
      request(
        context,
        flat(looksOf(context)),
        { first: isFirstRefused ? () => undefined : first, last },
        (one, index) => index < from || isStruck(one),
      ),
    );
    const at = error === null ? looks.length : lastTrace(error);
    if (at === null) {
      // Without any trace it is not known what was done, unless Excel refused the whole request.
      if (!isRefusal(error) || whole >= ATTEMPTS) {
        leaveOut(looks.slice(from), error);
        return { refused, ended: false, isFirstRefused };
      }
      whole += 1;
      await new Promise((resolve) => setTimeout(resolve, pause));
      continue;
    }
    if (at === FIRST) {
      isFirstRefused = true;
      // Somebody else has ended the run; then no look is wanted any more.
      if (errorCode(error) === "ItemNotFound") return { refused, ended: false, isFirstRefused };
      continue;
    }
    leaveOut(looks.slice(from, at).filter(isStruck));
    const wrong = looks[at];
    if (!wrong) return { refused, ended: error === null, isFirstRefused };
    strikes.set(wrong.part, [...strikesOf(wrong), error]);
    leaveOut([wrong], error);
    from = at + 1;
  }
}

/** The trace of what goes before the looks, which are numbered from 0. */
const FIRST = -1;

/** Sends one request; gives the error if there is one, since it is what comes next that matters. */
async function request(
  context: Excel.RequestContext,
  looks: readonly OneLook[],
  { first, last }: Frame,
  isLeftOut: (look: OneLook, index: number) => boolean,
): Promise<{ readonly looks: readonly OneLook[]; readonly error: unknown }> {
  context.trace(String(FIRST));
  first(context);
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
    const [first] = ofKind;
    if (!first) return [];
    const sheets = [...new Set(ofKind.map(({ sheet }) => sheet))].join("、");
    return [{ key: `excel.look.${kind}`, params: { sheets, reason: describeError(first.error) } }];
  });
}
