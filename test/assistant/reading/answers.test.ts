import { settleAnswers } from "../../../src/assistant/reading/answers";
import type { Question } from "../../../src/ledgers";
import type { Message } from "../../../src/locales";
import type { Memory, Recognition } from "../../../src/recognise";

function question(id: string, kind: Question["kind"], ...choices: string[]): Question {
  const label: Message = { key: "recognise.words", params: { words: "" } };
  return {
    id,
    kind,
    text: label,
    cells: [],
    value: "",
    choices: choices.map((choice) => ({ id: choice, label })),
    suggestion: null,
    affects: [],
    confidence: 0,
  };
}

/** Gives a workbook that asks its questions in turn: the next one only after the one before was answered. */
function inTurn(...questions: readonly Question[]) {
  return (answers: Memory["answers"]): Recognition => {
    const next = questions.find(({ id }) => answers[id] === undefined);
    return { ledgers: [], questions: next ? [next] : [], findings: [], skipped: [] };
  };
}

const kind = question("kind:1", "table-kind", "volunteer", "none");
const mark = question("mark:/", "mark", "present", "rest");
const year = question("year:学习", "year", "2024", "2025");

test("an answer is applied though its question is asked only after another one", () => {
  const given = { "mark:/": "rest", "kind:1": "volunteer" };
  expect(settleAnswers({}, given, inTurn(kind, mark))).toEqual({ answers: given, ignored: [] });
});

test("an answer to no question is handed back, and what was remembered stays", () => {
  expect(settleAnswers({ "mark:○": "absent" }, { "mark:～": "rest" }, inTurn(mark))).toEqual({
    answers: { "mark:○": "absent" },
    ignored: [{ question: "mark:～", choice: "rest", reason: "no-such-question" }],
  });
});

test("a choice that isn't offered is handed back, and the question stays open or as it was answered before", () => {
  const ignored = [{ question: "mark:/", choice: "holiday", reason: "no-such-choice" }];
  expect(settleAnswers({}, { "mark:/": "holiday" }, inTurn(mark))).toEqual({ answers: {}, ignored });
  const remembered = { "mark:/": "rest" };
  expect(settleAnswers(remembered, { "mark:/": "holiday" }, inTurn(mark))).toEqual({
    answers: remembered,
    ignored,
  });
});

test("a new answer replaces the remembered one", () => {
  const settled = settleAnswers({ "mark:/": "rest" }, { "mark:/": "present" }, inTurn(mark));
  expect(settled).toEqual({ answers: { "mark:/": "present" }, ignored: [] });
});

test("a school year may be another one than those offered, where one is offered", () => {
  const school = question("year:学习", "year", "2024-2025", "2024");
  expect(settleAnswers({}, { "year:学习": "2018-2019" }, inTurn(school)).ignored).toEqual([]);
  expect(settleAnswers({}, { "year:学习": "2018-2019" }, inTurn(year)).ignored).toHaveLength(1);
});

test("a year may be another one than those offered", () => {
  expect(settleAnswers({}, { "year:学习": "2019" }, inTurn(year)).answers).toEqual({ "year:学习": "2019" });
  expect(settleAnswers({}, { "year:学习": "去年" }, inTurn(year)).ignored).toHaveLength(1);
});
