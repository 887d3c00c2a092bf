import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import type { WriteResult } from "../../assistant";
import { usePaneActions } from "../pane-context";
import { SheetLink } from "../parts/cell-link";
import { Icon } from "../parts/icon";
import { Notice } from "../parts/notice";
import { ScreenHeading } from "../parts/screen-heading";
import { linkColor, useSharedStyles } from "../parts/shared-styles";
import { VerdictIcon } from "../parts/verdict-mark";
import { useText } from "../text/text-context";
import { SheetName } from "./sheet-name";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "16px" },
  head: { display: "flex", gap: "8px", alignItems: "center" },
  item: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    padding: "10px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderTopStyle: "none" },
  },
  link: { display: "inline-flex", alignItems: "center", gap: "6px", ...linkColor },
  change: { whiteSpace: "nowrap" },
  foot: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Lists what was written, with links to it, what of the looks was refused, and a way back. */
export function WrittenSheets({
  written: { sheets, notices },
  busy,
  onMore,
}: {
  readonly written: WriteResult;
  readonly busy: boolean;
  readonly onMore: () => void;
}): ReactElement {
  const { t, say } = useText();
  const { undoWrite } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <VerdictIcon verdict="met" size={22} />
        <ScreenHeading>{t("written.title", { n: sheets.length })}</ScreenHeading>
      </div>
      {notices.map((notice) => (
        <Notice key={notice.key} intent="warning">
          {say(notice)}
        </Notice>
      ))}
      <ul className={mergeClasses(shared.list, shared.card)}>
        {sheets.map(({ kind, sheet, created, rows, blanks }) => (
          <li key={kind} className={styles.item}>
            <SheetLink sheet={sheet}>
              <span className={styles.link}>
                <Icon name="target" size={14} />
                <SheetName sheet={sheet} kind={kind} />
              </span>
            </SheetLink>
            <span className={mergeClasses(styles.change, shared.small, shared.quiet)}>
              {t(created ? "written.created" : "written.renewed", { n: rows })}
              {blanks > 0 && t("separator") + t("write.blanks", { n: blanks })}
            </span>
          </li>
        ))}
      </ul>
      <span className={shared.quiet}>{t("written.save")}</span>
      <span className={mergeClasses(shared.small, shared.quiet)}>{t("written.undo-facts")}</span>
      <div className={styles.foot}>
        <Button disabledFocusable={busy} onClick={onMore}>
          {t("written.more")}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void undoWrite()}>
          {t("written.undo")}
        </Button>
      </div>
    </div>
  );
}
