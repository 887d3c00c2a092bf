import { createAssistant, createEngine, type RubricView } from "../../../src/assistant";
import { excel } from "../../../src/excel";
import { rubricStandardId, type RequirementWord } from "../../../src/standards";
import { openExcel, workbookFile, type Cells } from "../../excel/open-excel";
import {
  officeWithRubric,
  RUBRIC_ROWS,
  RUBRIC_SHEET,
  rubricSheet,
  UNSURE_ROWS,
} from "../../support/workbooks";

const openEngine = () => Promise.resolve(createEngine());
const NOW = () => new Date("2024-12-31T01:00:00Z");
const OPTIONS = {
  standard: rubricStandardId(RUBRIC_SHEET),
  period: { from: "2024-01-01", to: "2024-12-31" },
  asOf: "2024-12-31",
};
const OPTIONS_OF_OURS = { ...OPTIONS, standard: "city-civilized-organ" };
const noProgress = () => undefined;
const noCancel = new AbortController().signal;

async function start(sheets: Readonly<Record<string, Cells>> = officeWithRubric()) {
  await openExcel(await workbookFile(sheets));
  const assistant = createAssistant(openEngine, excel, NOW);
  await assistant.overview(noProgress, noCancel);
  const view = async (): Promise<RubricView> => {
    const seen = await assistant.rubric(RUBRIC_SHEET, OPTIONS);
    if (seen === null) throw new Error("no rubric");
    return seen;
  };
  const rowOf = async (words: string) => {
    const row = (await view()).rows.find(({ requirement }) => requirement.includes(words));
    if (!row) throw new Error(`no ${words}`);
    return row;
  };
  return { assistant, view, rowOf };
}

test("lists every requirement in the rubric's words with what the workbook gives for it, agreed to or not", async () => {
  const { view, rowOf } = await start({ ...officeWithRubric(), [RUBRIC_SHEET]: rubricSheet(UNSURE_ROWS) });
  const { rows, total } = await view();
  expect(rows.map(({ requirement }) => requirement)).toEqual(UNSURE_ROWS.map(([, words]) => words));
  expect(total).toBe(100);
  const study = await rowOf("集中学习");
  expect(study).toMatchObject({
    state: "sure",
    result: { verdict: "unmet", actual: 3, target: 4, score: 3 },
  });
  const hygiene = await rowOf("卫生检查得分");
  expect(hygiene).toMatchObject({ state: "unsure", result: { verdict: "met" } });
});

test("what is agreed to is kept in the workbook and is part of the standard from then on", async () => {
  const { assistant, view, rowOf } = await start({
    ...officeWithRubric(),
    [RUBRIC_SHEET]: rubricSheet(UNSURE_ROWS),
  });
  const { id } = await rowOf("卫生检查得分");
  const verdictOf = async (by: typeof assistant) => {
    const { report, overview } = await by.check(OPTIONS, noProgress, noCancel);
    const { rubric } = overview.standards.find((one) => one.id === OPTIONS.standard) ?? {};
    return [report.results.find((result) => result.id === id)?.verdict, rubric?.unconfirmed];
  };
  expect(await verdictOf(assistant)).toEqual(["needs-confirmation", UNSURE_ROWS.length]);
  await assistant.sayOfRubric(await view(), { [id]: { accepted: true } });
  expect(await verdictOf(assistant)).toEqual(["met", UNSURE_ROWS.length - 1]);
  expect(await verdictOf(createAssistant(openEngine, excel, NOW))).toEqual(["met", UNSURE_ROWS.length - 1]);
});

test.each([
  ["the figure", "集中学习", { value: 3, per: "year" }, { verdict: "met", actual: 3, target: 3 }],
  ["the period", "志愿服务", { per: "month" }, { verdict: "unmet", actual: 4, target: 12 }],
  ["the words", "党课每半年", { words: ["担当"] }, { verdict: "unmet", actual: 1, target: 2 }],
  ["the ledger", "廉政教育", { ledger: "volunteer", words: [] }, { verdict: "met", actual: 4 }],
  ["the measure", "苗圃周边整洁", { measure: "count", ledger: "hygiene", value: 24, per: "year" }, { verdict: "met", actual: 24 }],
  ["how it scores", "集中学习", { rule: "每少1次扣2分" }, { verdict: "unmet", score: 2 }],
  ["the points", "集中学习", { points: 9 }, { weight: 9, score: 8 }],
] as const)("a menu changes %s, and the row shows at once what that gives", async (_, words, word, result) => {
  const { assistant, view, rowOf } = await start();
  const { id } = await rowOf(words);
  await assistant.sayOfRubric(await view(), { [id]: word });
  await assistant.check(OPTIONS, noProgress, noCancel);
  expect(await rowOf(words)).toMatchObject({ id, word, result });
  await assistant.sayOfRubric(await view(), { [id]: null });
  await assistant.check(OPTIONS, noProgress, noCancel);
  expect((await rowOf(words)).word).toEqual({});
}); // prettier-ignore

test("a row is taken apart by hand: what is read surely is counted, the rest is asked of a person", async () => {
  const { assistant, view, rowOf } = await start();
  const { id, texts } = await rowOf("集中学习");
  expect(texts).toEqual(["每季度组织集中学习不少于1次"]);
  const parts = ["每季度组织集中学习不少于1次", "每月开展卫生检查不少于2次", "学习氛围浓厚"];
  await assistant.sayOfRubric(await view(), { [id]: { parts } });
  await assistant.check(OPTIONS, noProgress, noCancel);
  const row = await rowOf("集中学习");
  expect(row).toMatchObject({ texts: parts, state: "confirmed", result: { verdict: "unmet" } });
  expect(row.parts.map(({ counting: { measure, ledger } }) => [measure, ledger])).toEqual([
    ["count", "study"],
    ["count", "hygiene"],
    ["manual", null],
  ]);
  await assistant.sayOfRubric(await view(), { [id]: { parts: parts.slice(1, 2) } });
  await assistant.check(OPTIONS, noProgress, noCancel);
  expect(await rowOf("集中学习")).toMatchObject({ parts: [], result: { verdict: "met", actual: 12 } });
  const again = createAssistant(openEngine, excel, NOW);
  await again.overview(noProgress, noCancel);
  expect((await again.rubric(RUBRIC_SHEET, OPTIONS))?.rows.find((one) => one.id === id)?.word).toEqual({
    parts: ["每月开展卫生检查不少于2次"],
  });
});

describe("a rubric that was changed", () => {
  /** Another reading of the workbook with other rows on the rubric's sheet, under what was remembered of the first. */
  async function changed(rows: typeof RUBRIC_ROWS, say: Readonly<Record<string, RequirementWord>>) {
    const first = await start();
    await first.assistant.check(OPTIONS, noProgress, noCancel);
    const before = await first.view();
    const idOf = (words: string) => before.rows.find((row) => row.requirement.includes(words))?.id ?? "";
    const said = Object.entries(say).map(([words, word]) => [idOf(words), word] as const);
    await first.assistant.sayOfRubric(before, Object.fromEntries(said));
    const { memory } = await excel.read();
    const next = { ...officeWithRubric(), [RUBRIC_SHEET]: rubricSheet(rows) };
    await openExcel(await workbookFile(next));
    await excel.remember(memory ?? "");
    const assistant = createAssistant(openEngine, excel, NOW);
    await assistant.overview(noProgress, noCancel);
    const view = async () => {
      const seen = await assistant.rubric(RUBRIC_SHEET, OPTIONS);
      if (seen === null) throw new Error("no rubric");
      return seen;
    };
    return { assistant, view, idOf, before };
  }

  const other = RUBRIC_ROWS.flatMap((row): (typeof RUBRIC_ROWS)[number][] => {
    const words = String(row[1]);
    if (words === "干部职工熟知创建内容") return [];
    if (words.includes("集中学习")) return [["学习教育（27分）", "新增一项：每年组织知识竞赛1次", 3, "未开展扣3分", "查资料", "办公室"], ["", ...row.slice(1)]];
    if (words.includes("苗圃周边")) return [["", "苗圃周边环境整洁有序", ...row.slice(2)]];
    if (words.includes("政务公开")) return [["", "政务公开每年不少于6次", ...row.slice(2)]];
    if (words.includes("结对帮扶")) return [["", words, 6, ...row.slice(3)]];
    return [row];
  }); // prettier-ignore

  test("shows what is new, otherwise and gone, and keeps what was agreed to of what stayed", async () => {
    const { view, idOf } = await changed(other, {
      苗圃周边: { measure: "count", ledger: "hygiene", value: 24, per: "year" },
      政务公开: { accepted: true },
      结对帮扶: { value: 1 },
    });
    const { changes, rows } = await view();
    const known = new Map(rows.map((row) => [row.id, row]));
    expect(changes.added.map((id) => known.get(id)?.requirement)).toEqual(["新增一项:每年组织知识竞赛1次"]);
    expect(changes.gone.map(({ text }) => text)).toEqual(["干部职工熟知创建内容"]);
    expect(changes.changed.map(({ id, what, otherFigures }) => [id, what, otherFigures])).toEqual([
      [idOf("苗圃周边"), ["text"], false],
      [idOf("结对帮扶"), ["points"], false],
      [idOf("政务公开"), ["text"], true],
    ]);
    expect(known.get(idOf("苗圃周边"))).toMatchObject({ state: "confirmed", counting: { value: 24 } });
    expect(known.get(idOf("结对帮扶"))).toMatchObject({ state: "confirmed", counting: { value: 1 } });
    expect(known.get(idOf("政务公开"))).toMatchObject({ state: "sure", counting: { value: 6 } });
  });

  test("is as it is once somebody has taken it so, and what comes back has its words again", async () => {
    const { assistant, view } = await changed(other, { 干部职工熟知: { accepted: true } });
    await assistant.noteRubric(await view());
    const { changes } = await view();
    await assistant.check(OPTIONS, noProgress, noCancel);
    expect((await view()).changes).toEqual({ added: [], changed: [], gone: [] });
    expect(changes.added).toHaveLength(1);
    const { memory } = await excel.read();
    await openExcel(await workbookFile(officeWithRubric()));
    await excel.remember(memory ?? "");
    const later = createAssistant(openEngine, excel, NOW);
    await later.overview(noProgress, noCancel);
    const back = await later.rubric(RUBRIC_SHEET, OPTIONS);
    expect(back?.rows.find(({ requirement }) => requirement.includes("干部职工熟知"))?.state).toBe("confirmed");
  }); // prettier-ignore
});

test("a sheet that is not known for a rubric is one once it is taught as one", async () => {
  const { [RUBRIC_SHEET]: rubric = [], ...others } = officeWithRubric();
  // Without its title, points and deductions nothing tells it from a list of tasks.
  const plain = rubric
    .slice(1, -2)
    .map(([dimension = "", words = ""]) => [String(dimension).replace(/（.*/, ""), words])
    .filter(([, words]) => !/分/.test(String(words)));
  const { assistant } = await start({ ...others, 附表: plain });
  const isOffered = async () => {
    const { standards } = await assistant.overview(noProgress, noCancel);
    return standards.some(({ id }) => id === rubricStandardId("附表"));
  };
  expect(await isOffered()).toBe(false);
  const teach = { sheet: "附表", kind: "rubric" } as const;
  const trial = await assistant.tryTaught({ sheet: "附表", teach, forget: [] }, OPTIONS_OF_OURS);
  expect(trial.requirements).toBe(plain.length - 1);
  await assistant.teach(teach);
  expect(await isOffered()).toBe(true);
  const view = await assistant.rubric("附表", { ...OPTIONS, standard: rubricStandardId("附表") });
  expect(view?.rows).toHaveLength(plain.length - 1);
});

test("shows of a row of several requirements each with how it is counted", async () => {
  const words = "每季度组织集中学习不少于1次，每年召开专题会议研究创建工作不少于4次，请老场长点评";
  const rows = RUBRIC_ROWS.map((row) => (row[1] === "每季度组织集中学习不少于1次" ? [row[0] ?? "", words, ...row.slice(2)] : row)); // prettier-ignore
  const { rowOf, view, assistant } = await start({
    ...officeWithRubric(),
    [RUBRIC_SHEET]: rubricSheet(rows),
  });
  const row = await rowOf("请老场长点评");
  expect(row.parts.map(({ text, counting }) => [text, counting.measure, counting.value])).toEqual([
    ["组织集中学习", "count", 1],
    ["召开专题会议研究创建工作", "count", 4],
    ["请老场长点评", "manual", 1],
  ]);
  await assistant.sayOfRubric(await view(), { [row.id]: { measure: "manual" } });
  await assistant.check(OPTIONS, noProgress, noCancel);
  expect((await rowOf("请老场长点评")).parts).toEqual([]);
});
