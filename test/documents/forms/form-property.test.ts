import { dice } from "../../scenarios/offices/dice";
import { inLongRun } from "../../support/long-run";
import { sheetOf } from "../../support/sheet-of";
import { filled, inputOf } from "./fill";
import { OFFICE } from "./office-with-forms";
import { randomForm } from "./random-form";

test("no cell that had content changes but for its blanks, and what was filled is at rest when it is filled again", () => {
  const input = inputOf(OFFICE);
  const seed = String(inLongRun(20241231, Date.now()));
  for (let index = 0; index < inLongRun(40, 500); index += 1) {
    const form = sheetOf(randomForm(dice(`${seed} ${String(index)}`)), { name: "表格" });
    const { fill } = filled(form, OFFICE, input);
    const grown = new Set(fill.repeats.map(({ row }) => row));
    const kept = fill.cells.every(({ from, column, value }) => {
      const before = form.values[from]?.[column] ?? "";
      if (before === "" || grown.has(from)) return true;
      return typeof before === "string" && /[_×]|[:：]$/.test(before) && typeof value === "string";
    });
    const copy = form.values.map((cells) => [...cells]);
    if (grown.size > 0) continue;
    for (const { row, column, value } of fill.cells) {
      const cells = copy[row];
      if (cells) cells[column] = value;
    }
    const again = filled(sheetOf(copy, { name: "表格" }), OFFICE, input).fill.cells;
    const changes = again.filter(({ row, column }) =>
      fill.cells.some((one) => one.row === row && one.column === column),
    );
    expect({ seed, index, kept, changes }).toEqual({ seed, index, kept: true, changes: [] });
  }
});
