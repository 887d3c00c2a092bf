import type { ReactElement } from "react";
import { usePaneActions } from "../pane-context";
import type { PaneState, Screen } from "../state";
import { useText } from "../text/text-context";
import { Notice } from "./notice";

const MAKES_SHEETS: readonly Screen["at"][] = ["overview", "bring-in", "forms", "write"];

/** Tells of a workbook in which no sheet can be made, or that can only be looked at, on the pages where one would be, before anything is tried. */
export function LockedNotice({ state }: { readonly state: PaneState }): ReactElement | null {
  const { t } = useText();
  const { readHere } = usePaneActions();
  const { book, screen, work } = state;
  if (work || book.stage === "unread") return null;
  const { isLocked, isReadOnly } = book.overview;
  if (!isLocked && !isReadOnly) return null;
  if (!MAKES_SHEETS.includes(screen.at)) return null;
  return (
    <Notice intent="warning" actions={[{ label: t("locked.again"), onClick: () => void readHere() }]}>
      {t(isLocked ? "locked.workbook" : "locked.read-only")}
    </Notice>
  );
}
