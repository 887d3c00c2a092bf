import { compactText } from "../../../grid";
import { STRETCH, stretchIn, type Stretch } from "../facts/stretches";
import type { FormContext } from "../form-context";
import { isRemark, type FormColumn, type FormTable } from "../tables/form-table";
import { isOfOthers } from "../tables/item-columns";
import { reportTimes } from "../tables/report-times";

/** What a column of a form asks, and of which form. Compact, without the times that are named. */
export interface AskedWords {
  /** The lowest head without what stands in brackets. */
  readonly leaf: string;
  /** All heads. */
  readonly path: string;
  readonly title: string;
}

export interface Family {
  readonly asked: AskedWords;
  readonly columns: readonly { readonly column: FormColumn; readonly stretch: Stretch | null }[];
}

/** The columns of a form that ask, those that differ only in the time that they name together. */
export function familiesOf(
  { columns, title }: FormTable,
  key: FormColumn,
  context: FormContext,
): readonly Family[] {
  const whole = reportTimes(title, context).whole;
  const found = new Map<string, Family>();
  for (const column of columns) {
    if (column.column <= key.column || isRemark(column) || isOfOthers(column) || isLeft(column)) continue;
    const heads = column.path.map((head) => compactText(head));
    const path = heads.map((head) => head.replace(STRETCH, ""));
    const stretch = stretchIn(heads.join("·"), context) ?? null;
    const said = path.join("·");
    const leaf = (path.at(-1) ?? "").replace(/[（(].*?[)）]/gu, "");
    const family = found.get(said) ?? {
      asked: { leaf, path: said, title: compactText(title) },
      columns: [],
    };
    found.set(said, { ...family, columns: [...family.columns, { column, stretch: stretch ?? whole }] });
  }
  return [...found.values()];
}

/** What no list of what was tells: who signs, what somebody thinks, another year. */
function isLeft({ path }: FormColumn): boolean {
  return /签|意见|点评|评语|上年|去年|同期|同比|环比|增减|计划|目标|应完成|名次|排名|整改措施|原因|分析/u.test(
    compactText(path.join("")),
  );
}
