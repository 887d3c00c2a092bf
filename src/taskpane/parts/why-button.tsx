import { Button, type ButtonProps } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { useId, type ReactElement } from "react";
import { useSharedStyles } from "./shared-styles";

const useStyles = makeStyles({ root: { flexBasis: "100%", order: 1 } });

/** A button that says below itself why it can't be pressed yet. */
export function WhyButton({
  why,
  busy,
  hint,
  ...button
}: ButtonProps & {
  /** Null if it can be pressed. */
  readonly why: string | null;
  /** While the pane is busy no button can be pressed, and the one that was keeps the focus: the bar above says with what. */
  readonly busy: boolean;
  /** The id of the words, where another button needs them too. */
  readonly hint?: string;
}): ReactElement {
  const shared = useSharedStyles();
  const styles = useStyles();
  const own = useId();
  const id = hint ?? own;
  return (
    <>
      <Button
        {...button}
        disabled={why !== null}
        disabledFocusable={busy}
        aria-describedby={why !== null ? id : busy ? WORK_BAR : undefined}
      />
      {why !== null && (
        <span id={id} className={mergeClasses(shared.small, shared.quiet, styles.root)}>
          {why}
        </span>
      )}
    </>
  );
}

/** The id of the bar that says what the pane is busy with. */
export const WORK_BAR = "work-bar";
