import { scoreByRules } from "../../../src/check/scoring/score-by-rules";
import { scoredText } from "../../../src/check/scoring/scored-text";
import type { ScoringFacts } from "../../../src/check/scoring/shortfall";
import { say } from "../../../src/locales";
import { rulesInText, type ScoringRule } from "../../../src/standards";
import { dice } from "../../scenarios/offices/dice";
import { inLongRun } from "../../support/long-run";

function score(points: number, rule: string, facts: Partial<ScoringFacts>): string {
  const ruled = scoreByRules(points, rulesInText(rule), { asked: 0, reached: 0, cases: 0, ...facts });
  return say(scoredText(points, ruled));
}

test.each([
  [3, "每少一次扣0.5分", { asked: 2, reached: 1 }, "3 分；缺 1 次，每次扣 0.5 分；得 2.5 分"],
  [4, "缺一次扣1分", { asked: 12, reached: 10 }, "4 分；缺 2 次，每次扣 1 分；得 2 分"],
  [10, "每发生一起扣4分", { cases: 1 }, "10 分；发生 1 起，每起扣 4 分；得 6 分"],
  [4, "缺一次扣1分,扣完为止", { asked: 12, reached: 2 }, "4 分；缺 10 次，每次扣 1 分；得 0 分"],
  [5, "未开展扣2分", { asked: 1, reached: 0 }, "5 分；没有，扣 2 分；得 3 分"],
  [5, "未开展扣2分", { asked: 1, reached: 1 }, "5 分；未扣分；得 5 分"],
  [5, "没有开展不得分", { asked: 2, reached: 0 }, "5 分；没有，不得分；得 0 分"],
  [5, "没有开展不得分", { asked: 2, reached: 1 }, "5 分；未扣分；得 5 分"],
  [6, "迟到早退每人次扣0.5分，最多扣2分", { cases: 9 }, "6 分；发生 9 人次，每人次扣 0.5 分；得 4 分"],
  [6, "每次得1分，最高不超过4分", { asked: 6, reached: 5 }, "6 分；有 5 次，每次得 1 分；得 4 分"],
  [8, "4次以上得8分，2次以上得5分", { asked: 4, reached: 3 }, "8 分；达到 3，按档得 5 分；得 5 分"],
  [
    10,
    "得分=满意率×10分",
    { asked: 10, reached: 9, figure: { unit: "percent", reached: 90, asked: 100 } },
    "10 分；按比例 90% 计分；得 9 分",
  ],
  [
    10,
    "每低5%扣3分",
    { figure: { unit: "percent", reached: 82, asked: 90 } },
    "10 分；差 8 %，每 5 %扣 3 分；得 4 分",
  ],
  [
    10,
    "每低1分扣1分",
    { figure: { unit: "point", reached: 87.5, asked: 90 } },
    "10 分；差 2.5 分，每 1 分扣 1 分；得 7 分",
  ],
  [
    10,
    "低于80分的扣2分",
    { figure: { unit: "point", reached: 78, asked: 80 } },
    "10 分；低于 80 分，扣 2 分；得 8 分",
  ],
  [
    10,
    "低于90分扣1分，低于80分扣2分",
    { figure: { unit: "point", reached: 78, asked: 90 } },
    "10 分；低于 80 分，扣 2 分；得 8 分",
  ],
  [
    10,
    "每少1万元扣2分",
    { figure: { unit: "yuan", reached: 30_000, asked: 50_000 } },
    "10 分；差 2 万元，每 1 万元扣 2 分；得 6 分",
  ],
  [
    10,
    "低于5万元扣3分",
    { figure: { unit: "yuan", reached: 30_000, asked: 50_000 } },
    "10 分；低于 5 万元，扣 3 分；得 7 分",
  ],
  [5, "未达标不得分", { asked: 12, reached: 11 }, "5 分；未达到要求，不得分；得 0 分"],
  [6, "每少2次扣1分", { asked: 12, reached: 9 }, "6 分；差 3 次，每 2 次扣 1 分；得 4 分"],
  [
    10,
    "每少1次扣0.5分",
    { asked: 12, reached: 5, timesShort: 13 },
    "10 分；缺 13 次，每次扣 0.5 分；得 3.5 分",
  ],
  [10, "每少1个月扣1分", { asked: 12, reached: 5, timesShort: 13 }, "10 分；缺 7 月，每月扣 1 分；得 3 分"],
  [3, "缺一项扣1分", { asked: 3, reached: 1 }, "3 分；缺 2 项，每项扣 1 分；得 1 分"],
  [9, "发生一票否决", { cases: 1 }, "9 分；有一票否决的情况；得 0 分"],
  [5, "酌情扣1-3分", { discretion: 2 }, "5 分；酌情扣 2 分；得 3 分"],
] as const)("%d 分, %s, %j", (points, rule, facts, told) => {
  expect(score(points, rule, facts)).toBe(told);
});

test("what is wholly absent is not taken off twice", () => {
  expect(score(10, "未开展扣5分，缺一次扣1分", { asked: 4, reached: 0 })).toBe(
    "10 分；没有，扣 5 分；得 5 分",
  );
});

test("absence and misses of several rules: what is wholly absent never scores above what is there in part", () => {
  const rules: readonly ScoringRule[] = [
    { kind: "per-item", points: 3, each: "项", most: 5 },
    { kind: "absent", points: 5 },
    { kind: "per-item", points: 2, each: "项", most: null },
  ];
  const of = (reached: number): number => scoreByRules(17, rules, { asked: 5, reached, cases: 0 }).score;
  expect([of(1), of(0)]).toEqual([4, 2]);
});

test("parts add up, a bonus stays below the points", () => {
  const parts: ScoringRule = { kind: "parts", parts: [2, 3, 1] };
  expect(scoreByRules(6, [parts], { asked: 3, reached: 2, cases: 0, parts: [true, false, true] }).score).toBe(
    3,
  );
  const bonus: ScoringRule = { kind: "bonus", points: 1, each: "次", most: 2 };
  const off: ScoringRule = { kind: "per-case", points: 3, each: "次", most: null };
  expect(scoreByRules(6, [bonus, off], { asked: 2, reached: 9, cases: 1 }).score).toBe(5);
  expect(scoreByRules(6, [bonus], { asked: 2, reached: 9, cases: 0 }).score).toBe(6);
});

test("no score leaves 0 to the points, and one more miss or case never raises it", () => {
  const seed = inLongRun(1, Date.now());
  const drawn = dice(`rules ${String(seed)}`);
  const random = (below: number) => drawn.int(0, below - 1);
  const most = () => (random(2) === 0 ? null : random(8));
  const make: readonly (() => ScoringRule)[] = [
    () => ({ kind: "absent", points: random(9) }),
    () => ({ kind: "per-miss", points: random(9) / 2, each: "次", most: most() }),
    () => ({ kind: "per-case", points: random(9) / 2, each: "处", most: most() }),
    () => ({ kind: "per-item", points: random(5), each: "项", most: most() }),
    () => ({ kind: "zero-if-none" }),
    () => ({
      kind: "tiers",
      tiers: [
        { from: random(6), points: random(9) },
        { from: random(6), points: random(9) },
      ],
    }),
    () => ({ kind: "each-earns", points: random(4), each: "次", most: most() }),
    () => ({ kind: "bonus", points: random(3), each: "次", most: most() }),
    () => ({ kind: "proportional" }),
    () => ({ kind: "parts", parts: [random(4), random(4)] }),
    () => ({ kind: "per-step", step: 1 + random(9), of: "%", points: random(5) }),
    () => ({ kind: "below", limit: 50 + random(50), of: "%", points: random(5) }),
    () => ({ kind: "below", limit: null, of: "", points: random(3) === 0 ? null : random(5) }),
    () => ({ kind: "discretion", least: 0, most: most() }),
    () => ({ kind: "veto" }),
  ];
  for (let round = 0; round < inLongRun(3000, 120_000); round++) {
    const rules = Array.from({ length: 1 + random(3) }, () =>
      (make[random(make.length)] as () => ScoringRule)(),
    );
    const points = random(20);
    const asked = random(12);
    const of = (reached: number, cases: number): number =>
      scoreByRules(points, rules, {
        asked,
        reached,
        cases,
        figure: { unit: "percent", reached: asked === 0 ? 100 : (reached / asked) * 100, asked: 100 },
      }).score;
    for (let reached = asked; reached >= 0; reached--) {
      const here = of(reached, 1);
      const told = `seed ${String(seed)} round ${String(round)} ${JSON.stringify(rules)}`;
      if (here < 0 || here > points) throw new Error(`${told}: ${String(here)} of ${String(points)}`);
      if (of(reached - 1, 1) > here || of(reached, 2) > here)
        throw new Error(`${told}: a miss raised ${String(here)}`);
    }
  }
});

test("whoever stays behind gets no bonus and loses nothing by it", () => {
  const bonus: ScoringRule = { kind: "bonus", points: 1, each: "次", most: 2 };
  expect(scoreByRules(6, [bonus], { asked: 2, reached: 1, cases: 0 })).toMatchObject({ score: 6, steps: [] });
});
