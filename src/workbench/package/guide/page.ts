import { escaped } from "./drawing";

/** HTML that is written by us; what comes from outside is escaped before. */
export type Html = string;

/** Puts parts into a page that needs nothing beside itself and prints on A4. */
export function page(title: string, parts: readonly Html[]): Html {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${parts.join("\n")}
</body>
</html>
`;
}

export const section = (id: string, title: string, parts: readonly Html[]): Html =>
  `<section id="${id}"><h2>${title}</h2>\n${parts.join("\n")}\n</section>`;

export const part = (title: string, parts: readonly Html[]): Html => `<h3>${title}</h3>\n${parts.join("\n")}`;

export const steps = (...texts: readonly Html[]): Html =>
  `<ol>${texts.map((text) => `<li>${text}</li>`).join("")}</ol>`;

export const points = (...texts: readonly Html[]): Html =>
  `<ul>${texts.map((text) => `<li>${text}</li>`).join("")}</ul>`;

export const paragraph = (text: Html): Html => `<p>${text}</p>`;

/** What must not be read over. */
export const warning = (text: Html): Html => `<p class="warning">${text}</p>`;

/** How a step is undone. */
export const undoing = (text: Html): Html => `<p class="undoing"><b>撤销：</b>${text}</p>`;

export const code = (text: string): Html => `<code>${escaped(text)}</code>`;

export const listing = (text: string): Html => `<pre>${escaped(text.trimEnd())}</pre>`;

export function table(head: readonly Html[], rows: readonly (readonly Html[])[]): Html {
  const cells = (tag: string, texts: readonly Html[]) =>
    `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join("")}</tr>`;
  return `<table>${cells("th", head)}${rows.map((row) => cells("td", row)).join("")}</table>`;
}

const STYLE = `
body { max-width: 46rem; margin: 0 auto; padding: 1.5rem; color: #201f1e; background: #fff;
  font: 15px/1.7 "Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.7rem; margin: 0 0 .3rem; }
h2 { font-size: 1.35rem; border-bottom: 2px solid #0f6cbd; margin: 2.2rem 0 .8rem; }
h3 { font-size: 1.08rem; margin: 1.5rem 0 .4rem; }
table { border-collapse: collapse; width: 100%; margin: .6rem 0; }
th, td { border: 1px solid #a19f9d; padding: .3rem .6rem; text-align: left; vertical-align: top; }
th { background: #f3f2f1; }
code { font-family: Consolas, Menlo, monospace; font-size: .92em; background: #f3f2f1; padding: 0 .25em; overflow-wrap: anywhere; }
pre { font: 12px/1.5 Consolas, Menlo, monospace; background: #f3f2f1; padding: .7rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.warning { border-left: 4px solid #c50f1f; padding: .3rem .8rem; background: #fdf3f4; }
.undoing { border-left: 4px solid #0f6cbd; padding: .3rem .8rem; background: #f3f8fc; }
figure { margin: .8rem 0; break-inside: avoid; }
svg { width: 100%; height: auto; border: 1px solid #edebe9; background: #faf9f8; }
figcaption { font-size: .88em; color: #605e5c; }
@page { size: A4; margin: 18mm; }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } h2, h3 { break-after: avoid; } table, pre { break-inside: avoid; }
  #administrator { break-before: page; } }
`;
