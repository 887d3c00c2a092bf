import { batchesOf } from "../../../src/excel/render/request-batches";
import { partsOf } from "../../../src/excel/render/write-values";

const step = (bytes: number, answer = 0) => ({ bytes, answer, queue: () => undefined });

describe("requests", () => {
  it("go as one if they fit", () => {
    expect(batchesOf([step(40), step(60)], 100)).toHaveLength(1);
  });

  it("are cut before they grow too large, in their order", () => {
    const steps = [step(60), step(60), step(30)];
    expect(batchesOf(steps, 100)).toEqual([[steps[0]], [steps[1], steps[2]]]);
  });

  it("are cut before their answers grow too large", () => {
    expect(batchesOf([step(1, 60), step(1, 60), step(1, 30)], 100)).toHaveLength(2);
  });

  it("carry a step alone that is larger than the limit", () => {
    expect(batchesOf([step(10), step(500), step(10)], 100)).toHaveLength(3);
  });

  it("count three bytes for a Chinese character", () => {
    const rows = [["一".repeat(40)], ["二".repeat(40)]];
    expect(partsOf(rows, 200)).toHaveLength(2);
    expect(partsOf(rows, 300)).toHaveLength(1);
  });

  it("keep every row with its place", () => {
    const rows = Array.from({ length: 10 }, (_, row) => [row, "text", null]);
    const parts = partsOf(rows, 60);
    expect(parts.flatMap(({ values }) => values)).toEqual(rows);
    expect(parts.map(({ from, values }) => values[0] === rows[from])).not.toContain(false);
  });
});
