import { findStandard, offeredConventions, type Standard } from "../../src/standards";
import { ledger } from "../check/make";
import { checkLedgers, resultOf } from "../check/run";

const settled = (id: string, value: number | string) => ({ conventions: { [`convention-${id}`]: value } });

test("each figure of a clause that is made of several may be settled, its zeros may not", () => {
  const lectures = ledger(
    "integrity",
    ["2024-02-05", "2024-08-05"].map((date) => ({ date, type: "party-lecture", speaker: "局长" })),
  );
  expect(checkedLecture({})).toBe("unmet");
  expect(checkedLecture(settled("party-lecture-1", 2))).toBe("met");
  expect(
    checkedLecture({ conventions: { "convention-party-lecture-1": 2, "convention-party-lecture-2": 3 } }),
  ).toBe("unmet");
  const offered = offeredConventions(findStandard("city-civilized-organ") as Standard).map(({ id }) => id);
  expect(offered).toContain("convention-secrecy-work-1");
  expect(offered).not.toContain("convention-secrecy-work-2");

  function checkedLecture(options: Parameters<typeof checkLedgers>[1]) {
    return resultOf(checkLedgers([lectures], options), "party-lecture").verdict;
  }
});
