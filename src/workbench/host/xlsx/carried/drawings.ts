import type { Copier } from "./copy";
import { rootOf, withPrefixes, type Element } from "./elements";
import { addRelations, relationsOf, setRelations } from "./relations";

const CHART = /<(?:c|cx):chart\s[^>]*\br:id="([^"]*)"/;

/** Where a drawing stood and stands, and which of its charts were read, in their order, and are still as they were. */
export interface CarriedDrawing {
  readonly from: string;
  readonly to: string | null;
  readonly keptCharts: readonly boolean[];
}

const chartIdOf = ({ text }: Element): string | null => CHART.exec(text)?.[1] ?? null;

/**
 * Puts a sheet's drawing back as it was read, with its text boxes, groups, links and pictures, which the library does not know or
 * draws anew. Charts that were changed come from what the library wrote.
 *
 * @returns where the drawing stands; null if nothing is left of it
 */
export async function carryDrawing(
  copier: Copier,
  { from, to, keptCharts }: CarriedDrawing,
): Promise<string | null> {
  const { before, after } = copier;
  const text = await before.text(from);
  const root = rootOf(text ?? "");
  if (text === null || !root) return to;
  const ours = to === null ? "" : ((await after.text(to)) ?? "");
  const newCharts = (rootOf(ours)?.children ?? [])
    .filter((one) => chartIdOf(one) !== null)
    .slice(keptCharts.filter(Boolean).length);
  const gone = new Set(
    root.children.filter((one) => chartIdOf(one) !== null).filter((_, at) => keptCharts[at] === false),
  );
  const kept = root.children.filter((one) => !gone.has(one));
  if (kept.length + newCharts.length === 0) return to;
  const goneIds = new Set([...gone].map(chartIdOf));
  const relations = await copier.placed(
    (await relationsOf(before, from)).filter(({ id }) => !goneIds.has(id)),
  );
  const wanted = new Set(newCharts.map(chartIdOf));
  const added = to === null ? [] : (await relationsOf(after, to)).filter(({ id }) => wanted.has(id));
  const place = to ?? (await copier.copy(from)) ?? from;
  setRelations(after, place, relations);
  const ids = await addRelations(after, place, added);
  const drawn = newCharts.map(({ text: anchor }) =>
    anchor.replace(CHART, (tag, id: string) => tag.replace(`r:id="${id}"`, `r:id="${ids.get(id) ?? id}"`)),
  );
  const whole = root.tag + [...kept.map((one) => one.text), ...drawn].join("") + text.slice(root.end);
  const head = text.slice(0, root.start - root.tag.length);
  after.set(
    place,
    newCharts.length === 0 ? head + whole : withPrefixes(head + whole, rootOf(ours)?.tag ?? ""),
  );
  copier.carried.set(from, place);
  return place;
}

const isNote = (shape: string) => /ObjectType="Note"/.test(shape);

/** Takes the notes out of a sheet's old-style drawing; what is left are buttons, boxes and embedded objects. */
export const withoutNotes = (vml: string): string =>
  vml.replace(/<v:shape\b[^>]*>[^]*?<\/v:shape>/g, (shape) => (isNote(shape) ? "" : shape));

export const shapesOf = (vml: string): string =>
  (withoutNotes(vml).match(/<v:shape\b[^>]*>[^]*?<\/v:shape>/g) ?? []).join("");
