import { useEffect, useState } from "react";
import type { OpenOptions, FoundTable, Overview, TaughtTrial, TrialAsked } from "../../assistant";
import type { LedgerKind } from "../../ledgers";
import type { Taught } from "../../recognise";
import { usePaneActions, usePaneContext } from "../pane-context";
import { whileShown } from "../parts/while-shown";
import { barePlaceOf, changeTo, isSameSaid, placeOf, saidOf, savedAt, type SheetPart } from "./draft";

/** What a clerk says of a place of a sheet, what it would do, and what keeps it. */
export interface TeachingInHand {
  /** What is said of it: what is kept, or the draft that is not kept yet. */
  readonly said: Taught;
  /** The place as it is without anything said of it. */
  readonly bare: SheetPart;
  /** Whether the draft differs from what is kept. */
  readonly isChanged: boolean;
  /** What the draft would do; null until it is known for the first time. */
  readonly trial: TaughtTrial | null;
  /** Whether the trial is of another draft still. */
  readonly isTrying: boolean;
  /** The last change, while it can be undone, and how many clauses it moved; null where no standard was chosen. */
  readonly applied: { readonly moved: number | null } | null;
  readonly say: (said: Taught) => void;
  readonly drop: () => void;
  readonly apply: () => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
}

/** So long after the last change it is tried: a typed range is not tried letter by letter. */
const PAUSE = 250;

/** What a change would do, by the change and the reading that it was tried with. */
interface Tried {
  readonly key: string;
  readonly overview: Overview;
  readonly trial: TaughtTrial;
}

interface Asked {
  readonly overview: Overview;
  readonly options: OpenOptions;
  readonly busy: boolean;
  readonly sheet: string;
  readonly table: FoundTable | null;
  /** The kind that it is to be taken for from the beginning; null for the one that it is. */
  readonly as: LedgerKind | null;
}

/** Keeps a draft of what is taught of a place, tries it, applies it and takes it back. */
export function useTeaching({ overview, options, busy, sheet, table, as }: Asked): TeachingInHand {
  const { assistant } = usePaneContext();
  const { save } = usePaneActions();
  const [place, setPlace] = useState<SheetPart>(() => placeOf(overview, sheet, table));
  const [bare] = useState<SheetPart>(() => barePlaceOf(overview.tables, sheet, table));
  const [draft, setDraft] = useState<Taught | null>(() => (as === null ? null : { ...place, kind: as }));
  const [last, setLast] = useState<{
    readonly undo: TrialAsked;
    readonly place: SheetPart;
    readonly moved: number | null;
  } | null>(null);
  const saved = savedAt(overview.taught, place);
  const [known, setKnown] = useState<Tried | null>(null);
  const inherited = known?.trial.inherited ?? null;
  const base: Taught = saved ? saidOf(saved) : { ...inherited, ...place };
  const said = draft ?? base;
  const isChanged = draft !== null && !isSameSaid(draft, base);
  const alone = inherited !== null && saved === null ? table?.kind : undefined;
  const change: TrialAsked = isChanged
    ? changeTo(said, bare, saved, alone)
    : { sheet, teach: null, forget: [] };
  const isTrying = useTrial(change, { overview, options, busy }, known, setKnown);

  async function keep({ teach, forget }: TrialAsked): Promise<boolean> {
    return save(async () => {
      if (teach) await assistant.teach(teach);
      for (const id of forget) await assistant.forget(id);
    });
  }

  return {
    said,
    bare,
    isChanged,
    trial: known?.trial ?? null,
    isTrying,
    applied: last,
    say: (next) => {
      setDraft(next);
      setLast(null);
    },
    drop: () => {
      setDraft(null);
    },
    async apply() {
      const now: SheetPart =
        change.teach?.range === undefined ? { sheet } : { sheet, range: change.teach.range };
      const moved = known?.trial.moved?.length ?? null;
      const was = saved ? saidOf(saved) : null;
      const isElsewhere = saved !== null && change.forget.includes(saved.id);
      if (!(await keep(change))) return false;
      const taughtNow = assistant.listTaught();
      const fresh = change.teach ? savedAt(taughtNow, now) : null;
      const forget = fresh && (was === null || isElsewhere) ? [fresh.id] : [];
      setLast({ undo: { sheet, teach: was, forget }, place, moved });
      setPlace(change.teach ? now : place);
      setDraft(null);
      return true;
    },
    async undo() {
      if (!last || !(await keep(last.undo))) return false;
      setPlace(last.place);
      setDraft(null);
      setLast(null);
      return true;
    },
  };
}

/** Tries a change a moment after it was made, and again whenever the workbook is read or judged anew; says whether it is tried still. */
function useTrial(
  change: TrialAsked,
  { overview, options, busy }: Pick<Asked, "overview" | "options" | "busy">,
  known: Tried | null,
  setKnown: (known: Tried) => void,
): boolean {
  const { assistant, fail } = usePaneContext();
  const key = JSON.stringify(change);
  const isKnown = known?.key === key && known.overview === overview;
  const pause = known === null ? 0 : PAUSE;
  useEffect(() => {
    if (busy || isKnown) return;
    let end = (): void => undefined;
    const asked = JSON.parse(key) as TrialAsked;
    const take = (trial: TaughtTrial): void => {
      setKnown({ key, overview, trial });
    };
    const timer = setTimeout(() => {
      end = whileShown(assistant.tryTaught(asked, options), take, fail);
    }, pause);
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [assistant, busy, fail, isKnown, key, options, overview, pause, setKnown]);
  return !isKnown;
}
