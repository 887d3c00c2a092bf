import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    margin: "0",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
    overflowWrap: "anywhere",
  },
});

/** A screen's heading. It takes the focus when the screen comes, so that a reader begins to read there. */
export function ScreenHeading({
  children,
  takesFocus = true,
}: {
  readonly children: ReactNode;
  readonly takesFocus?: boolean;
}): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.root}>
      {children}
    </h1>
  );
}
