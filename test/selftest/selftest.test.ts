import { createAssistant, createEngine } from "../../src/assistant";
import { excel } from "../../src/excel";
import { MEMBERS } from "../../src/members";
import { runSelftest, type Outcome } from "../../src/selftest";
import { TRIES } from "../../src/selftest/all-tries";
import { openExcel, workbookFile } from "../excel/open-excel";

/** Classes of Office.js itself, which every try goes through. */
const LIBRARY = /^(Office|OfficeExtension|Excel|RequestContext)(\.|$)/;

const assistant = () => createAssistant(() => Promise.resolve(createEngine()), excel);

async function run(onOutcome: (outcome: Outcome) => void = () => undefined) {
  const outcomes: Outcome[] = [];
  const result = await runSelftest(assistant(), (outcome) => {
    outcomes.push(outcome);
    onOutcome(outcome);
  });
  return { outcomes, result, differing: outcomes.filter(({ verdict }) => verdict === "differs") };
}

test("every member that the add-in calls has a try, and every try is about members that it calls", () => {
  const called = Object.entries(MEMBERS)
    .filter(([name]) => !LIBRARY.test(name))
    .flatMap(([name, { members }]) => Object.keys(members).map((member) => `${name}.${member}`));
  const tried = new Set(TRIES.flatMap(({ members }) => members));
  expect(called.filter((member) => !tried.has(member))).toEqual([]);
  expect([...tried].filter((member) => !called.includes(member))).toEqual([]);
});

test("it passes on the stand-in, records every request and leaves nothing behind", async () => {
  const { host } = await openExcel(await workbookFile({ Sheet1: [] }));
  const { outcomes, differing, result } = await run();
  expect(differing).toEqual([]);
  expect(outcomes.length).toBeGreaterThan(TRIES.length + 5);
  expect(result?.trace.length).toBeGreaterThan(TRIES.length);
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(host.book.names).toEqual([]);
});

test("a member that was made to misbehave is found", async () => {
  const { host } = await openExcel(await workbookFile({ Sheet1: [] }), {
    state: { fitToPagesIgnored: true },
  });
  host.failNext({
    code: "GeneralException",
    when: ({ Actions }) => Actions.some(({ Name }) => Name === "FreezeColumns"),
  });
  const { differing } = await run();
  expect(differing.map(({ members: [member], got }) => [member, got])).toEqual([
    ["WorksheetFreezePanes.freezeColumns", "GeneralException"],
    ["PageLayout.zoom", expect.anything()],
  ]);
});

test("what can't be removed is told, all else is removed, and the recording is offered", async () => {
  const { host } = await openExcel(await workbookFile({ Sheet1: [] }));
  const { differing, result } = await run(({ as }) => {
    if (as?.en === "The write is taken back")
      host.failNext({
        code: "GeneralException",
        when: ({ Actions }) => Actions.some(({ Name }) => Name === "Visibility"),
      });
  });
  expect(differing).toMatchObject([{ as: { en: "What it made is removed" }, got: "GeneralException" }]);
  expect(host.book.sheets).toHaveLength(2);
  expect(result?.trace.length).toBeGreaterThan(TRIES.length);
});

test("where no sheet can be made that is told, and the recording is offered", async () => {
  const { host } = await openExcel(await workbookFile({ Sheet1: [] }));
  host.book.structureProtected = true;
  const { outcomes, result } = await run();
  expect(outcomes).toMatchObject([{ verdict: "differs" }, { verdict: "as-expected" }]);
  expect(result?.trace.length).toBeGreaterThan(0);
});

test("what this Excel does not have is no difference", async () => {
  await openExcel(await workbookFile({ Sheet1: [] }), { apiVersion: "1.9" });
  const { outcomes, differing } = await run();
  expect(differing).toEqual([]);
  const missing = outcomes.filter(({ verdict }) => verdict === "not-here");
  expect(missing.map(({ members: [member] }) => member)).toEqual([
    "Workbook.insertWorksheetsFromBase64",
    "Workbook.insertWorksheetsFromBase64",
    "Worksheet.comments",
    "Comment.getLocation",
    "Range.getMergedAreasOrNullObject",
    "ChartSeries.getDimensionDataSourceString",
  ]);
});

test("a workbook in which something stands is left alone", async () => {
  const { host } = await openExcel(await workbookFile({ 台账: [["甲"]] }));
  host.resetCounters();
  const { outcomes, result } = await run();
  expect(result).toBeNull();
  expect(outcomes).toEqual([]);
  expect(host.book.sheets).toHaveLength(1);
});
