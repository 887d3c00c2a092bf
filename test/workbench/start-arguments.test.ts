import { spawnSync } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startArguments } from "../../src/workbench/start-arguments";

describe("what follows npm start --", () => {
  test("nothing serves on the manifest's port and opens a browser", () => {
    expect(startArguments([])).toEqual({ options: { excel: false, port: 3000, quiet: false } });
  });

  test("another port, and a free one", () => {
    expect(startArguments(["--port", "8443"])).toMatchObject({ options: { port: 8443 } });
    expect(startArguments(["--port", "0", "--quiet"])).toMatchObject({ options: { port: 0, quiet: true } });
  });

  test.each([
    [["--prot", "1"], "没有 --prot 这个选项。"],
    [["--port"], "选项 --port 后面缺少内容。"],
    [["--port", "70000"], "--port 的“70000”不是 0 到 65535 之间的端口号。"],
    [["--port", "abc"], "--port 的“abc”不是 0 到 65535 之间的端口号。"],
    [["账.xlsx"], "多出了“账.xlsx”；工作簿在打开的页面里选。"],
    [["--quiet=1"], "选项 --quiet 后面不带内容。"],
    [["--excel", "--port", "8443"], "--excel 固定用端口 3000，不能和 --port 一起给。"],
  ])("%j is refused in a sentence", (args, problem) => {
    expect(startArguments(args)).toEqual({ problem });
  });
});

describe("npm start", () => {
  const start = (...args: string[]) => {
    const tsx = pathToFileURL(require.resolve("tsx")).href;
    const script = join(__dirname, "../../src/workbench/start.ts");
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", tsx, script, ...args], {
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  };

  test("tells its use, and where the page opens", () => {
    const { status, stdout } = start("--help");
    expect(status).toBe(0);
    expect(stdout).toContain("https://localhost:3000/index.html");
  });

  test("ends with a sentence and 2 for an unknown option", () => {
    expect(start("--prot")).toEqual({
      status: 2,
      stdout: "",
      stderr: "没有 --prot 这个选项。（--help 看用法）\n",
    });
  });

  test("ends with a sentence and 2 where the port is taken", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "localhost", resolve));
    const { port } = taken.address() as AddressInfo;
    const { status, stderr } = start("--port", String(port));
    taken.close();
    expect(status).toBe(2);
    expect(stderr).toContain(`端口 ${String(port)} 已被占用`);
  });
});
