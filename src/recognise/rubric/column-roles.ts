import { foldHeader } from "../../grid";
import { POINTS } from "./column-names";
import { isRuleAlone } from "./rule-in-text";

/** What stands in a column of a rubric. */
export type RubricRole =
  | "number"
  | "dimension"
  | "dimension-points"
  | "requirement"
  | "points"
  | "rule"
  | "method"
  | "often"
  | "department"
  | "outcome";

/** A column as it is looked at: its name, and what stands below. */
export interface SeenColumn {
  readonly column: number;
  readonly name: string;
  /** The texts of its cells, each once. */
  readonly texts: readonly string[];
  /** How many of the table's rows begin a cell of it, and how many of the cells hold nothing but points. */
  readonly cells: number;
  readonly numbers: number;
}

const NAMES: readonly (readonly [RubricRole, RegExp])[] = [
  [
    "often",
    /(频次|频率|次数|周期)(要求|标准|规定|及要求)?$|^(开展|完成|活动|报送|时间|工作)?(时限|时间|节点|时间安排)(要求|安排|节点)?$/,
  ],
  ["number", /^(序号?|编号|项次|总序|次序|顺序|no\.?)$/],
  [
    "outcome",
    /^(自评|自查|自我|自|考核|考评|检查|核准|审核|验收|实际|实|最后|最终|单位|部门|小组|评估|复核|初评|终评|本次|合计|小计)*(得分|评分|打分|核分|查分|合计|小计|扣分)$|扣分(原因|理由|情况|依据|说明事项)|得分(原因|理由|情况|依据)|^(备注|说明|完成情况|存在问题|考评结果|评分情况)$/,
  ],
  ["points", POINTS],
  ["department", /部门|(责任|承办|主办|落实)(单位|[科股处]?室|机构|处|人)|牵头|领导$|责任领导|配合/],
  [
    "method",
    /(考核|考评|检查|评估|测评|查看|评价|审核|查验|验收|认定)(方法|方式|办法|途径|依据|形式|手段)|材料|佐证|报送|资料|清单|支撑|^依据$|^(方法|方式)$/,
  ],
  [
    "rule",
    /(评分|扣分|加分|计分|记分|得分|减分|打分|考核计分)(标准|细则|办法|方法|方式|要点|规则|说明|依据|情况|项)?$|^(加分|减分|扣分)$/,
  ],
];
/** Names of the whole, as they stand left of what is asked. */
const WIDE = /项目$|类别|分类|条线|方面|目标$|一级|维度|板块|大类/;

/** Says what stands in each column: by its name, and where names are alike by what stands below. */
export function rolesOf(columns: readonly SeenColumn[]): ReadonlyMap<number, RubricRole> {
  const roles = new Map<number, RubricRole>();
  for (const column of columns) {
    const name = foldHeader(column.name);
    const named = NAMES.find(([, pattern]) => pattern.test(name))?.[0];
    if (named !== undefined) roles.set(column.column, named);
  }
  settlePoints();
  settleRules();
  const open = columns.filter(({ column }) => !roles.has(column));
  const asked = requirementOf(open);
  for (const { column, numbers, cells } of open) {
    if (column === asked?.column) roles.set(column, "requirement");
    else if (numbers > cells / 2) roles.set(column, "dimension-points");
    else if (asked === undefined || column < asked.column) roles.set(column, "dimension");
    else roles.set(column, openRole(columns.find((one) => one.column === column)));
  }
  if (asked === undefined) promoteRule();
  return roles;

  /** 「得分」 holds the full marks where no other column does; points left of the dimensions' items are theirs. */
  function settlePoints(): void {
    const points = columns.filter(({ column }) => roles.get(column) === "points");
    if (points.length === 0) {
      const full = columns.find(
        ({ column, numbers, cells }) =>
          roles.get(column) === "outcome" && cells > 1 && numbers >= cells * 0.6,
      );
      if (full) roles.set(full.column, "points");
    }
    if (points.length > 1) {
      const most = Math.max(...points.map(({ cells }) => cells));
      const own = points.filter(({ cells }) => cells === most).at(-1);
      for (const one of points) if (one !== own) roles.set(one.column, "dimension-points");
    }
  }

  /** 「考核标准」 and 「考核办法」 say what is asked, how it is looked at or how it is scored: what stands below decides. */
  function settleRules(): void {
    for (const { column, name, texts } of columns) {
      const role = roles.get(column);
      const share = texts.filter(isRuleAlone).length / Math.max(1, texts.length);
      const others = columns.some((one) => one.column !== column && asksBeside(one, texts.length));
      if ((role === undefined || role === "method" || role === "outcome") && share >= 0.5 && others)
        roles.set(column, "rule");
      if (role === "rule" && (/内容|要求/.test(name) || (share < 0.4 && texts.length > 0 && !others)))
        roles.delete(column);
      if (role === "outcome" && share < 0.5 && texts.some((text) => text.length > 12) && !others)
        roles.delete(column);
    }
  }

  /** Whether a column can hold what is asked: words of its own, not names of dimensions alone. */
  function asksBeside({ column, name, texts }: SeenColumn, rows: number): boolean {
    if (roles.has(column) || !texts.some((text) => text.length > 4 && !isRuleAlone(text))) return false;
    return !WIDE.test(foldHeader(name)) || texts.length * 1.5 >= rows;
  }

  /** A table whose only words are its rules says in them what is asked. */
  function promoteRule(): void {
    const rule = columns.find(({ column }) => roles.get(column) === "rule");
    const wide = columns.filter(({ column }) => roles.get(column) === "dimension");
    const own = wide.at(-1);
    if (rule !== undefined && own === undefined) roles.set(rule.column, "requirement");
    else if (own !== undefined) roles.set(own.column, "requirement");
  }
}

/** The column of what is asked: the one with the most words of its own, the rightmost of equals. */
function requirementOf(open: readonly SeenColumn[]): SeenColumn | undefined {
  const words = open.filter(({ numbers, cells, texts }) => texts.length > 0 && numbers <= cells / 2);
  const most = Math.max(0, ...words.map(weightOf));
  return words.filter((column) => weightOf(column) >= most * 0.8).at(-1);
}

/** How many words of a requirement a column holds: merged dimensions have few cells, names of dimensions few letters. */
function weightOf({ texts, name }: SeenColumn): number {
  const letters = texts.reduce((sum, text) => sum + Math.min(text.length, 60), 0);
  return letters * (WIDE.test(foldHeader(name)) ? 0.6 : 1);
}

function openRole(column: SeenColumn | undefined): RubricRole {
  const texts = column?.texts ?? [];
  return texts.filter(isRuleAlone).length > texts.length / 3 ? "rule" : "method";
}
