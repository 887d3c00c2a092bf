import type { Confirmation } from "../../src/own-sheets";
import { decide } from "../../src/check/verdict";
import type { Measured } from "../../src/measures";
import { CLAUSES, type Clause } from "../../src/standards";

const clause = (id: string): Clause => {
  const found = CLAUSES.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

const said = (id: string, confirmed = true): Confirmation => ({
  clause: id,
  confirmed,
  by: "甲一",
  on: "2024-12-20",
  note: "",
});

describe("a verdict", () => {
  const measured: Measured = {
    data: "some",
    satisfied: true,
    standing: "final",
    actual: 1,
    target: 1,
    dueTarget: null,
    unit: "time",
    numerator: 1,
    denominator: 1,
    evidence: [],
    problems: [],
    notes: [],
    excluded: [],
    declare: false,
  };
  const verdict = (id: string, found: Partial<Measured>, more: Partial<Parameters<typeof decide>[0]> = {}) =>
    decide({
      clause: clause(id),
      measured: { ...measured, ...found },
      confirmation: null,
      blocked: false,
      ...more,
    });

  test("of what an open question touches is that data are missing, however good the figure", () => {
    expect(verdict("disclosure-yearly", {}, { blocked: true })).toBe("insufficient-data");
    expect(verdict("disclosure-yearly", {})).toBe("met");
  });

  test("of a zero to declare waits for a person where there is a register, for data where there is none", () => {
    const declare = { satisfied: false, declare: true };
    expect(verdict("zero-violation", { ...declare, data: "none" })).toBe("insufficient-data");
    expect(verdict("zero-violation", { ...declare, data: "blank-form" })).toBe("needs-confirmation");
    const confirmation = said("zero-violation", false);
    expect(verdict("zero-violation", { ...declare, data: "none" }, { confirmation })).toBe("unmet");
  });

  test("of what leaves no records is a person's, where nobody has said anything to be confirmed", () => {
    const none = { satisfied: false, data: "none" } as const;
    expect(verdict("major-decision-democratic", none)).toBe("needs-confirmation");
    const confirmation = said("major-decision-democratic");
    expect(verdict("major-decision-democratic", none, { confirmation })).toBe("met");
    expect(verdict("disclosure-yearly", none, { confirmation })).toBe("insufficient-data");
  });

  test("of an empty ledger of petitions is that it does not apply, of a missing one only once declared", () => {
    const none = { satisfied: false, actual: null };
    const petitions = (data: Measured["data"], confirmed?: boolean) =>
      verdict(
        "petitions-answered",
        { ...none, data },
        { confirmation: confirmed === undefined ? null : said("petitions-answered", confirmed) },
      );
    expect(petitions("blank-form")).toBe("not-applicable");
    expect(petitions("none")).toBe("insufficient-data");
    expect(petitions("none", true)).toBe("not-applicable");
    expect(petitions("none", false)).toBe("insufficient-data");
  });
});
