import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EMPTY_MEMORY, recognise, type Recognition } from "../../src/recognise";
import { describeTable } from "../../src/recognise/table";
import { readWorkbook } from "../support/read-workbook";

/** What a reader should get out of one sheet; every key that is there must hold. */
interface Truth {
  readonly kind?: string;
  readonly layout?: string;
  readonly people?: number;
  readonly records?: number;
  readonly from?: string;
  readonly to?: string;
  readonly hours?: number;
  readonly blankForm?: boolean;
  readonly marks?: Readonly<Record<string, number>>;
  readonly legend?: Readonly<Record<string, string>>;
  readonly asks?: readonly string[];
}

const folder = join(__dirname, "../../../shared/workbooks");
const truthFile = join(folder, "truth.json");

/** What doesn't hold of a sheet, in words; empty where all does. */
function failures(truth: Truth, sheet: string, recognition: Recognition): string[] {
  const ledgers = recognition.ledgers.filter((ledger) => ledger.sheet === sheet);
  const table = ledgers[0] && describeTable(ledgers[0]);
  if (!table) return ["no table"];
  const wrong: string[] = [];
  for (const key of ["kind", "layout", "people", "records", "from", "to", "hours", "blankForm"] as const) {
    if (truth[key] !== undefined && truth[key] !== table[key]) {
      wrong.push(`${key} ${String(table[key])} for ${String(truth[key])}`);
    }
  }
  for (const key of ["marks", "legend"] as const) {
    for (const [mark, value] of Object.entries(truth[key] ?? {})) {
      if (table[key][mark] !== value)
        wrong.push(`${key} ${mark} ${String(table[key][mark])} for ${String(value)}`);
    }
  }
  for (const mark of truth.asks ?? []) {
    if (!recognition.questions.some((question) => question.kind === "mark" && question.value === mark)) {
      wrong.push(`no question about ${mark}`);
    }
  }
  return wrong;
}

if (existsSync(truthFile)) {
  const truths = JSON.parse(readFileSync(truthFile, "utf8")) as Record<string, Record<string, Truth>>;

  test("every row of truth.json holds", async () => {
    const wrong: string[] = [];
    let held = 0;
    let rows = 0;
    for (const [file, sheets] of Object.entries(truths)) {
      const recognition = recognise(await readWorkbook(join(folder, file)), {
        memory: EMPTY_MEMORY,
        ownSheets: new Set(),
      });
      for (const [sheet, truth] of Object.entries(sheets)) {
        const found = failures(truth, sheet, recognition);
        rows += 1;
        if (found.length === 0) held += 1;
        else wrong.push(`${file} ${sheet}: ${found.join("; ")}`);
      }
    }
    process.stdout.write(`truth.json: ${String(held)} of ${String(rows)} hold\n`);
    expect(wrong).toEqual([]);
  });
} else {
  test("../shared/workbooks is not there: nothing measured", () => {
    process.stdout.write("truth.json: skipped, no ../shared/workbooks beside the repository\n");
    expect(existsSync(truthFile)).toBe(false);
  });
}
