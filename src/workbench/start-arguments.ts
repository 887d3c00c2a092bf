import { parseArgs } from "node:util";

export interface StartOptions {
  readonly excel: boolean;
  /** 0 takes a port that is free. */
  readonly port: number;
  /** Whether no browser is opened, and what was built is not built again when a file changes. */
  readonly quiet: boolean;
}

type StartArguments =
  | { readonly options: StartOptions }
  | { readonly help: true }
  /** One line in Chinese that says what is wrong. */
  | { readonly problem: string };

/** Where the manifest in the repository says that the add-in lives. */
export const PORT = 3000;

export const START_USAGE = `用法：npm start [-- 选项]
  不带选项      在 https://localhost:${String(PORT)}/index.html 打开左表格、右窗格的页面（证书自签，浏览器会提醒，选“继续访问”）
  --port 端口   换一个端口；0 取一个空着的
  --quiet       不打开浏览器，文件改了也不重新生成
  --excel       装进本机的 Excel（固定用端口 ${String(PORT)}）
  --help        这段说明`;

/** Reads what follows `npm start --`. */
export function startArguments(args: readonly string[]): StartArguments {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        excel: { type: "boolean", default: false },
        port: { type: "string", default: String(PORT) },
        quiet: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    }));
  } catch (error) {
    return { problem: parseProblem(error) };
  }
  if (values.help) return { help: true };
  const { excel, quiet } = values;
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : NaN;
  if (!(port <= 65_535)) return { problem: `--port 的“${values.port}”不是 0 到 65535 之间的端口号。` };
  if (excel && port !== PORT)
    return { problem: `--excel 固定用端口 ${String(PORT)}，不能和 --port 一起给。` };
  return { options: { excel, port, quiet } };
}

function parseProblem(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const named = /'([^'\s]*)/.exec(message)?.[1] ?? "";
  if (/unknown option/i.test(message)) return `没有 ${named} 这个选项。`;
  if (/unexpected argument/i.test(message)) return `多出了“${named}”；工作簿在打开的页面里选。`;
  return /does not take/i.test(message) ? `选项 ${named} 后面不带内容。` : `选项 ${named} 后面缺少内容。`;
}
