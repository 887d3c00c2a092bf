// What a second library finds in workbook files, as JSON: it shares no code with the one that the stand-in uses.
import { readFileSync } from "node:fs";
import { readXlsx } from "hucre/xlsx";

const files = process.argv.slice(2);
const read = await Promise.all(files.map((file) => readXlsx(readFileSync(file), { readStyles: true })));
const plain = read.map(({ sheets, namedRanges, dateSystem }) => ({
  dateSystem,
  names: namedRanges,
  sheets: sheets.map(({ cells, ...sheet }) => ({ ...sheet, cells: cells ? [...cells] : [] })),
}));
process.stdout.write(JSON.stringify(plain));
