import { makeStyles, mergeClasses } from "@griffel/react";
import { useContext, type ReactElement } from "react";
import packageInfo from "../../../package.json";
import { addTexts, helpTexts, paneTexts } from "../../locales";
import { PaneContext } from "../pane-context";
import { Disclosure } from "../parts/disclosure";
import { ScreenHeading } from "../parts/screen-heading";
import { linkColor, useSharedStyles } from "../parts/shared-styles";
import type { Screen } from "../state";
import { useText } from "../text/text-context";

addTexts(paneTexts(helpTexts));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  link: { ...linkColor },
  lines: { margin: "0", padding: "0 12px 12px 48px", display: "flex", flexDirection: "column", gap: "6px" },
  steps: {
    margin: "0",
    padding: "12px 12px 12px 32px",
    display: "flex",
    flexDirection: "column",
    gap: "10px",
  },
});

const PAGES = ["overview", "table", "results", "write", "forms"] as const;

/** The page whose help stands open for who comes from a screen. */
function pageOf(screen: Screen["at"]): (typeof PAGES)[number] {
  return PAGES.find((page) => page === screen) ?? "overview";
}

/** Explains in a few lines how the pane is used, page by page, that from which one comes opened, and says which version it is (of package.json the build takes nothing else along). */
export function HelpPage({ from = "overview" }: { readonly from?: Screen["at"] }): ReactElement {
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
      <div className={shared.card}>
        {PAGES.map((page) => (
          <Disclosure key={page} padded open={page === pageOf(from)} label={t(`help.page-${page}`)}>
            <ul className={styles.lines}>
              {t(`help.about-${page}`)
                .split("\n")
                .map((line) => (
                  <li key={line}>{line}</li>
                ))}
            </ul>
          </Disclosure>
        ))}
      </div>
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
