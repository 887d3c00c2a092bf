import { outcomeLines, outcomeText } from "../../../src/workbench/cli/outcome-text";
import { OUTCOME } from "./small-outcome";

const PHONE = "13800138000";

test("a phone number is masked, an id whose digits look like one is given as --answers wants it", () => {
  const id = "kind:9880250341457144";
  const text = { key: "documents.words", params: { text: `电话${PHONE}` } } as const;
  const questions = OUTCOME.recognition.questions.map((one) => ({ ...one, id, text, value: PHONE }));
  const outcome = { ...OUTCOME, recognition: { ...OUTCOME.recognition, questions } };
  const [lines, json] = [outcomeLines(outcome).join("\n"), outcomeText(outcome)];
  expect([lines.includes(id), json.includes(id)]).toEqual([true, true]);
  expect([lines.includes(PHONE), json.includes(PHONE)]).toEqual([false, false]);
});
