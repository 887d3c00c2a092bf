import type { CellValue, Sheet } from "../../../src/grid";
import { inLongRun } from "../../support/long-run";
import { LEDGER_SHEETS, type LedgerSheet } from "./ledger-sheets";
import { outputsOf } from "./outputs";
import { FORMS, nameWritten, planted, searchable, type Manner, type Plant } from "./plant";

/** One workbook with things planted in some of its cells. */
async function leaksOf(sheets: readonly Sheet[], plants: readonly Plant[]): Promise<string[]> {
  const leaks: string[] = [];
  const outputs = await outputsOf(sheets);
  const digits = new Set(plants.flatMap(({ sought }) => (/^\d/.test(sought) ? [sought.length] : [])));
  for (const [output, text] of outputs) {
    const searched = searchable(text);
    const there = digits.size === 0 ? searched : (searched.match(/\d{11,}/g) ?? []).join(" ");
    for (const { at, written, sought } of plants)
      if (there.includes(sought)) {
        const where = searched.indexOf(sought);
        leaks.push(
          `${output} ← ${at} ${String(written)}: ${searched.slice(Math.max(0, where - 40), where + 40)}`,
        );
      }
  }
  return leaks;
}

const MANNERS: readonly Manner[] = ["instead", "behind"];

type Write = (n: number) => readonly [CellValue, string];

async function search(
  sheets: readonly LedgerSheet[],
  writes: readonly Write[],
  phases: number,
  except: (sheet: LedgerSheet) => ((row: number, column: number) => boolean) | undefined = () => undefined,
): Promise<{ cells: number; leaks: string[] }> {
  let cells = 0;
  const leaks: string[] = [];
  for (const write of writes)
    for (let phase = 0; phase < phases; phase++)
      for (const manner of inLongRun(0, 1)
        ? MANNERS
        : MANNERS.filter((_, at) => at === phase % MANNERS.length)) {
        let first = 0;
        const made = sheets.map((sheet) => {
          const spared = except(sheet);
          const one = planted(sheet, write, {
            first,
            phase,
            phases,
            manner,
            ...(spared ? { except: spared } : {}),
          });
          first += 500;
          return one;
        });
        const plants = made.flatMap((one) => one.plants);
        cells += plants.length;
        leaks.push(
          ...(await leaksOf(
            made.map(({ sheet }) => sheet),
            plants,
          )),
        );
      }
  return { cells, leaks };
}

const told = (what: string, cells: number, found: number) =>
  process.stdout.write(`${what}: ${String(cells)} cells planted, ${String(found)} found\n`);

test("a phone, identity or bank number in any cell of any ledger is in no output", async () => {
  const forms = Object.values(FORMS);
  // A quick run takes each form somewhere, every cell in some form.
  const mixed: Write = (n) => (forms[n % forms.length] ?? (() => ["", "-"]))(n);
  const { cells, leaks } = await search(LEDGER_SHEETS, inLongRun(0, 1) ? forms : [mixed], inLongRun(2, 5));
  told("personal numbers", cells, leaks.length);
  expect(leaks).toEqual([]);
});

test("a name in any cell of a ledger of those who petitioned, were disciplined or gave is in no output", async () => {
  const { cells, leaks } = await search(
    LEDGER_SHEETS.filter(({ confidential }) => confidential),
    [nameWritten],
    inLongRun(2, 5),
    ({ isOfColleagues }) => isOfColleagues,
  );
  told("names", cells, leaks.length);
  expect(leaks).toEqual([]);
});
