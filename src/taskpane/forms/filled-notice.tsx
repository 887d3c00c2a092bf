import type { ReactElement } from "react";
import type { FillResult } from "../../assistant";
import type { Message } from "../../locales";
import { CellLinks, SheetLink } from "../parts/cell-link";
import { Notice } from "../parts/notice";
import { useText } from "../text/text-context";

/** What was done to a form last, on its page. */
export type Done = { readonly filled: FillResult } | { readonly undone: readonly Message[] };

/** Says what filling a form did, with a link to it and what takes it back; afterwards that it was taken back. */
export function FilledNotice({
  done,
  busy,
  onUndo,
}: {
  readonly done: Done;
  readonly busy: boolean;
  readonly onUndo: () => void;
}): ReactElement {
  const { t, say } = useText();
  const notices = "filled" in done ? done.filled.notices : done.undone;
  return (
    <>
      {"filled" in done ? (
        done.filled.filled.map(({ copy, changed, typedSince }) => (
          <Notice
            key={copy}
            intent="info"
            actions={changed > 0 && !busy ? [{ label: t("forms.undo"), onClick: onUndo }] : []}
          >
            {changed > 0 ? t("forms.done", { n: changed }) : t("forms.at-rest")}
            <SheetLink sheet={copy} />
            {typedSince.length > 0 && (
              <>
                {t("forms.typed-since")}
                <CellLinks areas={typedSince} />
              </>
            )}
          </Notice>
        ))
      ) : (
        <Notice intent="info">{t("forms.undone")}</Notice>
      )}
      {notices.map((notice) => (
        <Notice key={notice.key} intent="warning">
          {say(notice)}
        </Notice>
      ))}
    </>
  );
}
