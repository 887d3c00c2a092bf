import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useId, type ChangeEvent, type ReactElement } from "react";
import { isDay } from "../../grid";
import { useText } from "../text/text-context";
import { focusRing } from "./shared-styles";

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Options of one group stand together under its name. */
  readonly group?: string;
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
    boxSizing: "border-box",
    padding: "5px 8px",
    width: "100%",
    minWidth: 0,
    minHeight: "32px",
    textOverflow: "ellipsis",
    ":focus-visible": focusRing,
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled },
  },
  lines: { resize: "vertical", lineHeight: tokens.lineHeightBase300 },
});

/** Shows the browser's own field, whose list opens beyond a narrow pane; a list of ours would be cut off. */
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
  /** A short remark about the value, on the label's line. */
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
        {groupsOf(options).map(([group, own]) =>
          group === undefined ? (
            own.map(optionOf)
          ) : (
            <optgroup key={group} label={group}>
              {own.map(optionOf)}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}

function optionOf({ value, label }: Option): ReactElement {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}

function groupsOf(options: readonly Option[]): readonly (readonly [string | undefined, readonly Option[]])[] {
  const names = [...new Set(options.map(({ group }) => group))];
  return names.map((name) => [name, options.filter(({ group }) => group === name)] as const);
}

/** Shows a field to type into; a day that no calendar of ours has is told below it. */
export function InputField({
  label,
  value,
  type,
  onChange,
  hint,
  placeholder,
  min,
  max,
}: {
  readonly label: string;
  readonly value: string;
  /** `lines` allows as many lines as the clerk likes. */
  readonly type: "text" | "date" | "lines";
  readonly onChange: (value: string) => void;
  /** A short remark below the field. */
  readonly hint?: string;
  readonly placeholder?: string;
  readonly min?: string;
  readonly max?: string;
}): ReactElement {
  const styles = useStyles();
  const { t } = useText();
  const id = useId();
  const told = type === "date" && value !== "" && !isDay(value) ? t("no-day") : hint;
  const shared = {
    id,
    value,
    placeholder,
    "aria-describedby": told === undefined ? undefined : `${id}hint`,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      onChange(event.target.value);
    },
  };
  return (
    <div className={styles.root}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {type === "lines" ? (
        <textarea {...shared} className={mergeClasses(styles.control, styles.lines)} rows={4} />
      ) : (
        <input {...shared} className={styles.control} type={type} min={min} max={max} />
      )}
      {told !== undefined && (
        <span id={`${id}hint`} className={styles.hint}>
          {told}
        </span>
      )}
    </div>
  );
}
