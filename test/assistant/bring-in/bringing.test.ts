import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createAssistant, createEngine, type Assistant, type FileChoice } from "../../../src/assistant";
import type { LookedFile } from "../../../src/assistant";
import { openExcel, workbookFile } from "../../excel/open-excel";

const NOW = "2026-11-22T01:30:00.000Z";
const HYGIENE = [
  ["日期", "科室", "得分"],
  ["2024-03-05", "办公室", 95],
  ["2024-03-12", "法规科", 88],
] as const;

async function opened(file: Uint8Array): Promise<Assistant> {
  const assistant = createAssistant(
    () => Promise.resolve(createEngine()),
    undefined,
    () => new Date(NOW),
  );
  await openExcel(file);
  await reread(assistant);
  return assistant;
}
const reread = (assistant: Assistant) => assistant.overview(() => undefined, new AbortController().signal);

function chosenAll(looked: LookedFile | undefined, replaces: string | null = null): FileChoice {
  if (!looked || !("look" in looked)) throw new Error("not looked into");
  const { look, bytes } = looked;
  return { look, bytes, asValues: true, chosen: look.sheets.map(({ name }) => ({ name, replaces })) };
}

it("says what lies in files, each on its own, before anything comes in", async () => {
  const assistant = await opened(await workbookFile({ 说明: [["见附件"]] }));
  const bringing = await assistant.bringing();
  const looked = await bringing.look([
    { name: "卫生.xlsx", bytes: await workbookFile({ 卫生: HYGIENE, 空: [] }) },
    { name: "文本.xlsx", bytes: new TextEncoder().encode("姓名") },
    { name: "大.xlsx", bytes: new Uint8Array(4 * 1024 * 1024) },
  ]);
  expect(looked[0]).toMatchObject({
    look: {
      sheets: [{ name: "卫生", without: null, rows: 3, records: 2, kinds: [{ zh: "卫生检查" }] }],
      lastYear: null,
    },
  });
  expect(looked.slice(1)).toEqual([
    { name: "文本.xlsx", problem: { key: "bring-in.not-a-workbook", params: { file: "文本.xlsx" } } },
    {
      name: "大.xlsx",
      problem: { key: "bring-in.too-large-web", params: { file: "大.xlsx", size: "4.0", most: 3.5 } },
    },
  ]);
});

it("brings sheets in, remembers where they came from, and renews one after showing what was typed on it", async () => {
  const assistant = await opened(await workbookFile({ 说明: [["见附件"]] }));
  const bringing = await assistant.bringing();
  const [first] = await bringing.look([{ name: "卫生.xlsx", bytes: await workbookFile({ 卫生: HYGIENE }) }]);
  await bringing.bringIn([chosenAll(first)]);
  const overview = await reread(assistant);
  expect(overview.tables).toMatchObject([{ sheet: "卫生", broughtFrom: { file: "卫生.xlsx", at: NOW } }]);
  expect(bringing.brought()).toMatchObject([{ name: "卫生", sheet: "卫生", from: "卫生.xlsx", at: NOW }]);

  const newer = [...HYGIENE, ["2024-03-19", "财务科", 90]];
  const [second] = await bringing.look([{ name: "卫生.xlsx", bytes: await workbookFile({ 卫生: newer }) }]);
  const again = chosenAll(second, "卫生");
  expect(await bringing.typed([again])).toEqual([]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("卫生").getRangeByIndexes(1, 2, 1, 1).values = [[59]];
    await context.sync();
  });
  expect(await bringing.typed([again])).toEqual([
    { cell: { sheet: "卫生", row: 1, column: 2, rows: 1, columns: 1 }, now: 59, then: 95 },
  ]);
  await bringing.bringIn([again]);
  const renewed = await reread(assistant);
  expect(renewed.tables).toMatchObject([{ sheet: "卫生", records: 3 }]);
  expect(bringing.brought()).toHaveLength(1);
  bringing.close();
});

it("goes on with last year's workbook: what was taught and answered, the standard, own clauses, fields and wordings", async () => {
  const lastYear = new Uint8Array(readFileSync(join(__dirname, "../../fixtures/written-by-0.2.0.xlsx")));
  const assistant = await opened(await workbookFile({ 卫生: HYGIENE }));
  const bringing = await assistant.bringing();
  const [looked] = await bringing.look([{ name: "上年.xlsx", bytes: lastYear }]);
  if (!looked || !("look" in looked)) throw new Error("not looked into");
  const { lastYear: found } = looked.look;
  expect(found?.own.map(({ kind }) => kind)).toContain("standard");
  await bringing.takeLastYear(looked);
  const before = await assistant.overview(() => undefined, new AbortController().signal);
  expect(before.tables.map(({ sheet }) => sheet)).toEqual(["卫生"]);
  const { own } = await (await import("../../../src/excel")).excel.read();
  expect(own.map(({ kind, edition }) => `${kind} ${edition}`).sort()).toEqual(
    found?.own.map(({ kind, edition }) => `${kind} ${edition}`).sort(),
  );
  // A second time nothing comes twice.
  await bringing.takeLastYear(looked);
  const { own: still } = await (await import("../../../src/excel")).excel.read();
  expect(still).toHaveLength(own.length);
});

it("knows a sheet that came in by its mark when it was renamed, and renews it under its new name", async () => {
  const assistant = await opened(await workbookFile({ 说明: [["见附件"]] }));
  const bringing = await assistant.bringing();
  const file = { name: "卫生.xlsx", bytes: await workbookFile({ 卫生: HYGIENE }) };
  await bringing.bringIn([chosenAll((await bringing.look([file]))[0])]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("卫生").name = "三月卫生";
    await context.sync();
  });
  const overview = await reread(assistant);
  expect(overview.tables).toMatchObject([{ sheet: "三月卫生", broughtFrom: { file: "卫生.xlsx", at: NOW } }]);
  const newer = await workbookFile({ 卫生: [...HYGIENE, ["2024-03-19", "财务科", 90]] });
  const [looked] = await bringing.look([{ ...file, bytes: newer }]);
  const [{ sheet = "" } = {}] = bringing.brought();
  await bringing.bringIn([chosenAll(looked, sheet)]);
  const renewed = await reread(assistant);
  expect(renewed.tables).toMatchObject([{ sheet: "三月卫生", records: 3 }]);
  expect(bringing.brought()).toMatchObject([{ name: "卫生", sheet: "三月卫生" }]);
  bringing.close();
});

it("says of each file whether it came in, and goes on after one that can't", async () => {
  const assistant = await opened(await workbookFile({ 说明: [["见附件"]] }));
  const bringing = await assistant.bringing();
  const looked = await bringing.look(
    await Promise.all(
      ["甲.xlsx", "乙.xlsx", "丙.xlsx"].map(async (name, at) => ({
        name,
        bytes: await workbookFile({ 卫生: [...HYGIENE, ["2024-03-19", "财务科", at]] }),
      })),
    ),
  );
  const [first, second, third] = looked.map((one) => chosenAll(one));
  if (!first || !second || !third) throw new Error("not looked into");
  const gone = { ...second, chosen: [{ name: "卫生", replaces: "没有这张表" }] };
  expect(await bringing.bringIn([first, gone, third])).toMatchObject([
    { file: "甲.xlsx", sheets: ["卫生"], reason: null },
    { file: "乙.xlsx", sheets: [], reason: { key: "excel.sheet-gone" } },
    { file: "丙.xlsx", sheets: ["卫生 (2)"], reason: null },
  ]);
  const { tables } = await reread(assistant);
  expect(tables.map(({ sheet, broughtFrom }) => [sheet, broughtFrom?.file])).toEqual([
    ["卫生", "甲.xlsx"],
    ["卫生 (2)", "丙.xlsx"],
  ]);
  bringing.close();
});

it("takes a sheet out that came in, and keeps one that was changed since", async () => {
  const assistant = await opened(await workbookFile({ 说明: [["见附件"]] }));
  const bringing = await assistant.bringing();
  const file = {
    name: "卫生.xlsx",
    bytes: await workbookFile({
      卫生: HYGIENE,
      说明: [
        ["事项", "备注"],
        ["甲", "乙"],
      ],
    }),
  };
  await bringing.bringIn([chosenAll((await bringing.look([file]))[0])]);
  await reread(assistant);
  expect(bringing.brought().map(({ sheet }) => sheet)).toEqual(["卫生", "说明 (2)"]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("卫生").getRangeByIndexes(1, 2, 1, 1).values = [[59]];
    await context.sync();
  });
  await expect(bringing.takeOut("卫生")).rejects.toMatchObject({
    reason: { key: "bring-in.changed-since", params: { sheet: "卫生" } },
  });
  await bringing.takeOut("说明 (2)");
  await reread(assistant);
  expect(bringing.brought().map(({ sheet }) => sheet)).toEqual(["卫生"]);
  const { sheets, brought } = await (await import("../../../src/excel")).excel.read();
  expect(sheets.map(({ name }) => name)).toEqual(["说明", "卫生"]);
  expect(brought?.size).toBe(1);
  bringing.close();
});

it("takes a sheet out that was renamed since in Excel, before the workbook was read again", async () => {
  const assistant = await opened(await workbookFile({ 说明: [["见附件"]] }));
  const bringing = await assistant.bringing();
  const file = { name: "卫生.xlsx", bytes: await workbookFile({ 卫生: HYGIENE }) };
  await bringing.bringIn([chosenAll((await bringing.look([file]))[0])]);
  await reread(assistant);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("卫生").name = "三月卫生";
    await context.sync();
  });
  await bringing.takeOut("卫生");
  const { sheets, brought } = await (await import("../../../src/excel")).excel.read();
  expect(sheets.map(({ name }) => name)).toEqual(["说明"]);
  expect(brought?.size ?? 0).toBe(0);
  bringing.close();
});

it("does not suggest what is here already, what was picked twice, and what is of another unit", async () => {
  const titled = (unit: string, rows: typeof HYGIENE | readonly (readonly (string | number)[])[]) =>
    [[`${unit}2024年3月卫生检查`], ...rows] as const;
  const here = titled("江城市统计局", HYGIENE);
  const assistant = await opened(await workbookFile({ 三月卫生: here }));
  const bringing = await assistant.bringing();
  const more = [...HYGIENE, ["2024-03-19", "财务科", 90]] as const;
  const looked = await bringing.look([
    {
      name: "甲.xlsx",
      bytes: await workbookFile({
        同: here,
        别家: titled("江城市教育局", HYGIENE),
        简称: titled("市统计局", more),
        新: titled("江城市统计局", more),
      }),
    },
    { name: "乙.xlsx", bytes: await workbookFile({ 又: titled("江城市统计局", more) }) },
    {
      name: "丙.xlsx",
      bytes: await workbookFile({
        有名: titled("江城市教育局", [...more, ["2024-03-26", "财务科", 91]]),
        无名: [...more, ["2024-03-27", "财务科", 92]],
      }),
    },
  ]);
  const told = looked.flatMap((one) => ("look" in one ? one.look.sheets : []));
  expect(told.map(({ name, notSuggested }) => [name, notSuggested])).toEqual([
    ["同", { key: "bring-in.same-here", params: { sheet: "三月卫生" } }],
    ["别家", { key: "bring-in.other-unit", params: { unit: "江城市教育局", here: "江城市统计局" } }],
    ["简称", null],
    ["新", null],
    ["又", { key: "bring-in.same-picked", params: { file: "甲.xlsx", sheet: "新" } }],
    ["有名", { key: "bring-in.other-unit", params: { unit: "江城市教育局", here: "江城市统计局" } }],
    ["无名", { key: "bring-in.other-unit", params: { unit: "江城市教育局", here: "江城市统计局" } }],
  ]);
  bringing.close();
});
