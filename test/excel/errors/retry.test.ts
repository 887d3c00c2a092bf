import { retryOnce } from "../../../src/excel/errors/retry";

const failing = (codes: (string | null)[]) => {
  let calls = 0;
  return {
    run: () => {
      const code = codes[calls++] ?? null;
      return code ? Promise.reject(Object.assign(new Error(code), { code })) : Promise.resolve("done");
    },
    calls: () => calls,
  };
};

describe("retryOnce", () => {
  it("tries a second time when Excel was too busy", async () => {
    const attempt = failing(["ActivityLimitReached", null]);
    await expect(retryOnce(attempt.run, 1)).resolves.toBe("done");
    expect(attempt.calls()).toBe(2);
  });

  it("gives up after the second time", async () => {
    const attempt = failing(["ActivityLimitReached", "ActivityLimitReached", null]);
    await expect(retryOnce(attempt.run, 1)).rejects.toMatchObject({ code: "ActivityLimitReached" });
    expect(attempt.calls()).toBe(2);
  });

  it("does not try again after anything else", async () => {
    const attempt = failing(["AccessDenied"]);
    await expect(retryOnce(attempt.run, 1)).rejects.toMatchObject({ code: "AccessDenied" });
    expect(attempt.calls()).toBe(1);
  });
});
