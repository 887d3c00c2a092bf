import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement, ReactNode } from "react";
import { Disclosure } from "../parts/disclosure";

const useStyles = makeStyles({
  label: { color: tokens.colorBrandForegroundLink },
  form: { display: "flex", flexDirection: "column", gap: "8px", margin: "6px 0 8px 20px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Shows a form about a clause that opens below it: its fields, then its buttons. */
export function WordForm({
  label,
  buttons,
  children,
  onSubmit,
}: {
  readonly label: string;
  readonly buttons: ReactNode;
  readonly children: ReactNode;
  readonly onSubmit: () => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <Disclosure label={<span className={styles.label}>{label}</span>}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
        <div className={styles.buttons}>{buttons}</div>
      </form>
    </Disclosure>
  );
}
