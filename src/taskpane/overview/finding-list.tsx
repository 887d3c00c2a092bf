import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useState, type ReactElement } from "react";
import type { Finding } from "../../ledgers";
import { CellLinks } from "../parts/cell-link";
import { Icon, type IconName } from "../parts/icon";
import { linkColor, useSharedStyles } from "../parts/shared-styles";
import { cellText } from "../text/cell-text";
import { useText } from "../text/text-context";

const ICONS: Readonly<Record<Finding["severity"], IconName>> = {
  error: "circle-cross",
  warning: "triangle-alert",
  info: "info",
};
const ORDER: readonly Finding["severity"][] = ["error", "warning", "info"];
const AT_ONCE = 20;

const useStyles = makeStyles({
  item: { display: "flex", gap: "8px", padding: "6px 12px 6px 32px" },
  icon: { flexShrink: 0, marginTop: "3px" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
  main: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  more: { padding: "6px 12px 10px 32px", ...linkColor },
});

/** Lists what is wrong in the data or was left out, gravest first. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const { t, say } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const sorted = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const shown = all ? sorted : sorted.slice(0, AT_ONCE);
  return (
    <>
      <ul className={shared.list}>
        {shown.map((finding, index) => (
          <li key={`${cellText(finding.cell)} ${finding.problem} ${String(index)}`} className={styles.item}>
            <span className={mergeClasses(styles.icon, styles[finding.severity])}>
              <Icon name={ICONS[finding.severity]} size={14} />
              <span className={shared.unseen}>{t(`finding.${finding.severity}`)}</span>
            </span>
            <span className={styles.main}>
              <span>{say(finding.text)}</span>
              <span className={shared.small}>
                <CellLinks areas={finding.cells ?? [finding.cell]} />
              </span>
            </span>
          </li>
        ))}
      </ul>
      {shown.length < sorted.length && (
        <button
          type="button"
          className={mergeClasses(shared.plainButton, styles.more)}
          onClick={() => {
            setAll(true);
          }}
        >
          {t("finding.more", { n: sorted.length - shown.length })}
        </button>
      )}
    </>
  );
}
