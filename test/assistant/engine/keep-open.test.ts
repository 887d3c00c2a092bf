import { createEngine, type Engine } from "../../../src/assistant";
import { keepOpen } from "../../../src/assistant/engine/keep-open";

test("an engine that died is replaced by one, however many ask for it at once", async () => {
  const opened: Engine[] = [];
  const engineOf = keepOpen(() => {
    const engine = createEngine();
    opened.push(engine);
    return Promise.resolve(engine);
  });
  (await engineOf()).close();
  const [one, other] = await Promise.all([engineOf(), engineOf()]);
  expect(one).toBe(other);
  expect(opened).toHaveLength(2);
});

test("an engine that could not be opened is asked for again", async () => {
  let asked = 0;
  const engineOf = keepOpen(() => {
    asked += 1;
    return asked === 1 ? Promise.reject(new Error("no worker")) : Promise.resolve(createEngine());
  });
  await expect(engineOf()).rejects.toThrow("no worker");
  expect((await engineOf()).isClosed()).toBe(false);
});
