import { carryOver, composeSheets, type SheetPlan } from "../../../src/documents";
import type { WrittenKind } from "../../../src/own-sheets";
import { sheetOfPlan } from "../../support/sheet-of-plan";
import { clauseResult, clauseWording, sampleReport } from "../sample-input";
import { ledger, withLedgers } from "../text-ledger";

const TITLE = { zh: "成员覆盖各科室", en: "Members of every department" };
const SHEETS: readonly WrittenKind[] = [
  "summary",
  "people",
  "rectification",
  "tasks",
  "stages",
  "leading-group",
];

/** Sheets of a unit whose roster has one department of this name. */
function sheets(department: string, kinds = SHEETS): readonly SheetPlan[] {
  const lacking = clauseResult("leading-group-established", {
    title: TITLE,
    verdict: "unmet",
    problems: [{ text: { key: "check.departments-missing", params: { names: "科室联络组" } }, cells: [] }],
  });
  return composeSheets(kinds, {
    ...withLedgers(ledger("roster", { name: "甲一", department, position: "负责人" })),
    clauses: [clauseWording("leading-group-established", { title: TITLE })],
    report: { ...sampleReport, results: [lacking] },
  });
}

function shown({ rows, columns }: SheetPlan): string {
  const visible = columns.filter(({ hidden }) => hidden !== true).map(({ key }) => key);
  return rows
    .flatMap(({ role, cells }) =>
      Object.entries(cells).flatMap(([key, { value }]) =>
        role !== "body" || visible.includes(key) ? [value] : [],
      ),
    )
    .join("\n");
}

test("heads, labels and the standard's words call departments as the roster does; what is quoted stays", () => {
  for (const plan of sheets("种植业股"))
    expect(shown(plan).replace(/科室联络组/gu, "")).not.toContain("科室");
  const [register] = sheets("种植业股", ["rectification"]).map(shown);
  expect(register).toContain("成员覆盖各股室");
  expect(register).toContain("缺股室：科室联络组");
  expect(register).toContain("责任股室");
  expect(sheets("种植业科", ["rectification"]).map(shown).join("")).toContain("责任科室");
});

test("what the clerk typed on a sheet that says 责任科室 is found again under 责任股室", () => {
  const [before] = sheets("种植业科", ["rectification"]);
  const [after] = sheets("种植业股", ["rectification"]);
  if (!before || !after) throw new Error("no register");
  const sheet = sheetOfPlan(before);
  const place = before.columns.findIndex(({ key }) => key === "department");
  const line = before.rows.findIndex(({ role }) => role === "body");
  const values = sheet.values.map((row, at) =>
    row.map((cell, column) => (at === line && column === place ? "农技站" : cell)),
  );
  const { plan } = carryOver(after, { ...sheet, values });
  expect(plan.rows.find(({ role }) => role === "body")?.cells["department"]?.value).toBe("农技站");
  expect(plan.columns[place]?.header).toBe("责任股室");
});
