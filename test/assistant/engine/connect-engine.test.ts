import { connectEngine, createEngine, serveEngine, type Engine } from "../../../src/assistant";
import type { WorkbookSnapshot } from "../../../src/excel";
import type { CellValue } from "../../../src/grid";
import { parseMemory } from "../../../src/assistant/memory/memory";
import { sheetOf } from "../../support/sheet-of";

/** Connects to an engine through a message channel, as the pane does to its worker. */

const TODAY = "2024-12-31";
const NOW = new Date("2024-12-31T01:00:00Z");
const OPTIONS = { standard: "city-civilized-organ", period: null, asOf: TODAY };
const noProgress = () => undefined;

function bookOf(sessions: number): WorkbookSnapshot {
  const body = Array.from({ length: sessions }, (_, at): CellValue[] => [
    at + 1,
    `2024年${(at % 12) + 1}月5日`,
    "集中学习",
    `第${at + 1}次：业务规范`,
  ]);
  const study = [["清河县某局2024年学习台账"], ["序号", "学习日期", "学习形式", "学习内容"], ...body];
  return {
    fileName: "台账.xlsx",
    sheets: [sheetOf([["目录"]], { name: "目录" }), sheetOf(study, { name: "学习台账" })],
    own: [],
    memory: null,
    structureProtected: false,
    unfinished: null,
    leftOut: [],
  };
}

const channels: MessageChannel[] = [];
afterEach(() => {
  for (const { port1, port2 } of channels.splice(0)) {
    port1.close();
    port2.close();
  }
});

async function connect(onSend: (message: unknown) => void = () => undefined): Promise<Engine> {
  const channel = new MessageChannel();
  channels.push(channel);
  const { port1, port2 } = channel;
  const send = port1.postMessage.bind(port1);
  port1.postMessage = (message: unknown) => {
    onSend(message);
    send(message);
  };
  const connected = connectEngine(port1, () => undefined);
  serveEngine(port2);
  return connected;
}

async function allOf(engine: Engine) {
  await engine.recognise(bookOf(30), parseMemory(null), noProgress);
  const found = await engine.overview(null, TODAY);
  return {
    found,
    view: await engine.check(OPTIONS, TODAY),
    tried: await engine.tryTaught({ sheet: "学习台账", teach: null, forget: [] }, OPTIONS, TODAY),
    previews: await engine.preview(found.writable, NOW),
    plans: await engine.compose(found.writable, NOW),
  };
}

test("the engine on the other side finds, judges and composes the same as one here", async () => {
  const here = await allOf(createEngine());
  expect(here.found.tables.map(({ records }) => records)).toEqual([30]);
  expect(here.plans).toHaveLength(here.found.writable.length);
  await expect(allOf(await connect())).resolves.toEqual(structuredClone(here));
});

test("a large sheet is handed over in slices, complete and in order", async () => {
  const slices: number[] = [];
  const engine = await connect((message) => {
    const { slices: sent } = message as { slices?: { rows: CellValue[][] }[] };
    if (sent) slices.push(sent.reduce((sum, { rows }) => sum + rows.length * (rows[0]?.length ?? 0), 0));
  });
  const done: number[] = [];
  await engine.recognise(bookOf(12_000), parseMemory(null), (share) => done.push(share));
  expect(Math.max(...slices)).toBeLessThanOrEqual(20_000);
  const { tables } = await engine.overview(null, TODAY);
  expect(tables[0]).toMatchObject({ records: 12_000, area: { rows: 12_001 } });
  expect(done.at(-1)).toBe(1);
});

test("small sheets are handed over together", async () => {
  let messages = 0;
  const engine = await connect((message) => {
    if ("slices" in (message as object)) messages += 1;
  });
  await engine.recognise(bookOf(30), parseMemory(null), noProgress);
  expect(messages).toBe(1);
});

test("a reading that is let go leaves what was held", async () => {
  const engine = createEngine();
  await engine.recognise(bookOf(30), parseMemory(null), noProgress);
  await engine.settle("hold");
  await engine.recognise(bookOf(12), parseMemory(null), noProgress);
  expect((await engine.check(OPTIONS, TODAY)).overview.tables[0]?.records).toBe(12);
  await engine.settle("let-go");
  expect((await engine.overview(null, TODAY)).tables[0]?.records).toBe(30);
  await expect(engine.preview(["summary"], NOW)).rejects.toThrow("Nothing was checked yet.");
});

test("an error on the other side is reported here", async () => {
  const engine = await connect();
  await expect(engine.overview(null, TODAY)).rejects.toThrow("Nothing was read yet.");
  await engine.recognise(bookOf(3), parseMemory(null), noProgress);
  await expect(engine.compose(["summary"], NOW)).rejects.toThrow("Nothing was checked yet.");
});

test("closing ends the call that is under way", async () => {
  const engine = await connect();
  const recognising = engine.recognise(bookOf(30), parseMemory(null), noProgress);
  engine.close();
  await expect(recognising).rejects.toThrow("The engine was closed.");
});
