import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export interface RunningWorkbench {
  readonly url: string;
  /** Ends the server; settled once it is gone with its pipes, which would keep the tests' process. */
  readonly stop: () => Promise<void>;
}

/** Starts what `npm start` runs, on a free port. */
export function startWorkbench(): Promise<RunningWorkbench> {
  const root = join(__dirname, "..", "..");
  const tsx = pathToFileURL(require.resolve("tsx")).href;
  const script = join(root, "src", "workbench", "start.ts");
  // One process, without the command of tsx between: what ends it ends the server.
  const workbench = spawn(process.execPath, ["--import", tsx, script, "--port", "0", "--quiet"], {
    cwd: root,
  });
  const closed = new Promise<void>((resolve) => workbench.on("close", () => resolve()));
  const stop = () => {
    workbench.kill("SIGKILL");
    return closed;
  };
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const url = /工作台：(https:\/\/localhost:\d+)\//.exec(said)?.[1];
      if (url) resolve({ url, stop });
    };
    workbench.stdout.on("data", hear);
    workbench.stderr.on("data", hear);
    workbench.on("exit", () => reject(new Error(said)));
  });
}
