import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useState, type ReactElement, type ReactNode } from "react";
import type { CellArea } from "../../grid";
import { usePaneActions, useVisits } from "../pane-context";
import { cellText } from "../text/cell-text";
import { useText } from "../text/text-context";
import { useSharedStyles } from "./shared-styles";

const useStyles = makeStyles({
  link: {
    overflowWrap: "anywhere",
    minHeight: "24px",
    minWidth: "24px",
    ":hover": { textDecorationLine: "underline" },
  },
  address: {
    color: tokens.colorBrandForegroundLink,
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
  },
  visited: {
    color: tokens.colorPalettePurpleForeground2,
    "@media (forced-colors: active)": { color: "VisitedText" },
  },
  current: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "underline" },
  row: { display: "flex", flexWrap: "wrap", columnGap: "12px" },
  more: { minHeight: "24px" },
});

/** So many places are shown at once, the rest after a click. */
const FEW = 3;

/**
 * Selects cells in Excel when it is clicked. If it has no other text, it shows their address in the colour of links.
 */
export function CellLink({
  area,
  children,
}: {
  readonly area: CellArea;
  readonly children?: ReactNode;
}): ReactElement {
  const { select } = usePaneActions();
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const visits = useVisits();
  const address = cellText(area);
  const isCurrent = visits.current === address;
  return (
    <button
      type="button"
      aria-current={isCurrent || undefined}
      className={mergeClasses(
        shared.plainButton,
        styles.link,
        styles.address,
        visits.all.includes(address) && styles.visited,
        isCurrent && styles.current,
      )}
      title={t("cell.select", { cells: address })}
      onClick={() => void select(area)}
    >
      {children ?? address}
    </button>
  );
}

/** Shows a sheet from its first cell on when it is clicked. */
export function SheetLink({
  sheet,
  children = sheet,
}: {
  readonly sheet: string;
  readonly children?: ReactNode;
}): ReactElement {
  return <CellLink area={{ sheet, row: 0, column: 0, rows: 1, columns: 1 }}>{children}</CellLink>;
}

/** Links several places and shows the first few of them at once. */
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
        <CellLink key={cellText(area)} area={area} />
      ))}
      {shown.length < areas.length && (
        <button
          type="button"
          className={mergeClasses(shared.plainButton, shared.quiet, styles.more)}
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
