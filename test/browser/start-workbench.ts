import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";

export interface RunningWorkbench {
  readonly process: ChildProcess;
  readonly url: string;
}

/** Starts what `npm start` runs, on a free port. */
export function startWorkbench(): Promise<RunningWorkbench> {
  const root = join(__dirname, "..", "..");
  const tsx = require.resolve("tsx/cli");
  const script = join(root, "src", "workbench", "start.ts");
  const workbench = spawn(process.execPath, [tsx, script, "--port", "0", "--quiet"], { cwd: root });
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const url = /工作台：(https:\/\/localhost:\d+)\//.exec(said)?.[1];
      if (url) resolve({ process: workbench, url });
    };
    workbench.stdout.on("data", hear);
    workbench.stderr.on("data", hear);
    workbench.on("exit", () => reject(new Error(said)));
  });
}
