import fc from "fast-check";
import { filledArea } from "../../../src/grid";
import { EMPTY_MEMORY } from "../../../src/recognise";
import { LAYOUTS_OF_ATTENDANCE } from "../../../src/recognise/layouts";
import { tryAllLayouts } from "../../../src/recognise/layouts/read-table";
import { dailyList } from "../generators/daily-list";
import { exceptionList } from "../generators/exception-list";
import type { LaidTable } from "../generators/laid-table";
import { monthMatrix } from "../generators/month-matrix";
import { personSummary } from "../generators/person-summary";
import { punchLog } from "../generators/punch-log";

const TABLES: readonly (readonly [string, fc.Arbitrary<LaidTable>])[] = [
  ["month-matrix", monthMatrix],
  ["daily-list", dailyList],
  ["person-summary", personSummary],
  ["punch-log", punchLog],
  ["exception-list", exceptionList],
];
const MOST = new Map(LAYOUTS_OF_ATTENDANCE.map(({ name, reader }) => [name, reader.atMost ?? 1]));

test.each(TABLES)("no layout is surer of a %s than it says it may be", (_, tables) => {
  fc.assert(
    fc.property(tables, ({ sheet }) => {
      const area = filledArea(sheet);
      const found = area ? tryAllLayouts({ sheet, area }, { memory: EMPTY_MEMORY, year: 2024 }) : [];
      const surer = found.filter(({ name, sureness }) => sureness > (MOST.get(name) ?? 1) + 1e-9);
      expect(surer.map(({ name }) => name)).toEqual([]);
      expect(found.length).toBeGreaterThan(0);
    }),
    { numRuns: 20, seed: 20261122 },
  );
});
