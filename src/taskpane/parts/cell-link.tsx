import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useState, type ReactElement, type ReactNode } from "react";
import { addressText, type CellArea } from "../../grid";
import { usePaneActions } from "../pane-context";
import { useText } from "../text/text-context";
import { Icon } from "./icon";
import { useSharedStyles } from "./shared-styles";

const useStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    overflowWrap: "anywhere",
    ":hover": { textDecorationLine: "underline", color: tokens.colorBrandForegroundLinkHover },
  },
  withIcon: { display: "inline-flex", gap: "4px", alignItems: "baseline" },
  icon: { flexShrink: 0, transform: "translateY(2px)" },
  row: { display: "flex", flexWrap: "wrap", columnGap: "10px", rowGap: "2px" },
});

/** Shown at once; the rest after a click. */
const FEW = 3;

/** Selects cells in Excel when clicked. Shows their address where it has nothing else to show. */
export function CellLink({
  area,
  icon = false,
  children,
}: {
  readonly area: CellArea;
  readonly icon?: boolean;
  readonly children?: ReactNode;
}): ReactElement {
  const { select } = usePaneActions();
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const address = addressText(area);
  return (
    <button
      type="button"
      className={mergeClasses(shared.plainButton, styles.link, icon && styles.withIcon)}
      title={t("cell.select", { cells: address })}
      onClick={() => void select(area)}
    >
      {icon && <Icon name="target" size={12} className={styles.icon} />}
      <span>{children ?? address}</span>
    </button>
  );
}

/** Several places, the first few of them at once. */
export function CellLinks({ areas }: { readonly areas: readonly CellArea[] }): ReactElement | null {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (areas.length === 0) return null;
  const shown = all ? areas : areas.slice(0, FEW);
  return (
    <span className={mergeClasses(styles.row, shared.small)}>
      {shown.map((area) => (
        <CellLink key={addressText(area)} area={area} />
      ))}
      {shown.length < areas.length && (
        <button
          type="button"
          className={mergeClasses(shared.plainButton, shared.quiet)}
          onClick={() => {
            setAll(true);
          }}
        >
          {t("cell.more", { n: areas.length - shown.length })}
        </button>
      )}
    </span>
  );
}
