import { makeStyles } from "@griffel/react";
import { useRef, type ReactElement } from "react";
import type { ClauseResult } from "../../check";
import { usePaneActions } from "../pane-context";
import { Disclosure } from "../parts/disclosure";
import { InputField } from "../parts/select-field";
import type { ResultsView } from "../looking";
import { useText } from "../text/text-context";

/** From so many clauses on they can be searched. */
const MANY = 20;

const useStyles = makeStyles({ root: { padding: "4px 12px 12px" } });

/** Looks for words among many clauses. */
export function SearchField({
  results,
  view,
}: {
  readonly results: readonly ClauseResult[];
  readonly view: ResultsView;
}): ReactElement | null {
  const { t } = useText();
  const { changeView } = usePaneActions();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  if (results.length <= MANY) return null;
  return (
    <Disclosure
      chip
      part="search"
      onToggle={(isOpen) => {
        // Who opened it types next; where it stands open from before, the focus stays where it is.
        const isOpener = root.current?.parentElement?.contains(document.activeElement) === true;
        if (isOpen && isOpener) root.current?.querySelector("input")?.focus();
      }}
      label={view.search === "" ? t("show.find") : t("show.found", { words: view.search })}
    >
      <div ref={root} className={styles.root}>
        <InputField
          type="text"
          label={t("show.search")}
          value={view.search}
          onChange={(search) => {
            changeView({ search });
          }}
        />
      </div>
    </Disclosure>
  );
}
