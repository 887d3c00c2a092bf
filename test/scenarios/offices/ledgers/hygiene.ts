import type { CellValue } from "../../../../src/grid";
import { paper } from "../../../support/workbooks";
import { isIn, workdayIn } from "../days";
import type { Dice } from "../dice";
import { distinct, timesASpan } from "../judge";
import { listSheet, sheetsByYear, type ListColumn } from "../list-sheet";
import { dueSpans, goneBy, recordedMonths, type Office } from "../office";
import { NOT_MET, type Part, type Truth } from "../truth";

interface Score {
  readonly day: string;
  readonly department: string;
  readonly score: number;
  readonly problem: boolean;
  readonly deadline: string;
  readonly mended: string | null;
}

/** Points, points off of a hundred, or grades alone. */
type ScoreForm = "marks" | "deductions" | "grades";

/** docs/criteria.md §3.4: what a grade comes to where there is no score. */
function gradeOf(score: number): readonly [grade: string, score: number] {
  if (score >= 92) return ["优", 95];
  return score >= 85 ? ["良", 85] : ["合格", 70];
}

/** 卫生检查: a list of scores, or a grid of departments by month of one year. */
export function hygiene(office: Office): Part {
  const draw = office.dice.of("hygiene");
  if (draw.chance(0.1))
    return {
      sheets: [],
      truths: {
        "hygiene-inspection-regular": { verdict: NOT_MET },
        "hygiene-average-score": { verdict: NOT_MET },
      },
    };
  const form = draw.pick<ScoreForm>(["marks", "marks", "deductions", "grades"]);
  const asGrid = form === "marks" && office.years.length === 1 && office.time !== "past" && draw.chance(0.4);
  const fullMark = draw.pick([100, 100, 10]);
  const drawn = drawScores(draw, office, form === "marks" ? fullMark : 100, asGrid);
  const rows = form === "grades" ? drawn.map((row) => ({ ...row, score: gradeOf(row.score)[1] })) : drawn;
  if (rows.length === 0) return { sheets: [], truths: {} };
  const sheets = asGrid
    ? [scoreGrid(draw, office, rows, fullMark)]
    : scoreList(draw, office, rows, form === "marks" ? fullMark : 100, form);
  const past = goneBy(office);
  const held = rows.filter(({ day }) => isIn(day, past));
  if (held.length === 0) return { sheets, truths: { "hygiene-average-score": { verdict: NOT_MET } } };
  const average =
    held.reduce((sum, { score }) => sum + (score / (form === "marks" ? fullMark : 100)) * 100, 0) /
    held.length;
  return {
    sheets,
    truths: {
      "hygiene-inspection-regular": timesASpan(office, distinct(held.map(({ day }) => day)), 1),
      "hygiene-average-score": {
        verdict: average >= 90 ? ["met"] : office.over ? ["unmet"] : ["unmet", "behind"],
        actual: Math.round(average * 10) / 10,
      },
      "hygiene-coverage": coverage(office, held),
    },
  };
}

function drawScores(draw: Dice, office: Office, fullMark: number, asGrid: boolean): readonly Score[] {
  const level = draw.pick([86, 92, 95]);
  const steady = draw.pick([0.6, 1]);
  return recordedMonths(office).flatMap((month) => {
    if (!draw.chance(steady)) return [];
    const day = workdayIn(draw, month);
    if (day === null) return [];
    const inspected = draw.chance(0.85) ? office.departments : draw.some(office.departments, 1);
    return inspected.map((department): Score => {
      const hundred = Math.min(100, level + draw.int(-6, 5));
      return {
        day: asGrid ? month.from : day,
        department,
        score: fullMark === 100 ? hundred : hundred / 10,
        problem: false,
        deadline: "",
        mended: null,
      };
    });
  });
}

function scoreList(draw: Dice, office: Office, rows: readonly Score[], fullMark: number, form: ScoreForm) {
  const marks: Readonly<Record<ScoreForm, readonly ListColumn<Score>[]>> = {
    marks: [
      { heads: ["满分", "标准分"], cell: () => fullMark },
      { heads: ["得分", "实得分"], cell: ({ score }) => score },
    ],
    deductions: [
      { heads: ["扣分"], cell: ({ score }) => 100 - score },
      { heads: ["扣分原因"], cell: ({ score }) => (score < 100 ? "桌面物品摆放不整齐" : "") },
    ],
    grades: [{ heads: ["等次", "评定等级"], cell: ({ score }) => gradeOf(score)[0] }],
  };
  return sheetsByYear(draw, office, {
    sheet: draw.pick(["卫生检查", "卫生评比"]),
    title: draw.pick(["卫生检查评分表", "环境卫生检查登记表"]),
    rows,
    columns: [
      { heads: ["检查日期", "检查时间"], day: ({ day }) => day },
      { heads: ["科室", "被检查科室"], cell: ({ department }) => department },
      ...marks[form],
      { heads: ["检查人"], cell: () => "检查组", optional: true },
    ],
  }).sheets;
}

/** Departments down, months across, an average at the end. */
function scoreGrid(draw: Dice, office: Office, rows: readonly Score[], fullMark: number) {
  const months = Array.from({ length: 12 }, (_, at) => at + 1);
  const year = String(office.years[0] ?? 2024);
  const scoreOf = (department: string, month: number): CellValue =>
    rows.find((row) => row.department === department && Number(row.day.slice(5, 7)) === month)?.score ?? "";
  const lines: CellValue[][] = [
    [`${office.unit}${year}年各科室卫生评分汇总表（满分${String(fullMark)}分）`],
    ["序号", "科室", ...months.map((month) => `${String(month)}月`)],
    ...office.departments.map((department, at): CellValue[] => [
      at + 1,
      department,
      ...months.map((month) => scoreOf(department, month)),
    ]),
  ];
  if (draw.chance(0.5)) lines.push(["检查人：", "", "", "审核人："]);
  return paper("卫生评分", lines, { merges: ["A1:N1"] });
}

/** Every department once a month: departments and months that were inspected, of all that were due. */
function coverage(office: Office, held: readonly Score[]): Truth {
  const due = dueSpans(office, 1);
  const full = due.filter((month) => {
    const seen = new Set(held.filter(({ day }) => isIn(day, month)).map(({ department }) => department));
    return office.departments.every((department) => seen.has(department));
  });
  return { verdict: full.length === due.length ? ["met"] : NOT_MET };
}

interface Area {
  readonly area: string;
  readonly department: string;
  readonly person: string;
}

/** 卫生责任区. */
export function hygieneAreas(office: Office): Part {
  const draw = office.dice.of("areas");
  if (draw.chance(0.2)) return { sheets: [], truths: { "hygiene-person-in-charge": { verdict: NOT_MET } } };
  const care = draw.pick([0.8, 1]);
  const rows = office.departments
    .filter(() => draw.chance(draw.pick([0.9, 1])))
    .map((department, at): Area => {
      const member = office.people.find((person) => person.department === department && person.left === null);
      return {
        area: `${String(at + 1)}楼走廊`,
        department,
        person: draw.chance(care) ? (member?.name ?? "") : "",
      };
    });
  if (rows.length === 0) return { sheets: [], truths: {} };
  const { sheet } = listSheet(draw, office, {
    sheet: "卫生责任区",
    title: "卫生责任区划分表",
    rows,
    columns: [
      { heads: ["责任区域", "区域"], cell: ({ area }) => area },
      { heads: ["责任科室", "科室"], cell: ({ department }) => department },
      { heads: ["责任人"], cell: ({ person }) => person },
      { heads: ["标准"], cell: () => "地面干净、物品整齐", optional: true },
    ],
  });
  const named = rows.filter(({ person }) => person !== "").length;
  return {
    sheets: [sheet],
    truths: {
      "hygiene-person-in-charge":
        named === 0
          ? { verdict: NOT_MET }
          : {
              verdict: [named === rows.length ? "met" : "unmet"],
              numerator: named,
              denominator: rows.length,
            },
    },
  };
}
