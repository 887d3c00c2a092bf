import { addMonths, endOfMonth } from "../../../src/grid";

test("months are added to the end of shorter ones", () => {
  expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
  expect(addMonths("2024-03-15", -3)).toBe("2023-12-15");
  expect(endOfMonth("2023-02")).toBe("2023-02-28");
});
