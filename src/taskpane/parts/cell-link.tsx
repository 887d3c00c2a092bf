import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useState, type ReactElement, type ReactNode } from "react";
import type { CellArea } from "../../grid";
import { usePaneActions, useVisits } from "../pane-context";
import { cellText } from "../text/cell-text";
import { useText } from "../text/text-context";
import { linkColor, useSharedStyles } from "./shared-styles";

const useStyles = makeStyles({
  link: {
    overflowWrap: "anywhere",
    minHeight: "24px",
    minWidth: "24px",
    ":hover": { textDecorationLine: "underline" },
  },
  address: {
    ...linkColor,
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

/** So many sheets are shown at once, the rest after a click. */
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

/**
 * Links the first of the places on each sheet, and leads from each place to the next: Office.js can't select several at once
 * (docs/decisions.md). The first few sheets are shown.
 */
export function CellLinks({ areas }: { readonly areas: readonly CellArea[] }): ReactElement | null {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (areas.length === 0) return null;
  const sheets = bySheet(areas);
  const shown = all ? sheets : sheets.slice(0, FEW);
  const hidden = sheets.slice(shown.length).flat();
  return (
    <span className={mergeClasses(styles.row, shared.small)}>
      {shown.map(([first, ...others]) => (
        <span key={first.sheet}>
          <CellLink area={first} />
          {others.length > 0 && (
            <span className={shared.quiet}> {t("cell.among", { n: others.length + 1 })}</span>
          )}
        </span>
      ))}
      {hidden.length > 0 && (
        <button
          type="button"
          className={mergeClasses(shared.plainButton, shared.quiet, styles.more)}
          onClick={() => {
            setAll(true);
          }}
        >
          {t("cell.more", { n: hidden.length })}
        </button>
      )}
      <NextPlace areas={areas} />
    </span>
  );
}

/** Selects one of several places after the other, sheet by sheet. */
export function NextPlace({ areas }: { readonly areas: readonly CellArea[] }): ReactElement | null {
  const { t } = useText();
  const { select } = usePaneActions();
  const visits = useVisits();
  const shared = useSharedStyles();
  const styles = useStyles();
  const places = bySheet(areas).flat();
  const n = places.length;
  const at = places.findIndex((area) => cellText(area) === visits.current) + 1;
  const next = places[at % n];
  if (!next || n === 1) return null;
  return (
    <button
      type="button"
      className={mergeClasses(shared.plainButton, shared.small, styles.link, styles.address)}
      onClick={() => void select(next)}
    >
      {at === 0 ? t("cell.walk") : t(at < n ? "cell.next" : "cell.first", { at, n })}
    </button>
  );
}

/** The areas of each sheet, in the order in which they come. */
function bySheet(areas: readonly CellArea[]): readonly (readonly [CellArea, ...CellArea[]])[] {
  const sheets = new Map<string, [CellArea, ...CellArea[]]>();
  for (const area of areas) {
    const group = sheets.get(area.sheet);
    if (group) group.push(area);
    else sheets.set(area.sheet, [area]);
  }
  return [...sheets.values()];
}
