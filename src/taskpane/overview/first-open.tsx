import { useState, type ReactElement } from "react";
import { usePaneActions } from "../pane-context";
import { Notice } from "../parts/notice";
import { noteWelcomed, wasWelcomed } from "../preferences";
import { useText } from "../text/text-context";

/** Says on a machine where nobody took note of it yet what the add-in does, in which steps, and with what it can be tried. */
export function FirstOpen(): ReactElement | null {
  const { t } = useText();
  const { go } = usePaneActions();
  const [isShown, setShown] = useState(() => !wasWelcomed());
  if (!isShown) return null;
  return (
    <Notice
      intent="info"
      actions={[
        {
          label: t("welcome.how"),
          onClick: () => {
            go({ at: "help", from: "overview" });
          },
        },
        {
          label: t("welcome.seen"),
          onClick: () => {
            noteWelcomed();
            setShown(false);
            // The button goes away: the page's heading takes the focus.
            document.querySelector("h1")?.focus();
          },
        },
      ]}
    >
      {t("welcome.what")}
    </Notice>
  );
}
