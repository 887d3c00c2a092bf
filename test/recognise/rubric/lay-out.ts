import type { CellValue, Sheet } from "../../../src/grid";
import type { Dice } from "../../scenarios/offices/dice";
import { sheetOf } from "../read-sheets";

/** A row of a rubric before it is laid out: what is asked, its points, how it is scored. */
export interface PlainRow {
  readonly dimension: string;
  readonly item: string;
  readonly points: number | null;
  readonly rule: string;
  readonly method?: string | null;
}

export interface LaidOut {
  readonly sheet: Sheet;
  /** Rows with the points that the sheet gives them: their own, or null. */
  readonly rows: readonly PlainRow[];
  /** How it was laid out, to be told where a row is missed. */
  readonly how: string;
}

const NUMERALS = [
  "一",
  "二",
  "三",
  "四",
  "五",
  "六",
  "七",
  "八",
  "九",
  "十",
  "十一",
  "十二",
  "十三",
  "十四",
  "十五",
  "十六",
  "十七",
  "十八",
  "十九",
  "二十",
];

/** Lays a rubric out as one of the tables that offices make of them, as the seed decides. */
export function layOut(title: string, plain: readonly PlainRow[], dice: Dice): LaidOut {
  const one = <Value>(...values: readonly Value[]): Value => dice.pick(values);
  const form = one("table", "table", "table", "table", "sections");
  const wide = one("merged", "blank", "repeated", "banner");
  const pointsIn = one("column", "column", "bracket", "square", "behind");
  const ruleIn = one("column", "column", "text");
  const grouped = one(1, 1, 2, 3);
  const totals = one("none", "last", "first", "dimension");
  const numbers = one(true, false);
  const methods = one(true, false);
  const outcomes = one(0, 1, 2);
  const broken = one("", "\n", " ");
  const titled = one(true, false);
  const noted = one(true, false);
  const blocks = one(1, 1, 1, 2);
  const how = JSON.stringify({
    form,
    wide,
    pointsIn,
    ruleIn,
    grouped,
    totals,
    numbers,
    methods,
    outcomes,
    broken,
    titled,
    noted,
    blocks,
  });

  const dimensions = [...new Set(plain.map(({ dimension }) => dimension))].map((name) => ({
    name: name === "" ? "基本要求" : name,
    rows: plain.filter(({ dimension }) => dimension === name),
  }));
  const sheet = form === "sections" ? sections() : table();
  return { sheet, rows: plain, how };

  /** Rules of several rows by their numbers; a row without one is left out. */
  function ruleCell(cell: readonly PlainRow[]): string {
    if (cell.length === 1) return cell[0]?.rule ?? "";
    const rules = cell.map(({ rule }, place) => `${String(place + 1)}.${rule}`);
    return cell.every(({ rule }) => rule === "") ? "" : rules.join("\n");
  }

  function pointed({ item, points, rule }: PlainRow, own: boolean, withRule: boolean): string {
    const number = points === null || !own ? "" : String(points);
    const text =
      number === "" ? item
      : pointsIn === "square" ? `${item}[${number}分]`
      : pointsIn === "behind" ? `${item},${number}分`
      : `${item}(${number}分)`; // prettier-ignore
    return withRule && rule !== "" ? `${text}${pointsIn === "behind" ? ";" : "，"}${rule}` : text;
  }

  function sections(): Sheet {
    const lines: string[] = titled ? [`${title}考核细则`] : [];
    dimensions.forEach(({ name, rows }, index) => {
      lines.push(`${NUMERALS[index] ?? "一"}、${plainName(name)}`);
      rows.forEach((row, place) => lines.push(`${String(place + 1)}.${pointed(row, true, true)}。`));
    });
    return sheetOf(
      "细则",
      lines.map((line) => [line]),
    );
  }

  function table(): Sheet {
    const values: CellValue[][] = [];
    const merges: string[] = [];
    const columns = [
      ...(numbers ? ["序号"] : []),
      ...(wide === "banner" ? [] : [one("考核项目", "测评项目", "类别")]),
      one("考核内容", "工作要求", "考评内容"),
      ...(pointsIn === "column" ? [one("分值", "标准分", "分数")] : []),
      ...(ruleIn === "column" ? [one("评分标准", "扣分标准", "计分办法")] : []),
      ...(methods ? [one("考核方式", "检查方法", "佐证材料")] : []),
      ...["得分", "扣分原因"].slice(0, outcomes || (pointsIn !== "column" && ruleIn !== "column" ? 1 : 0)),
    ];
    const names = columns.map((name) =>
      broken === "" ? name : `${name.slice(0, 2)}${broken}${name.slice(2)}`,
    );
    const at = (role: RegExp) => columns.findIndex((name) => role.test(name));
    const places = {
      wide: at(/项目|类别/),
      asked: at(/内容|要求/),
      points: at(/分值|标准分|分数/),
      rule: at(/评分标准|扣分标准|计分办法/),
      method: at(/方式|方法|材料/),
      number: at(/序号/),
    };
    const letters = "ABCDEFGHIJ";
    const put = (cells: Readonly<Record<number, CellValue>>): number =>
      values.push(columns.map((_, index) => cells[index] ?? ""));
    const merge = (from: number, to: number, rows: readonly [number, number]): void => {
      if (from !== to || rows[0] !== rows[1])
        merges.push(`${letters[from] ?? ""}${String(rows[0])}:${letters[to] ?? ""}${String(rows[1])}`);
    };
    if (titled) {
      put({ 0: `${title}考核细则` });
      merge(0, columns.length - 1, [1, 1]);
    }
    const whole = sumOf(plain);
    values.push([...names]);
    const totalRow = (): void => {
      put({ [places.asked]: "合计", ...(places.points < 0 ? {} : { [places.points]: whole ?? "" }) });
    };
    if (totals === "first" && places.points >= 0 && whole !== null) totalRow();
    let running = 0;
    dimensions.forEach(({ name, rows }, index) => {
      if (blocks === 2 && index === 1) values.push([...names]);
      const sum = sumOf(rows);
      const shown = wide === "banner" || one(true, false) ? name : plainName(name);
      if (wide === "banner") {
        put({
          0: `${NUMERALS[index] ?? "一"}、${plainName(name)}${sum === null ? "" : `(${String(sum)}分)`}`,
        });
        merge(0, columns.length - 1, [values.length, values.length]);
      }
      const start = values.length + 1;
      for (let row = 0; row < rows.length; row += grouped) {
        const cell = rows.slice(row, row + grouped);
        running++;
        const single = cell.length === 1;
        const text = cell.map(
          (part, place) =>
            `${single ? "" : `${String(place + 1)}.`}${pointed(part, pointsIn !== "column" || !single, ruleIn === "text")}`,
        );
        const own = sumOf(cell);
        put({
          ...(places.number < 0 ? {} : { [places.number]: running }),
          ...(places.wide >= 0 && (wide === "repeated" || row === 0) ? { [places.wide]: shown } : {}),
          [places.asked]: text.join(single ? "" : one(";", "\n", "；")),
          ...(places.points < 0 ? {} : { [places.points]: own ?? "" }),
          ...(places.rule < 0 ? {} : { [places.rule]: ruleCell(cell) }),
          ...(places.method < 0 ? {} : { [places.method]: cell[0]?.method ?? "查阅资料" }),
        });
      }
      if (wide === "merged" && places.wide >= 0) merge(places.wide, places.wide, [start, values.length]);
      if (totals === "dimension" && places.points >= 0 && sum !== null)
        put({ [places.asked]: "小计", [places.points]: sum });
    });
    if (totals === "last" && places.points >= 0 && whole !== null) totalRow();
    if (noted) {
      put({ 0: "注：扣分以扣完该项分值为限。" });
      merge(0, columns.length - 1, [values.length, values.length]);
    }
    return sheetOf("考核细则", values, merges);
  }
}

function plainName(name: string): string {
  return name.replace(/^[\dⅠI一二三四五六七八九十()（）\-、. ]+(?=[^\d])/, "");
}

function sumOf(rows: readonly PlainRow[]): number | null {
  if (rows.some(({ points }) => points === null)) return null;
  return Math.round(rows.reduce((sum, { points }) => sum + (points ?? 0), 0) * 1000) / 1000;
}
