/** A drawing's parts are SVG texts; sizes are in its own units, 640 wide. */
type Part = string;

const INK = "#3b3a39";
const LINE = "#a19f9d";
const MARK = "#c50f1f";
const ACCENT = "#0f6cbd";
const TEXT_SIZE = 14;

/** A place and a size: left, top, width, height. */
export type Box = readonly [number, number, number, number];

/**
 * Gives a figure with a drawing.
 *
 * @param title what it shows, under the picture and for who can't see it
 */
export function figure(title: string, height: number, parts: readonly Part[]): string {
  return `<figure><svg viewBox="0 0 640 ${height}" role="img" aria-label="${escaped(title)}">${parts.join("")}</svg><figcaption>${escaped(title)}</figcaption></figure>`;
}

/** A window with a name in its bar. */
export function frame([x, y, w, h]: Box, name: string): Part {
  return (
    rect([x, y, w, h], "#ffffff", LINE) +
    rect([x, y, w, 28], "#f3f2f1", LINE) +
    words(x + 12, y + 19, name, { bold: true })
  );
}

/** Names beside each other like the tabs of a ribbon, the chosen one underlined; each takes 72. */
export function tabs(x: number, y: number, names: readonly string[], chosen: string): Part {
  return names
    .map((name, at) => {
      const left = x + at * 72;
      const line =
        name === chosen
          ? `<rect x="${left}" y="${y + 6}" width="${name.length * TEXT_SIZE}" height="3" fill="${ACCENT}"/>`
          : "";
      return words(left, y, name, { bold: name === chosen }) + line;
    })
    .join("");
}

/** A button or a field with its text. */
export const control = (box: Box, text: string): Part =>
  rect(box, "#ffffff", LINE) + words(box[0] + 10, box[1] + box[3] / 2 + 5, text);

/** Like `control`, but chosen. */
export const chosen = (box: Box, text: string): Part =>
  rect(box, "#deecf9", ACCENT) + words(box[0] + 10, box[1] + box[3] / 2 + 5, text, { bold: true });

/** A box that is ticked. */
export const ticked = (x: number, y: number, text: string): Part =>
  `<rect x="${x}" y="${y - 12}" width="14" height="14" fill="${ACCENT}"/>` +
  `<path d="M${x + 3} ${y - 5} l3 4 l6 -8" fill="none" stroke="#ffffff" stroke-width="2"/>` +
  words(x + 22, y, text);

/** A ring around what is to be clicked, with the number of the step. */
export function step(number: number, [x, y, w, h]: Box): Part {
  return (
    `<rect x="${x - 4}" y="${y - 4}" width="${w + 8}" height="${h + 8}" rx="6" fill="none" stroke="${MARK}" stroke-width="2.5"/>` +
    `<circle cx="${x + w + 4}" cy="${y - 4}" r="11" fill="${MARK}"/>` +
    `<text x="${x + w + 4}" y="${y + 1}" font-size="13" font-weight="bold" fill="#ffffff" text-anchor="middle">${number}</text>`
  );
}

export function words(x: number, y: number, text: string, { bold = false, color = INK } = {}): Part {
  const weight = bold ? ' font-weight="bold"' : "";
  return `<text x="${x}" y="${y}" font-size="${TEXT_SIZE}"${weight} fill="${color}">${escaped(text)}</text>`;
}

const rect = ([x, y, w, h]: Box, fill: string, stroke: string): Part =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="3" fill="${fill}" stroke="${stroke}"/>`;

export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
