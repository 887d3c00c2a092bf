import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { usePaneActions } from "../pane-context";
import { useText } from "../text/text-context";
import { Icon } from "./icon";

const useStyles = makeStyles({ root: { alignSelf: "flex-start", paddingLeft: "0", minWidth: 0 } });

/** Leads back to the page 台账, from a page that was opened there. */
export function BackToOverview(): ReactElement {
  const { t } = useText();
  const { go } = usePaneActions();
  const styles = useStyles();
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.root}
      icon={<Icon name="back" />}
      onClick={() => {
        go({ at: "overview" });
      }}
    >
      {t("table.back")}
    </Button>
  );
}
