import type { ReactElement } from "react";
import { usePaneActions } from "../pane-context";
import { useText } from "../text/text-context";
import { BackButton } from "./back-button";

/** Leads back to the page 台账, from a page that was opened there. */
export function BackToOverview(): ReactElement {
  const { t } = useText();
  const { go } = usePaneActions();
  return (
    <BackButton
      label={t("table.back")}
      onClick={() => {
        go({ at: "overview" });
      }}
    />
  );
}
