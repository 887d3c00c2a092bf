import type { ClauseResult } from "../../../src/check";
import { problemSentences } from "../../../src/documents/prose/clause-figures";
import { sampleInput } from "../sample-input";

const [any] = sampleInput.report.results;
const plain = {
  ...(any as ClauseResult),
  unmetTitle: { zh: "未开展创先争优活动", en: "No such activity" },
  problems: [],
  notes: [],
  evidence: [],
  excluded: [],
  previous: null,
};

test("a clause that someone found unmet says what is wrong though no record does", () => {
  expect(problemSentences({ ...plain, verdict: "unmet" })).toEqual(["未开展创先争优活动"]);
  expect(problemSentences({ ...plain, verdict: "met" })).toEqual([]);
});
