import { columnPoints } from "../../../src/documents";
import { composeSheets } from "../../../src/documents/sheets/compose-sheets";
import { WRITTEN_KINDS } from "../../../src/own-sheets";
import { sampleInput } from "../sample-input";

const MILLIMETRE = 72 / 25.4;

it.each(composeSheets(WRITTEN_KINDS, sampleInput).map((plan) => [plan.kind, plan] as const))(
  "%s is printed at nine tenths of its size or more",
  (_kind, { columns, print }) => {
    const printed = columns.slice(0, print.columns ?? columns.length).filter(({ hidden }) => hidden !== true);
    const points = printed.reduce((sum, { width }) => sum + columnPoints(width), 0);
    const paper = print.orientation === "landscape" ? 297 : 210;
    const page = (paper - print.margins.left - print.margins.right) * MILLIMETRE;
    expect(page / points).toBeGreaterThan(0.9);
  },
);

it("says nothing in English on the sheet of fields", () => {
  const [plan] = composeSheets(["template-fields"], sampleInput);
  const shown = new Set(plan?.columns.flatMap(({ key, hidden }) => (hidden ? [] : [key])));
  const texts = plan?.rows.flatMap(({ cells }) =>
    Object.entries(cells).flatMap(([key, { value }]) => (shown.has(key) ? [String(value ?? "")] : [])),
  );
  expect(texts?.some((text) => /^\{\{[^.]+\.完成情况\}\}$/.test(text))).toBe(true);
  expect(texts?.filter((text) => /[A-Za-z]{2}/.test(text))).toEqual([]);
});
