import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import { useSharedStyles } from "./shared-styles";

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

/**
 * Shows a screen's heading. It takes the focus when the screen appears, so that a screen reader begins there.
 *
 * In Excel on the web Office.js itself moves the focus on Tab, along the elements that have a tab index; from any
 * other element it leaves the pane. So the heading has a tab index as long as it has the focus.
 */
export function ScreenHeading({
  children,
  takesFocus = true,
  unseen = false,
}: {
  readonly children: ReactNode;
  readonly takesFocus?: boolean;
  /** For screen readers alone, where the page's first line says what it is. */
  readonly unseen?: boolean;
}): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <h1
      ref={heading}
      tabIndex={takesFocus ? 0 : -1}
      onFocus={(event) => {
        event.currentTarget.tabIndex = 0;
      }}
      onBlur={(event) => {
        event.currentTarget.tabIndex = -1;
      }}
      className={unseen ? shared.unseen : styles.root}
    >
      {children}
    </h1>
  );
}
