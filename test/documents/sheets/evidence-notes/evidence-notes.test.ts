import { composeEvidenceNotes } from "../../../../src/documents/sheets/evidence-notes/evidence-notes";
import { describePlan } from "../../../support/describe-plan";
import { column } from "../../plan-texts";
import { area, clauseResult, clauseWording, measured } from "../../sample-input";
import { evidenceInput, rowsOf } from "../evidence/evidence-input";

const plan = composeEvidenceNotes(evidenceInput);

// It was read by eye before it was accepted; look at the difference before accepting a new one.
describe("the sheet evidence-notes as text", () => {
  it("is what was read by eye", () => {
    expect(describePlan(plan)).toMatchSnapshot();
  });
});

describe("the draft of a clause", () => {
  const drafts = column(plan, "text").map(String);

  it("says what is asked, what the ledgers hold and where it stands", () => {
    expect(drafts[1]).toBe(
      "“全年集中学习”要求每年不少于2次。实际为2次。《学习台账》登记2次（2024年3月8日—4月12日）。材料见1-1-1至1-1-2，共2件。",
    );
  });

  it("tells the topics where they are listed, and nowhere again", () => {
    expect(drafts[0]).toContain(
      "《学习台账》登记2次（2024年3月8日—4月12日），主题为“学习宪法”“学习保密法”。应到40人次，实到37人次。",
    );
    expect(drafts.join("").split("学习宪法")).toHaveLength(2);
  });

  it("tells the figure of a clause that falls short, too, and no matter of who petitioned", () => {
    expect(drafts[0]).toContain("实际为0个月。");
    expect(drafts[3]).toMatch(/依据《信访登记》（2024年2月1日），共1条。/);
  });

  it("is left to the unit where there is no record", () => {
    expect(column(plan, "text")[4]).toBeNull();
  });

  it("is 500 characters long at most", () => {
    const topics = Array.from({ length: 80 }, (_, at) => ({
      date: "2024-05-06",
      topic: `第${String(at + 1)}次学习的专题是很长的一个题目，要占去许多的字数`,
    }));
    const long = composeEvidenceNotes({
      ...evidenceInput,
      ledgers: [
        rowsOf("study", "学习台账", ...topics),
        rowsOf("activity", "活动台账", ...topics.map(({ date, topic }) => ({ date, name: topic }))),
      ],
      clauses: [clauseWording("study-sessions-yearly", { value: 2 })],
      report: {
        ...evidenceInput.report,
        results: [
          clauseResult("study-sessions-yearly", {
            evidence: [area("学习台账", 1, 0, 80, 6), area("活动台账", 1, 0, 80, 6)],
          }),
        ],
      },
    });
    const [text] = column(long, "text").map(String);
    expect(text?.length).toBeLessThanOrEqual(500);
    expect(text?.length).toBeGreaterThan(250);
    expect(text).toMatch(/等。材料见1-2-1至1-2-80，共80件。$/);
  });

  it("says how often it was as the report counts it, not by the rows", () => {
    const rows = ["上午学理论", "下午学业务", "学党史"].map((topic, at) => ({
      date: at === 2 ? "2024-06-07" : "2024-05-06",
      topic,
    }));
    const input = {
      ...evidenceInput,
      ledgers: [rowsOf("study", "学习台账", ...rows)],
      figures: { ...evidenceInput.figures, total: () => measured({ actual: 2 }) },
      clauses: [clauseWording("study-sessions-yearly", { value: 2 })],
      report: {
        ...evidenceInput.report,
        results: [clauseResult("study-sessions-yearly", { evidence: [area("学习台账", 1, 0, 3, 6)] })],
      },
    };
    const [text] = column(composeEvidenceNotes(input), "text").map(String);
    expect(text).toContain("《学习台账》登记3场（2024年5月6日—6月7日）");
    expect(text).toContain("按要求计2次。");
  });
});
