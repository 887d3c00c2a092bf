import { DAY_STYLES } from "../days";
import { listSheet } from "../list-sheet";
import type { Office, Person } from "../office";
import type { Part } from "../truth";

/** 花名册. */
export function roster(office: Office): Part {
  if (!office.hasRoster) return { sheets: [], truths: {} };
  const draw = office.dice.of("roster");
  const style = draw.pick(DAY_STYLES.slice(0, 6));
  const inRemark = draw.chance(0.3);
  const { sheet } = listSheet<Person>(draw, office, {
    sheet: draw.pick(["花名册", "人员名册"]),
    title: draw.pick(["干部职工花名册", "人员名册"]),
    rows: office.people,
    columns: [
      {
        heads: ["姓名"],
        cell: ({ name }) => (name.length === 2 && inRemark ? `${name.charAt(0)}　${name.charAt(1)}` : name),
      },
      { heads: ["性别"], cell: () => "男", optional: true },
      { heads: ["科室", "部门"], cell: ({ department }) => department },
      { heads: ["职务", "职务职级"], cell: ({ position }) => position },
      { heads: ["到岗日期", "入职日期"], cell: ({ joined }) => (joined === null ? "" : style(joined)) },
      { heads: ["离岗日期"], cell: ({ left }) => (left === null ? "" : style(left)) },
      { heads: ["状态", "在岗状态"], cell: ({ away, left }) => away ?? (left === null ? "在职" : "调出") },
      { heads: ["是否中心组成员", "中心组成员"], cell: ({ centre }) => (centre ? "是" : "") },
    ],
  });
  return { sheets: [sheet], truths: {} };
}
