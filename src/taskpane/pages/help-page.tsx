import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import packageInfo from "../../../package.json";
import { addTexts, helpTexts, paneTexts } from "../../locales";
import { ScreenHeading } from "../parts/screen-heading";
import { useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";

addTexts(paneTexts(helpTexts));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  steps: {
    margin: "0",
    padding: "12px 12px 12px 32px",
    display: "flex",
    flexDirection: "column",
    gap: "10px",
  },
});

/** Explains in a few lines how the pane is used, and says which version it is (of package.json the build takes nothing else along). */
export function HelpPage(): ReactElement {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <ScreenHeading>{t("help.title")}</ScreenHeading>
      <ol className={mergeClasses(shared.card, styles.steps)}>
        {t("help.steps")
          .split("\n")
          .map((step) => (
            <li key={step}>{step}</li>
          ))}
      </ol>
      <span className={shared.quiet}>{t("help.privacy")}</span>
      <span className={shared.quiet}>{t("help.version", { version: packageInfo.version })}</span>
    </div>
  );
}
