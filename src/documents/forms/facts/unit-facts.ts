import type { CellArea, Sheet } from "../../../grid";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";

const REGION = /^[\p{Script=Han}]{1,8}?(?:自治区|省|市|州|盟|县|区|旗|镇|乡)/u;
/** How an office is called: what crosses in front of it stand for. */
const OFFICE = /(?:局|委员会|委|办公室|办|厅|院|总工会|工会|中心|站|所|学校|公司|政府|署|单位)$/u;

/** The unit's full name; null where nobody has said it. */
export function unitFull(context: FormContext): Known | null {
  const { unit } = context.input;
  return unit === "" ? null : ofUnit(unit, context, true);
}

/** The unit's name without its place: 「清河县审计局」 is 「审计局」; unsure, as a unit may call itself otherwise. */
export function unitShort(context: FormContext): Known | null {
  const { unit } = context.input;
  return unit === "" ? null : ofUnit(unit.replace(REGION, ""), context, false);
}

/** The place in the unit's name: 清河县; null where its name has none. */
export function unitRegion(context: FormContext): Known | null {
  const region = REGION.exec(context.input.unit)?.[0];
  return region === undefined ? null : ofUnit(region, context, true);
}

/**
 * What stands for crosses in front of an office: 「××局」 is the unit's full name, behind the name of a place (「××县××局」, 「本县××局」) what
 * follows the place in it. Unsure where the unit is no such office.
 *
 * @param office 局, 委 …
 * @param before what stands in front of the crosses
 */
export function unitAsOffice(office: string, before: string, context: FormContext): Known | null {
  const { unit } = context.input;
  if (unit === "" || !OFFICE.test(office)) return null;
  const isBehindPlace = /(?:省|市|州|盟|县|区|旗)$/u.test(before.trimEnd());
  const words = isBehindPlace ? unit.replace(REGION, "") : unit;
  return ofUnit(words, context, unit.endsWith(office) || office === "单位");
}

function ofUnit(value: string, { sheets, input }: FormContext, sure: boolean): Known {
  const { unit, said = {} } = input;
  const place = said["单位全称"] === unit ? null : firstCellWith(unit, sheets);
  const from =
    said["单位全称"] === unit ? "“模板字段”表所填" : place === null ? "各表标题" : `“${place.sheet}”`;
  return { value, from, source: place === null ? [] : [place], sure };
}

const ROWS_LOOKED_AT = 10;

/** The first cell near the top of a sheet in which a text stands. */
function firstCellWith(text: string, sheets: readonly Sheet[]): CellArea | null {
  for (const { name, row, column, values } of sheets)
    for (const [down, cells] of values.slice(0, ROWS_LOOKED_AT).entries()) {
      const across = cells.findIndex(
        (value) => typeof value === "string" && value.replace(/\s/g, "").includes(text),
      );
      if (across >= 0) return { sheet: name, row: row + down, column: column + across, rows: 1, columns: 1 };
    }
  return null;
}
