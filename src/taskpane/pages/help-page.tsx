import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useContext, type ReactElement } from "react";
import packageInfo from "../../../package.json";
import { addTexts, helpTexts, paneTexts } from "../../locales";
import { PaneContext } from "../pane-context";
import { ScreenHeading } from "../parts/screen-heading";
import { useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";

addTexts(paneTexts(helpTexts));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  link: { color: tokens.colorBrandForegroundLink },
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
  // The help is also read in a browser, where no pane is around it.
  const pane = useContext(PaneContext);
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
      {pane && (
        <div className={shared.small}>
          {t("help.selftest")}{" "}
          <button
            type="button"
            className={mergeClasses(shared.plainButton, styles.link)}
            onClick={() => {
              pane.actions.go({ at: "selftest" });
            }}
          >
            {t("help.to-selftest")}
          </button>
        </div>
      )}
    </div>
  );
}
