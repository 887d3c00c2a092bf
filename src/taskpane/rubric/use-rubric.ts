import { useEffect, useRef, useState } from "react";
import type { OpenOptions, Overview, RubricView } from "../../assistant";
import type { RequirementWord } from "../../standards";
import { usePaneActions, usePaneContext } from "../pane-context";
import { whileShown } from "../parts/while-shown";

type Words = Readonly<Record<string, RequirementWord | null>>;

/** A rubric as it is shown, and what says something of it. */
export interface ShownRubric {
  /** Undefined until it is known; null for a sheet that is none. */
  readonly view: RubricView | null | undefined;
  /** What was said and is not judged yet, by the requirement's id. */
  readonly pending: Words;
  readonly say: (words: Words) => Promise<boolean>;
  readonly note: () => Promise<boolean>;
}

/** Keeps a rubric up to date with what is said of it; one thing is kept after the other, so that none is lost. */
export function useRubric(sheet: string, overview: Overview, options: OpenOptions): ShownRubric {
  const { assistant, fail } = usePaneContext();
  const { save } = usePaneActions();
  const [known, setKnown] = useState<{ readonly view: RubricView | null } | null>(null);
  const [pending, setPending] = useState<Words>({});
  const queue = useRef<Promise<boolean>>(Promise.resolve(true));
  useEffect(() => {
    const take = (view: RubricView | null): void => {
      setKnown({ view });
      setPending({});
    };
    return whileShown(assistant.rubric(sheet, options), take, fail);
  }, [assistant, fail, options, overview, sheet]);
  const keep = (job: () => Promise<void>): Promise<boolean> => {
    queue.current = queue.current.then(() => save(job));
    return queue.current;
  };
  const view = known?.view;
  return {
    view,
    pending,
    say: (words) => {
      if (!view) return Promise.resolve(false);
      setPending((before) => ({ ...before, ...words }));
      return keep(() => assistant.sayOfRubric(view, words));
    },
    note: () => (view ? keep(() => assistant.noteRubric(view)) : Promise.resolve(false)),
  };
}
