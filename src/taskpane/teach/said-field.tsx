import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useRef, type ReactElement, type ReactNode } from "react";
import { linkColor, useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  said: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "8px",
    alignItems: "center",
  },
  mark: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  back: {
    ...linkColor,
    minHeight: "24px",
    ":hover": { textDecorationLine: "underline" },
  },
});

/** A field whose value is a guess until the clerk says it; what was said can be taken back, and the focus stays in the field. */
export function SaidField({
  of,
  isSaid,
  onTakeBack,
  children,
}: {
  /** What the field is about, for those who hear the button alone. */
  readonly of: string;
  readonly isSaid: boolean;
  readonly onTakeBack: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  return (
    <div ref={root} className={styles.root}>
      {children}
      {isSaid && (
        <span className={mergeClasses(styles.said, shared.small)}>
          <span className={styles.mark}>{t("teach.said")}</span>
          <button
            type="button"
            className={mergeClasses(shared.plainButton, styles.back)}
            aria-label={t("teach.guess-of", { of })}
            onClick={() => {
              root.current?.querySelector<HTMLElement>("select, input")?.focus();
              onTakeBack();
            }}
          >
            {t("teach.guess")}
          </button>
        </span>
      )}
    </div>
  );
}
