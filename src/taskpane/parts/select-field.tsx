import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useId, type ReactElement } from "react";
import { focusRing } from "./shared-styles";

export interface Option {
  readonly value: string;
  readonly label: string;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "8px" },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  control: {
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    padding: "5px 8px",
    width: "100%",
    minWidth: 0,
    minHeight: "32px",
    textOverflow: "ellipsis",
    ":focus-visible": focusRing,
    ":disabled": { color: tokens.colorNeutralForegroundDisabled },
  },
});

/** The browser's own field: its list opens above a narrow pane, where a drawn one would be cut. */
export function SelectField({
  label,
  value,
  options,
  onChange,
  disabled,
  className,
  hint,
}: {
  readonly label: string;
  /** A quiet word about the value, on the label's line. */
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
  readonly disabled?: boolean;
  readonly className?: string;
}): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={mergeClasses(styles.root, className)}>
      <span className={styles.head}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {hint !== undefined && (
          <span id={`${id}hint`} className={styles.hint}>
            {hint}
          </span>
        )}
      </span>
      <select
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}hint`}
        className={styles.control}
        value={value}
        disabled={disabled}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

export function InputField({
  label,
  value,
  type,
  onChange,
  min,
  max,
}: {
  readonly label: string;
  readonly value: string;
  readonly type: "text" | "date";
  readonly onChange: (value: string) => void;
  readonly min?: string;
  readonly max?: string;
}): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.root}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        className={styles.control}
        type={type}
        value={value}
        min={min}
        max={max}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </div>
  );
}
