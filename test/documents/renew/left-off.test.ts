import { composeSheets, renewSheet, withRecord, type SheetPlan } from "../../../src/documents";
import type { PersonAttendance } from "../../../src/measures";
import { composePeople } from "../../../src/documents/sheets/people/people";
import { sheetOfPlan } from "../../support/sheet-of-plan";
import { changed } from "../../support/typed-on-plan";
import { sampleInput } from "../sample-input";
import { ledger, withLedgers } from "../text-ledger";

const before = composePeople(sampleInput);
const now = composePeople({
  ...sampleInput,
  figures: { ...sampleInput.figures, studySessions: () => null },
});
const SESSIONS = before.columns.findIndex(({ key }) => key === "sessions");

describe("a column of ours that has nothing to say any more", () => {
  it("is gone from the sheet, and is no column of the clerk's", () => {
    const { plan } = renewSheet(now, sheetOfPlan(withRecord(before)));
    expect(plan.columns.map(({ header }) => header)).not.toContain("集中学习\n（次）");
  });

  it("stays with what the clerk wrote into it", () => {
    const sheet = changed(sheetOfPlan(withRecord(before)), (values) => {
      const row = values.find((cells) => cells.includes("白小舟"));
      if (row) row[SESSIONS] = "19次";
    });
    const { plan } = renewSheet(now, sheet);
    expect(JSON.stringify(plan.rows)).toContain("19次");
  });

  it("comes back when it has something to say", () => {
    const { plan } = renewSheet(before, sheetOfPlan(withRecord(now)));
    expect(plan.columns.map(({ key }) => key)).toEqual(withRecord(before).columns.map(({ key }) => key));
  });

  it("is gone under the unit's own word for departments too", () => {
    const input = withLedgers(ledger("roster", { name: "甲一", department: "种植业股" }));
    const written = (people: readonly PersonAttendance[]): SheetPlan => {
      const [plan] = composeSheets(["people"], {
        ...input,
        figures: {
          ...input.figures,
          clause: () => null,
          asked: () => null,
          studySessions: () => null,
          attendance: () => people,
        },
      });
      if (!plan) throw new Error("no sheet");
      return plan;
    };
    const one = { name: "甲一", due: 1, attended: 1, absent: 0, lateOrEarly: 0 };
    const old = written([{ ...one, department: "种植业股" }]);
    expect(old.columns.map(({ header }) => header)).toContain("股室");
    const { plan } = renewSheet(written([{ ...one, department: null }]), sheetOfPlan(withRecord(old)));
    expect(plan.columns.map(({ header }) => header)).not.toContain("股室");
  });
});
