import type { ReactElement } from "react";
import type { UnfinishedWrite } from "../../excel";
import { addTexts, paneTexts, writingTexts } from "../../locales";
import { usePaneActions } from "../pane-context";
import { Notice, type NoticeAction } from "../parts/notice";
import { useText } from "../text/text-context";
import { clockTime } from "../text/when";

addTexts(paneTexts(writingTexts));

/** Tells of a run of writing that has not ended, and asks what becomes of it if nobody is at work on it. */
export function UnfinishedNotice({ unfinished }: { readonly unfinished: UnfinishedWrite }): ReactElement {
  const { t } = useText();
  const { read, settle } = usePaneActions();
  const { at, isAlive, isWhole } = unfinished;
  const sheets = unfinished.sheets.join("、");
  const keep = (label: string): NoticeAction => ({ label, onClick: () => void settle("keep") });
  if (isAlive)
    return (
      <Notice intent="info" actions={[{ label: t("read-again"), onClick: () => void read() }]}>
        {t("unfinished.alive", {
          sheets: sheets === "" ? "" : `“${sheets}”`,
          since: clockTime(new Date(at)),
        })}
      </Notice>
    );
  if (sheets === "")
    return (
      <Notice intent="warning" actions={[keep(t("unfinished.unlock"))]}>
        {t("unfinished.lock")}
      </Notice>
    );
  return (
    <Notice
      intent="warning"
      actions={[
        { label: t("unfinished.rollback"), onClick: () => void settle("rollback") },
        ...(isWhole ? [keep(t("unfinished.keep"))] : []),
      ]}
    >
      {t(isWhole ? "unfinished.whole" : "unfinished.half", { sheets })}
    </Notice>
  );
}
