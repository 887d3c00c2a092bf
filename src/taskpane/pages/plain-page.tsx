import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import { ScreenHeading } from "../parts/screen-heading";
import { useText } from "../text/text-context";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "12px",
    padding: "24px 16px",
    minHeight: "100vh",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  steps: { margin: "0", paddingLeft: "20px", display: "flex", flexDirection: "column", gap: "6px" },
});

/** Why the pane can't work here. */
export type Obstacle = "not-ready" | "too-old" | "not-excel" | "not-loaded" | "broken";

/** Shows a page that says why the pane can't work and what to do. */
export function PlainPage({ obstacle }: { readonly obstacle: Obstacle }): ReactElement {
  const { t } = useText();
  const styles = useStyles();
  const steps = t(`page.${obstacle}.steps`).split("\n");
  return (
    <main className={styles.root}>
      <ScreenHeading>{t(`page.${obstacle}.title`)}</ScreenHeading>
      <ul className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {obstacle !== "too-old" && (
        <Button
          appearance="primary"
          onClick={() => {
            window.location.reload();
          }}
        >
          {t("retry")}
        </Button>
      )}
    </main>
  );
}
