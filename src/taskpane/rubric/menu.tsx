import { useState, type ReactElement } from "react";
import { InputField, SelectField, type Option } from "../parts/select-field";
import { useText } from "../text/text-context";

const OTHER = "\u0000other";

/** A menu that says at once what was chosen; with `other` something else can be typed, which is said when the field is left. */
export function Menu({
  label,
  value,
  options,
  other,
  hint,
  isFixed,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  /** A remark below the field to type into; absent where nothing can be typed. */
  readonly other?: string;
  readonly hint?: string;
  /** It is said elsewhere. */
  readonly isFixed: boolean;
  readonly onChoose: (value: string) => void;
}): ReactElement {
  const { t } = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const finish = (): void => {
    if (typed !== null && typed.trim() !== "" && typed.trim() !== value) onChoose(typed.trim());
    setTyped(null);
  };
  return (
    <div>
      <SelectField
        label={label}
        {...(hint === undefined ? {} : { hint })}
        value={typed === null ? value : OTHER}
        disabled={isFixed}
        options={[...options, ...(other === undefined ? [] : [{ value: OTHER, label: t("rubric.other") }])]}
        onChange={(chosen) => {
          setTyped(chosen === OTHER ? value.replace(/^\u0000.*/, "") : null);
          if (chosen !== OTHER) onChoose(chosen);
        }}
      />
      {typed !== null && (
        <form
          onBlur={finish}
          onSubmit={(event) => {
            event.preventDefault();
            finish();
          }}
        >
          <InputField
            type="text"
            label={t("rubric.other-of", { of: label })}
            value={typed}
            onChange={setTyped}
            {...(other === undefined || other === "" ? {} : { hint: other })}
          />
        </form>
      )}
    </div>
  );
}
