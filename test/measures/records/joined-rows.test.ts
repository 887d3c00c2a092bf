import { ledger } from "../../check/make";
import { measure } from "../run";

const topics = (...dates: readonly string[]) =>
  ledger(
    "meeting",
    dates.map((date, at) => ({
      date,
      type: at === 0 || date !== "" ? "party-group-meeting" : "",
      topic: "研究文明创建",
    })),
  );

test("a row without a day right below one that has it belongs to the same meeting", () => {
  expect(measure("creation-meetings-yearly", [topics("2024-03-05", "", "2024-06-05")]).actual).toBe(2);
});

test("rows at the top without a day belong to nothing and are left out", () => {
  const result = measure("creation-meetings-yearly", [topics("", "", "2024-03-05")]);
  expect(result.actual).toBe(1);
});
