import { useEffect, useMemo, useReducer, useRef, useState } from "react";
import { openHost, type FileProblem, type Host } from "../host";
import { openPane, type OpenPane } from "../host/page";
import { GridView } from "./grid-view";
import { shownSheet } from "./shown-sheet";

/** The pane that is opened: the one built here, or with `?pane=…` one that a server has, as after `npm run package`. */
const PANE = new URLSearchParams(window.location.search).get("pane") ?? "taskpane.html";
const SAMPLE = "civilized-organ-2024.xlsx";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const PROBLEMS: Readonly<Record<FileProblem, string>> = {
  "not-a-workbook": "不是 Excel 工作簿，请打开 .xlsx 文件。",
  encrypted: "设了打开密码。请先在 Excel 里去掉密码再打开。",
  "old-format": "是旧版 .xls 文件。请在 Excel 里另存为 .xlsx。",
  disguised: "其实是网页或文本，只是改了扩展名。请在 Excel 里另存为 .xlsx。",
  "other-format": "是另一种表格文件（.xlsb、.ods 等）。请在 Excel 里另存为 .xlsx。",
  inflated: "展开后超过 250 MB，工作台打不开。",
  "sheet-missing": "不完整：列出的工作表，有的在文件里没有内容。",
  "texts-missing": "不完整：单元格里的文字不在文件里。",
  "same-names": "里有同名的工作表，Excel 不允许。",
  "bad-names": "里有工作表的名称，Excel 不允许。",
  merged: "里有合并单元格大到整张表，读不了。",
  "all-hidden": "的工作表全部隐藏了。请先取消隐藏一张。",
  corrupt: "已损坏，读不出内容。",
  "too-large": "太大了，工作台打不开。",
};

/** Shows Excel as the add-in knows it: the workbook on the left, the pane on the right. */
export function Workbench() {
  const [host, setHost] = useState<Host | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [dropping, setDropping] = useState(false);

  const open = async (bytes: Uint8Array, name: string) => {
    const opened = await openHost(bytes, name);
    setMessage(opened.ok ? null : `${name}：${PROBLEMS[opened.problem]}`);
    if (opened.ok) setHost(opened.host);
  };
  const openSample = async () => {
    const answer = await fetch(`assets/samples/${SAMPLE}`);
    await open(new Uint8Array(await answer.arrayBuffer()), SAMPLE);
  };
  const openFile = async (file: File | undefined) => {
    if (file) await open(new Uint8Array(await file.arrayBuffer()), file.name);
  };
  useEffect(() => void openSample(), []);

  return (
    <div
      className={dropping ? "bench dropping" : "bench"}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={(event) => {
        event.preventDefault();
        setDropping(false);
        void openFile(event.dataTransfer.files[0]);
      }}
    >
      <header className="bar">
        <strong>{host?.book.fileName ?? "工作台"}</strong>
        <button onClick={() => void openSample()}>打开样例</button>
        <label>
          打开文件…
          <input
            type="file"
            accept=".xlsx"
            onChange={(event) => {
              void openFile(event.target.files?.[0]);
              event.target.value = "";
            }}
          />
        </label>
        <button disabled={!host} onClick={() => host && void download(host)}>
          下载工作簿
        </button>
      </header>
      {message && (
        <div className="message" role="alert">
          {message}
        </div>
      )}
      {host && <Book key={hostKey(host)} host={host} />}
    </div>
  );
}

/** The functions that the manifest gives buttons, and the menu on cells. */
const RIBBON = [
  ["check", "达标检查"],
  ["summary", "生成汇总"],
  ["plan", "创建规划"],
  ["work-summary", "工作总结"],
  ["cell", "这格算在哪里"],
] as const;

const hostNumbers = new WeakMap<Host, number>();
let opened = 0;

/** Numbers the opened workbooks, so that a new one gets a new pane. */
function hostKey(host: Host): number {
  const known = hostNumbers.get(host) ?? ++opened;
  hostNumbers.set(host, known);
  return known;
}

function Book({ host }: { readonly host: Host }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const pane = useRef<OpenPane>(null);
  const [changes, changed] = useReducer((count: number) => count + 1, 0);
  const { view } = host;
  const sheet = view.activeSheet;
  const selection = view.selection;

  useEffect(() => host.on(changed), [host]);
  useEffect(() => {
    if (!frame.current) return;
    const opened = openPane(host, frame.current, PANE, { documentUrl: host.book.fileName });
    pane.current = opened;
    return () => opened.close();
  }, [host]);
  // `changes` stands for the workbook's contents, which are kept outside of React.
  const shown = useMemo(() => ({ grid: shownSheet(view, sheet), changes }), [view, sheet, changes]);
  const cell = view.cell(sheet, selection.row, selection.column);

  return (
    <>
      <main className="book">
        <div className="ribbon" role="toolbar" aria-label="功能区">
          {RIBBON.map(([name, label]) => (
            <button key={name} onClick={() => pane.current?.press(name)}>
              {label}
            </button>
          ))}
        </div>
        <div className="formula">
          <output aria-label="名称框">{addressOf(selection.row, selection.column)}</output>
          <output aria-label="编辑栏">{cell.input}</output>
        </div>
        <GridView
          sheet={shown.grid}
          selection={selection}
          onSelect={(area) => view.select(sheet, area)}
          onEdit={(row, column, text) => void view.edit(sheet, row, column, text)}
          onFollow={(row, column) => {
            const { link } = view.cell(sheet, row, column);
            if (link) view.follow(link);
          }}
        />
        <nav className="tabs" role="tablist" aria-label="工作表">
          {view.sheets
            .filter(({ visibility }) => visibility === "Visible")
            .map((other) => (
              <button
                key={other.id}
                role="tab"
                aria-selected={other === sheet}
                onClick={() => view.select(other, { row: 0, column: 0, rows: 1, columns: 1 })}
              >
                {other.name}
              </button>
            ))}
        </nav>
      </main>
      <aside className="side">
        <iframe ref={frame} title="文明创建达标核查" />
      </aside>
    </>
  );
}

async function download(host: Host): Promise<void> {
  const bytes = await host.save();
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  link.download = host.book.fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}

function addressOf(row: number, column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return `${letters}${row + 1}`;
}
