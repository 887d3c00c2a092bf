import { parsePackageArguments } from "../../../src/workbench/package/arguments";

const parsed = (...args: string[]) => parsePackageArguments(args);

test("an address alone names the share after its host", () => {
  expect(parsed("--url", "https://wm.example/wenming/")).toEqual({
    command: { url: "https://wm.example/wenming", share: String.raw`\\wm.example\wenming`, out: null },
  });
});

test("a share may be written with slashes, which no shell takes away", () => {
  expect(parsed("--url", "https://wm.example", "--share", "//fs/加载项", "--out", "a.zip")).toEqual({
    command: { url: "https://wm.example", share: String.raw`\\fs\加载项`, out: "a.zip" },
  });
});

test.each([
  [[], "--url"],
  [["--url", "http://wm.example"], "https://"],
  [["--url", "https://wm.example/a?b"], "不是可用的地址"],
  [["--url", 'https://wm.example/"'], "不是可用的地址"],
  [["--url", "https://wm.example", "--share", "C:/folder"], "不是共享文件夹"],
  [["--adress", "https://wm.example"], "参数有误"],
])("%j is refused with a reason", (args, reason) => {
  expect(parsed(...args)).toEqual({ problem: expect.stringContaining(reason) as string });
});
