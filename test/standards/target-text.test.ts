import { say } from "../../src/locales";
import type { Target } from "../../src/measures";
import { CLAUSES, targetText } from "../../src/standards";
import { EVERY_MONTH, inMonths, ledger } from "../check/make";
import { checkLedgers, resultOf } from "../check/run";

const study = ledger("study", inMonths(EVERY_MONTH, { form: "collective" }));

test("a target of at most none reads as none, any other as a limit", () => {
  const limit = (value: number): Target => ({ operator: "at-most", value, unit: "time", per: "year" });
  const key = (target: Target): string => targetText(target, null, { measure: "manual" }).key;
  expect(key(limit(0))).toBe("check.target.none");
  expect(say(targetText(limit(0), null, { measure: "manual" }), "zh-CN")).toBe("0次");
  expect(key(limit(3))).toBe("check.target.at-most");
  expect(key({ ...limit(0), operator: "at-least" })).toBe("check.target.at-least");
});

test("a number of conditions names them, also where the unit asks for fewer", () => {
  const asked = (id: string, value?: number): string => {
    const clause = CLAUSES.find((one) => one.id === id);
    if (!clause) throw new RangeError(id);
    return say(
      targetText({ ...clause.target, value: value ?? clause.target.value }, null, clause.measure),
      "zh-CN",
    );
  };
  expect(asked("creation-office-set")).toBe("有办公室主任或工作人员");
  expect(asked("leading-group-established")).toBe("2项：组长、副组长；成员覆盖各科室100%");
  expect(asked("party-lecture")).toBe("2项：党课次数≥4次/年；领导讲课≥1次/年");
  expect(asked("creation-doc-set")).toBe("4类：目标、计划、措施、总结");
  expect(asked("creation-doc-set", 3)).toBe("≥3类（目标、计划、措施、总结）");
  expect(asked("secrecy-work")).toBe("2项：保密教育≥1次/年；无泄密");
  expect(asked("study-sessions-monthly")).toBe("≥2次/月");
});

test("in English it is said how often, and no space stands before a per cent sign", () => {
  const said = (value: number, part: Partial<Target>): string =>
    say(
      targetText({ operator: "at-least", value, unit: "session", per: "quarter", ...part }, null, {
        measure: "manual",
      }),
      "en-US",
    );
  expect(said(1, {})).toBe("at least once a quarter");
  expect(said(2, { per: "year" })).toBe("at least twice a year");
  expect(said(12, { per: "year" })).toBe("at least 12 times a year");
  expect(said(80, { unit: "percent", per: "period" })).toBe("at least 80%");
});

test("a target of a hundred percent reads as all, any other as a floor", () => {
  const text = (id: string, target?: number) => {
    const overrides = target === undefined ? {} : { [id]: { target } };
    return say(resultOf(checkLedgers([study], { overrides }), id).targetText, "zh-CN");
  };
  expect(text("creation-participation-rate")).toBe("100%");
  expect(text("creation-participation-rate", 90)).toBe("≥90%");
  expect(text("study-hours-120", 100)).toBe("≥100小时/年");
});
