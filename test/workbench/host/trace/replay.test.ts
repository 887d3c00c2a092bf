import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { createAssistant, createEngine } from "../../../../src/assistant";
import { excel } from "../../../../src/excel";
import { runSelftest, type TraceLine } from "../../../../src/selftest";
import { openHost, readTrace, replay, traceText, type Host } from "../../../../src/workbench/host";
import { openExcel, workbookFile } from "../../../excel/open-excel";

/**
 * Traces that the host must answer as they say. A recording from a real Excel is dropped into the folder, as `….jsonl` or
 * gzipped, and judges the host from then on (CONTRIBUTING).
 */
const TRACES = join(__dirname, "../../../fixtures/traces");
/** Where the workbook of a trace may lie, under the trace's own name. */
const WORKBOOKS = [TRACES, join(__dirname, "../../../../assets/samples")];

function linesOf(file: string): readonly TraceLine[] {
  const bytes = readFileSync(join(TRACES, file));
  return readTrace((file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"));
}

/** The names of the sheets of a blank workbook, as the self-test asks for them first. */
function firstNames([first]: readonly TraceLine[]): readonly string[] {
  const { body } = first?.answer as { body: { Results: readonly { Value: unknown }[] } };
  const lists = body.Results.flatMap(({ Value: value }) =>
    typeof value === "object" && value !== null && "_Items" in value
      ? [value._Items as readonly { Name: string }[]]
      : [],
  );
  return (lists[0] ?? []).map(({ Name: name }) => name);
}

async function hostOf(name: string, lines: readonly TraceLine[]): Promise<Host> {
  const file = WORKBOOKS.map((folder) => join(folder, `${name}.xlsx`)).find((path) => existsSync(path));
  const blank = () => workbookFile(Object.fromEntries(firstNames(lines).map((sheet) => [sheet, []])));
  const opened = await openHost(
    file ? readFileSync(file) : await blank(),
    file ? `${name}.xlsx` : "台账.xlsx",
  );
  if (!opened.ok) throw new Error(opened.problem);
  return opened.host;
}

const traces = readdirSync(TRACES).filter((file) => /\.jsonl(\.gz)?$/.test(file));

test.each(traces)("the host answers as %s says", async (file) => {
  const lines = linesOf(file);
  expect(lines.length).toBeGreaterThan(1);
  const host = await hostOf(file.replace(/\.jsonl(\.gz)?$/, ""), lines);
  expect(await replay(host, lines)).toEqual([]);
});

describe("a recording of the self-test", () => {
  let lines: readonly TraceLine[] = [];
  beforeAll(async () => {
    await openExcel(await workbookFile({ 工作表1: [] }));
    const assistant = createAssistant(() => Promise.resolve(createEngine()), excel);
    const result = await runSelftest(assistant, () => undefined);
    lines = readTrace(traceText(result?.trace ?? []));
  });

  test("names the Excel that it was made in, once", () => {
    expect(lines.map(({ of }) => of).filter(Boolean)).toEqual(["OfficeOnline 0.0.0"]);
  });

  test("is answered in the same way by another host, whatever it calls its objects", async () => {
    const foreign = readTrace(traceText(lines).replaceAll(/\{([0-9A-Fa-f]{8}-[-0-9A-Fa-f]{27})\}/g, "{x$1}"));
    expect(await replay(await hostOf("selftest", foreign), foreign)).toEqual([]);
  });

  test("that says something else is found, with the call", async () => {
    const at = lines.findIndex(({ request }) => JSON.stringify(request).includes("FreezeColumns"));
    const changed = lines.map((line, index) =>
      index === at
        ? (JSON.parse(JSON.stringify(line).replace('"ColumnCount":1', '"ColumnCount":3')) as TraceLine)
        : line,
    );
    expect(await replay(await hostOf("selftest", changed), changed)).toMatchObject([
      { line: at + 1, at: "Value.ColumnCount", recorded: 3, here: 1 },
    ]);
  });
});
