import { ATTENDANCE_SUGGESTIONS, type AttendanceCode } from "../../ledgers";
import { looseMark, foldMark } from "./mark-glyphs";
import { codeOfWord } from "./mark-words";

/** A mark as it is read: in how many cells, and as what; `unknown` where nobody explained it. */
interface UsedMark {
  readonly mark: string;
  readonly count: number;
  readonly codes: readonly AttendanceCode[];
}

/**
 * What a mark that nobody explained is likeliest to mean, for the clerk to confirm: what it is suggested for anywhere, and where no mark
 * means presence, the one that stands in most cells.
 */
export function likeliestMarks(uses: readonly UsedMark[]): ReadonlyMap<string, AttendanceCode> {
  const filled = uses.filter(({ mark }) => mark !== "");
  const cells = filled.reduce((sum, { count }) => sum + count, 0);
  const likeliest = new Map<string, AttendanceCode>();
  for (const { mark, codes } of filled) {
    if (!codes.includes("unknown")) continue;
    const folded = foldMark(mark);
    const code =
      ATTENDANCE_SUGGESTIONS[folded] ?? ATTENDANCE_SUGGESTIONS[looseMark(folded)] ?? codeOfWord(folded);
    if (code) likeliest.set(mark, code);
  }
  const most = [...filled].sort((a, b) => b.count - a.count)[0];
  const isPresenceKnown = filled.some(({ codes }) => codes.includes("present"));
  if (most && !isPresenceKnown && most.codes.includes("unknown") && most.count >= cells / 2)
    likeliest.set(most.mark, "present");
  return likeliest;
}
