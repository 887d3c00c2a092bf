import fc from "fast-check";
import type { CellValue } from "../../../src/grid";
import { frame, noise } from "./frame";
import type { LaidTable } from "./laid-table";
import { DEPARTMENTS, headerName } from "./words";

const ITEMS = ["地面", "桌面", "门窗", "墙面", "卫生间", "走廊", "物品摆放", "垃圾清理", "绿植"];

const form = fc.record({
  items: fc.uniqueArray(fc.constantFrom(...ITEMS), { minLength: 3, maxLength: 6 }),
  departments: fc.uniqueArray(fc.constantFrom(...DEPARTMENTS), { minLength: 2, maxLength: 6 }),
  name: headerName(["科室", "部门", "被检查科室", "科室名称", "受检部门"]),
  title: fc.constantFrom("卫生检查评分表", "卫生评比表", "环境卫生检查表", "办公区卫生考核评分表"),
  full: fc.constantFrom("in-name", "in-brackets", "own-row"),
  total: fc.boolean(),
  numbered: fc.boolean(),
  points: fc.array(fc.integer({ min: 3, max: 10 }), { minLength: 36, maxLength: 36 }),
  passed: fc.array(fc.boolean(), { minLength: 36, maxLength: 36 }),
  noise,
});

/** Departments × items with points out of ten, or with √ and ×. */
const departmentsByItem: fc.Arbitrary<LaidTable> = fc.tuple(form, fc.boolean()).map(([own, inPoints]) => {
  const facts: string[] = [];
  const suffix = !inPoints
    ? ""
    : own.full === "in-name"
      ? "10分"
      : own.full === "in-brackets"
        ? "（10分）"
        : "";
  const total = own.total && inPoints ? ["总分"] : [];
  const header: CellValue[] = [
    ...(own.numbered ? ["序号"] : []),
    own.name,
    ...own.items.map((item) => item + suffix),
    ...total,
  ];
  const blocks = own.departments.map((department, row) => {
    const cells = own.items.map((item, column): CellValue => {
      const at = row * own.items.length + column;
      const value = inPoints ? (own.points[at] ?? 0) : own.passed[at] ? "√" : "×";
      const meaning = inPoints ? `${String(value)}/10` : value === "√" ? "yes" : "no";
      facts.push(`${department} ${item} ${meaning}`);
      return value;
    });
    const sum = own.items.reduce(
      (all, _, column) => all + (own.points[row * own.items.length + column] ?? 0),
      0,
    );
    return [[...(own.numbered ? [row + 1] : []), department, ...cells, ...total.map(() => sum)]];
  });
  const lead = own.numbered ? [""] : [];
  const fullRow = [...lead, "满分", ...own.items.map(() => 10), ...total.map(() => own.items.length * 10)];
  return {
    sheet: frame(
      {
        title: `某局2024年3月${own.title}`,
        header: inPoints && own.full === "own-row" ? [header, fullRow] : [header],
        blocks,
        sums: inPoints ? [...lead, ...own.items.map(() => 50), ...total.map(() => 300)] : undefined,
      },
      own.noise,
    ),
    kind: "hygiene",
    layout: "item-matrix",
    facts,
    read: ({ records }) =>
      records.map(({ fields: { department, item, score, passed, "full-mark": full } }) => {
        const meaning = score ? `${String(score.value)}/${String(full?.value)}` : String(passed?.value);
        return `${String(department?.value)} ${String(item?.value)} ${meaning}`;
      }),
  };
});

/** The same turned: items × departments, their totals at the foot. */
const itemsByDepartment: fc.Arbitrary<LaidTable> = form.map((own) => {
  const sums = own.departments.map((_, column) =>
    own.items.reduce((all, _item, row) => all + (own.points[row * own.departments.length + column] ?? 0), 0),
  );
  const lead = own.numbered ? ["序号"] : [];
  const blocks = own.items.map((item, row) => [
    [
      ...(own.numbered ? [row + 1] : []),
      item,
      10,
      ...own.departments.map((_, column) => own.points[row * own.departments.length + column] ?? 0),
    ],
  ]);
  const noises = { ...own.noise, total: own.total ? ("合计" as const) : ("none" as const), subtotal: null };
  return {
    sheet: frame(
      {
        title: `某局2024年3月${own.title}`,
        header: [[...lead, "检查项目", "满分", ...own.departments]],
        blocks,
        sums: [...lead.map(() => ""), own.items.length * 10, ...sums],
      },
      noises,
    ),
    kind: "hygiene",
    layout: "item-matrix",
    facts: own.departments.map(
      (department, column) => `${department} ${String(sums[column])}/${String(own.items.length * 10)}`,
    ),
    read: ({ records }) =>
      records.map(
        ({ fields: { department, score, "full-mark": full } }) =>
          `${String(department?.value)} ${String(score?.value)}/${String(full?.value)}`,
      ),
  };
});

/** Points or marks for each item of an inspection, departments down the page or across it. */
export const itemMatrix: fc.Arbitrary<LaidTable> = fc.oneof(
  { weight: 2, arbitrary: departmentsByItem },
  { weight: 1, arbitrary: itemsByDepartment },
);
