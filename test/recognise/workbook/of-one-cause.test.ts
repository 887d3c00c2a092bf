import { readOne } from "../read-sheets";

test("findings of one cause are one, with all their cells", () => {
  const { recognition } = readOne("Sheet1", [
    ["学习台账"],
    ["日期", "学习内容", "学时"],
    ["2024-03-08", "时事", "未定"],
    ["2024-03-15", "业务", "未定"],
    ["2024-03-22", "法规", "未定"],
  ]);
  expect(recognition.findings.map(({ problem, cells }) => [problem, cells?.length])).toEqual([
    ["not-a-number", 3],
  ]);
});

test("values that differ are named together", () => {
  const { recognition } = readOne("Sheet1", [
    ["学习台账"],
    ["日期", "学习内容", "学时"],
    ["2024-03-08", "时事", "未定"],
    ["2024-03-15", "业务", "待定"],
  ]);
  const [finding, ...others] = recognition.findings;
  expect(others).toEqual([]);
  expect(finding?.text).toMatchObject({
    key: "recognise.of-one-cause-apart",
    params: { others: { zh: "「待定」" }, n: 2 },
  });
});
