import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useState, type ReactElement, type ReactNode } from "react";
import { areaText, type CellArea } from "../../grid";
import { usePaneActions } from "../pane-context";
import { useText } from "../text/text-context";
import { useSharedStyles } from "./shared-styles";

const useStyles = makeStyles({
  link: { overflowWrap: "anywhere", ":hover": { textDecorationLine: "underline" } },
  address: {
    color: tokens.colorBrandForegroundLink,
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
  },
  row: { display: "flex", flexWrap: "wrap", columnGap: "12px", "& > button": { minHeight: "24px" } },
});

/** Writes cells as a clerk does, without the quotes that Excel puts around a sheet's name. */
export function cellText(area: CellArea): string {
  return `${area.sheet}!${areaText(area)}`;
}

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
  const address = cellText(area);
  return (
    <button
      type="button"
      className={mergeClasses(shared.plainButton, styles.link, children === undefined && styles.address)}
      title={t("cell.select", { cells: address })}
      onClick={() => void select(area)}
    >
      {children ?? address}
    </button>
  );
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
