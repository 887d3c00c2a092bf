import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Paragraph,
  TextRun,
  type ICommentOptions,
  type ParagraphChild,
} from "docx";
import { BLANK } from "../kit/paragraphs/blanks";

/** Who comments. */
const AUTHOR = "文明机关创建助手";
const INITIALS = "助手";

const BLANKS = /(_{2,})/;

/** Collects the comments of a file while its texts are set. */
export interface Comments {
  readonly made: ICommentOptions[];
  readonly at: Date;
}

/** The runs of a text: blanks stand out in yellow; what we inferred bears a comment that says from where. */
export function runsOf(text: string, comments: Comments, inferredFrom?: string): readonly ParagraphChild[] {
  const runs = text
    .split(BLANKS)
    .filter((part) => part !== "")
    .map(
      (part) => new TextRun(part.startsWith(BLANK) ? { text: part, highlight: "yellow" } : { text: part }),
    );
  if (inferredFrom === undefined || runs.length === 0) return runs;
  const id = comments.made.length;
  comments.made.push({
    id,
    author: AUTHOR,
    initials: INITIALS,
    date: comments.at,
    children: [new Paragraph({ children: [new TextRun(`拟：${inferredFrom}，请核定。`)] })],
  });
  return [
    new CommentRangeStart(id),
    ...runs,
    new CommentRangeEnd(id),
    new TextRun({ children: [new CommentReference(id)] }),
  ];
}
