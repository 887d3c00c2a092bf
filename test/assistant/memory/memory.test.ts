import { parseMemory } from "../../../src/assistant/memory/memory";
import { fingerprintOfWords } from "../../../src/recognise";

test("a column that was corrected when tables were remembered by their words stays corrected", () => {
  const kept = {
    version: 1,
    answers: {},
    columns: { "姓名|到岗": { 到岗: "status" }, "00000000000000ab": { 收获: "" } },
  };
  expect(parseMemory(JSON.stringify(kept)).columns).toEqual({
    [fingerprintOfWords("姓名|到岗")]: { 到岗: "status" },
    "00000000000000ab": { 收获: "" },
  });
});

describe("the standard and period that were chosen", () => {
  const kept = (chosen: unknown) =>
    parseMemory(JSON.stringify({ version: 1, answers: { "mark:-": "rest" }, columns: {}, chosen }));

  test("are kept beside all that earlier versions kept", () => {
    const chosen = {
      standard: "county-civilized-organ",
      period: { from: "2023-01-01", to: "2023-12-31" },
      asOf: null,
    };
    expect(kept(chosen)).toMatchObject({ answers: { "mark:-": "rest" }, chosen });
    expect(kept(undefined)).toMatchObject({ answers: { "mark:-": "rest" }, chosen: null });
  });

  test("are taken as far as they can be read", () => {
    const period = { from: "0204-01-01", to: "9999-12-31" };
    expect(kept({ standard: "x", period, asOf: "bald" }).chosen).toEqual({
      standard: "x",
      period: null,
      asOf: null,
    });
    expect(kept({ period }).chosen).toBeNull();
  });
});
