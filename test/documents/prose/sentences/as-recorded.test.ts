import { asRecorded } from "../../../../src/documents/prose/sentences/as-recorded";
import { ledger } from "../../../check/make";
import { clauseResult } from "../../sample-input";

/** What is said of cases that stand in these rows. */
function saidOf(...rows: readonly (readonly [nature: string, sanction: string])[]): string | undefined {
  const register = ledger(
    "violation",
    rows.map(([nature, sanction]) => ({ date: "2024-06-20", nature, sanction })),
    { sheet: "违纪登记" },
  );
  const result = clauseResult("zero-violation", {
    verdict: "unmet",
    unmetTitle: { zh: "有违纪违法案件", en: "" },
    evidence: register.records.map(({ area }) => ({ sheet: "违纪登记", ...area })),
  });
  return asRecorded(result, [register]).unmetTitle?.zh;
}

describe("what was recorded that must not be", () => {
  it("is 违纪 where discipline alone was broken", () => {
    expect(saidOf(["旷工", "党内警告"])).toBe("有违纪案件");
    expect(saidOf(["违反中央八项规定精神", "诫勉谈话"], ["上班时间脱岗", "通报批评"])).toBe("有违纪案件");
  });

  it("is 违纪违法 where one of them broke the law, and where nobody can tell", () => {
    expect(saidOf(["旷工", "党内警告"], ["酒后驾车", "行政拘留"])).toBe("有违纪违法案件");
    expect(saidOf(["打架", ""])).toBe("有违纪违法案件");
    expect(saidOf()).toBe("有违纪违法案件");
  });
});
