import type { Confirmation, Waiver } from "../../src/own-sheets";
import { say } from "../../src/locales";
import { EVERY_MONTH, inMonths, ledger } from "./make";
import { checkLedgers, missingTexts, resultOf } from "./run";

const said = (id: string, confirmed = true): Confirmation => ({
  clause: id,
  confirmed,
  by: "甲一",
  on: "2024-12-20",
  note: "",
});

const study = ledger("study", inMonths(EVERY_MONTH, { form: "collective" }));

test("a waiver's last day and a confirmation's period are said with their years", () => {
  const report = checkLedgers([], {
    confirmations: [{ ...said("leadership-exemplary"), on: "2023-12-20" }],
  });
  const [expired] = resultOf(report, "leadership-exemplary").missing.said;
  expect(expired && say(expired.text, "zh-CN")).toContain("2024年1月1日");
});

test("a confirmation without a day holds", () => {
  const confirmations = [{ ...said("leadership-exemplary"), on: null }];
  expect(resultOf(checkLedgers([], { confirmations }), "leadership-exemplary").verdict).toBe("met");
});

describe("what people said", () => {
  const waived = (expires: string) => {
    const waiver: Waiver = { reason: "网站迁移", by: "王局长", expires };
    return resultOf(checkLedgers([study], { waivers: { "disclosure-yearly": waiver } }), "disclosure-yearly");
  };

  test("a waiver holds on its last day, lapses on the next, and says so", () => {
    expect(waived("2024-12-31")).toMatchObject({ verdict: "insufficient-data", waiver: { by: "王局长" } });
    const lapsed = waived("2024-12-30");
    expect(lapsed.waiver).toBeNull();
    expect(missingTexts(lapsed).join()).toContain("2024年12月30日");
  });

  const confirmed = (on: string | null, period?: { from: string; to: string }) =>
    resultOf(
      checkLedgers([study], {
        confirmations: [
          {
            clause: "leadership-exemplary",
            confirmed: true,
            by: "李明",
            on,
            note: "",
            ...(period ? { period } : {}),
          },
        ],
      }),
      "leadership-exemplary",
    ).verdict;

  test("a confirmation holds for its period", () => {
    expect(confirmed("2024-01-01")).toBe("met");
    expect(confirmed("2023-12-31")).toBe("needs-confirmation");
    expect(confirmed(null)).toBe("met");
    expect(confirmed(null, { from: "2023-01-01", to: "2023-12-31" })).toBe("needs-confirmation");
    expect(confirmed(null, { from: "2025-01-01", to: "2025-12-31" })).toBe("needs-confirmation");
    expect(confirmed(null, { from: "2023-01-01", to: "2024-12-31" })).toBe("met");
    // Given for half of the period, or for one year of a term.
    expect(confirmed(null, { from: "2024-01-01", to: "2024-06-30" })).toBe("needs-confirmation");
    // Given in January for the year before: not for the new year.
    expect(confirmed("2024-01-08", { from: "2023-01-01", to: "2023-12-31" })).toBe("needs-confirmation");
  });
});

describe("what people say about a clause", () => {
  test("a document kept outside the workbook can be confirmed", () => {
    const report = checkLedgers([], { confirmations: [said("creation-plan-issued")] });
    expect(resultOf(report, "creation-plan-issued")).toMatchObject({ verdict: "met", score: 2 });
  });

  test("a figure can't be confirmed into being", () => {
    const report = checkLedgers([], { confirmations: [said("study-sessions-yearly")] });
    expect(resultOf(report, "study-sessions-yearly")).toMatchObject({
      verdict: "insufficient-data",
      confirmation: { by: "甲一" },
    });
    const short = checkLedgers([ledger("study", inMonths([1], { form: "collective" }))], {
      confirmations: [said("study-sessions-yearly")],
    });
    expect(resultOf(short, "study-sessions-yearly").verdict).toBe("unmet");
  });

  test("what was said last counts", () => {
    const confirmations = [said("leadership-exemplary", false), said("leadership-exemplary")];
    expect(resultOf(checkLedgers([], { confirmations }), "leadership-exemplary").verdict).toBe("met");
  });

  test("a waiver is shown beside the computed verdict until it expires", () => {
    const study = ledger("study", inMonths([1], { form: "collective" }));
    const waiver = { reason: "机构改革", by: "甲一", expires: "2024-12-31" };
    const waived = resultOf(
      checkLedgers([study], { waivers: { "study-sessions-yearly": waiver } }),
      "study-sessions-yearly",
    );
    expect(waived).toMatchObject({ verdict: "unmet", waiver });
    const expired = resultOf(
      checkLedgers([study], { waivers: { "study-sessions-yearly": { ...waiver, expires: "2024-11-30" } } }),
      "study-sessions-yearly",
    );
    expect(expired.waiver).toBeNull();
    expect(expired.notes.map(({ text }) => text.key)).toContain("check.waiver-expired");
  });
});
