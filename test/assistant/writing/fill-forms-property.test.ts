import { sheetOf } from "../../support/sheet-of";
import { filePartsOf } from "../../support/file-parts";
import { inLongRun } from "../../support/long-run";
import { OFFICE } from "../../documents/forms/office-with-forms";
import { randomForm } from "../../documents/forms/random-form";
import { dice } from "../../scenarios/offices/dice";
import { looksOf, office } from "./office-of-forms";

/** Forms in one workbook: they are filled together. */
const TOGETHER = 10;
const LOOK = { numFmt: "0.00", font: { bold: true } };

type Filled = readonly [row: number, column: number, value: unknown, ...unknown[]];
const contentsOf = (looks: unknown): readonly Filled[] => (looks as { filled: readonly Filled[] }).filled;

test(
  "random forms filled where they stand: nothing that had content changes but for its blanks, nor another sheet; a second run is at rest, and all comes back",
  async () => {
    const seed = String(inLongRun(20241231, Date.now()));
    for (let book = 0; book < inLongRun(1, 50); book += 1) {
      const chance = dice(`${seed} ${String(book)}`);
      const forms = Array.from({ length: TOGETHER }, (_, at) =>
        sheetOf(randomForm(chance), { name: `表格${String(at + 1)}` }),
      );
      const opened = await office(forms, (workbook) => {
        for (const { name, values } of forms) {
          const sheet = workbook.getWorksheet(name);
          for (const [row, line] of values.entries())
            for (const column of line.keys())
              if (sheet && chance.chance(0.2)) Object.assign(sheet.getCell(row + 1, column + 1), LOOK);
          if (sheet && chance.chance(0.5))
            sheet.getCell("H4").value = { formula: "COUNTA(A3:A9)", result: 0 };
        }
      });
      const names = forms.map(({ name }) => name);
      for (const sheet of names) await opened.assistant.teach({ sheet, kind: "form" });
      const looks = () => names.map((name) => looksOf(opened.book, name));
      const others = async () => {
        const parts = await filePartsOf(await opened.book.host.save());
        return OFFICE.map((_, at) => parts.get(`xl/worksheets/sheet${String(at + 1)}.xml`));
      };
      const [before, beside] = [looks(), await others()];
      const asked = names.map((sheet) => ({ sheet, inPlace: true }));
      await opened.fill(...asked);
      const [after, besideAfter] = [looks(), await others()];
      const grown = names.filter((_, at) => {
        const rows = (look: unknown) => Math.max(...contentsOf(look).map(([row]) => row));
        return rows(after[at]) > rows(before[at]);
      });
      const changed = names.filter((name, at) => {
        if (grown.includes(name)) return false;
        const now = new Map(
          contentsOf(after[at]).map((cell) => [`${String(cell[0])},${String(cell[1])}`, cell]),
        );
        return contentsOf(before[at]).some((cell) => {
          const [row, column, value] = cell;
          if (typeof value === "string" && /[_×]|[:：]$/.test(value)) return false;
          return JSON.stringify(now.get(`${String(row)},${String(column)}`)) !== JSON.stringify(cell);
        });
      });
      const again = await opened.fill(...asked);
      const moved = again.filter((one) => one.changed > 0).map(({ sheet }) => sheet);
      const atRest = looks();
      const told = await opened.assistant.undoFilling();
      expect({ seed, book, changed, moved, told }).toEqual({ seed, book, changed: [], moved: [], told: [] });
      expect({ seed, book, looks: atRest }).toEqual({ seed, book, looks: after });
      expect({ seed, book, looks: looks() }).toEqual({ seed, book, looks: before });
      expect([besideAfter, await others()]).toEqual([beside, beside]);
    }
  },
  inLongRun(120_000, 1_800_000),
);
