import { roster, ledger } from "../../check/make";
import { count, study, yearly } from "../count-study";

describe("who led it", () => {
  const led = { ledBy: { field: "host", positions: ["局长"] } };

  test("is told by the position in the cell, or by the roster", () => {
    expect(count(led, yearly, [study({ date: "2024-03-05", host: "局长" })]).actual).toBe(1);
    expect(count(led, yearly, [roster(), study({ date: "2024-03-05", host: "甲一" })]).actual).toBe(1);
    expect(count(led, yearly, [roster(), study({ date: "2024-03-05", host: "甲二" })]).actual).toBe(0);
    expect(count(led, yearly, [roster(), study({ date: "2024-03-05", host: "外人" })]).actual).toBe(0);
  });

  test("may be one of several who are named", () => {
    expect(count(led, yearly, [roster(), study({ date: "2024-03-05", host: "甲二、甲一" })]).actual).toBe(1);
  });

  test("is not told by someone without a position", () => {
    const nameOnly = ledger("roster", [{ name: "甲一", department: "甲科" }]);
    expect(count(led, yearly, [nameOnly, study({ date: "2024-03-05", host: "甲一" })]).actual).toBe(0);
  });
});
