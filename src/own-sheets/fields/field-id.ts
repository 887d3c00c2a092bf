import { fingerprint } from "../../grid";
import { ofYears, withoutYears } from "./blank-name";

/** The id of a field's row in 模板字段. The years that its filling holds for stand in it: the field itself is named without. */
export function fieldId(name: string): string {
  const { base, years } = withoutYears(name) ?? { base: name, years: "" };
  const id = /^[a-z0-9-]+$/.test(base) ? base : `n${fingerprint(base)}`;
  return `field-${id}${years === "" ? "" : `-y${years.replace("年", "").replace("—", "-")}`}`;
}

/** The name of the field whose row has this id and shows it without its years. */
export function fieldName(shown: string, id: string): string {
  const years = /-y(\d{4})(?:-(\d{4}))?$/.exec(id);
  if (!years) return shown;
  return ofYears(shown, `${years.slice(1).filter(Boolean).join("—")}年`);
}
