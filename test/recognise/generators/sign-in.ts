import fc from "fast-check";
import { dayOfYear, notation } from "./days";
import { frame, noise } from "./frame";
import type { LaidTable } from "./laid-table";
import { department, headerName, people } from "./words";

const form = fc.record({
  title: fc.constantFrom("集中学习签到表", "政治学习签到册", "干部职工学习签到表", "理论学习签到表"),
  name: headerName(["姓名", "参加人员", "职工姓名"]),
  department: fc.option(department),
  numbered: fc.boolean(),
  people: people(2, 8),
  marks: fc.array(fc.constantFrom("√", "√", "√", "到", "×", "请假", "出差", ""), {
    minLength: 48,
    maxLength: 48,
  }),
  noise,
});

const CAME = /^(√|到)$/;

/** People × sessions: each column a day of study, in the cells who came. */
const sessions: fc.Arbitrary<LaidTable> = fc
  .tuple(form, fc.uniqueArray(dayOfYear(2024), { minLength: 2, maxLength: 6 }), notation)
  .map(([own, unsorted, write]) => {
    const days = [...unsorted].sort();
    const mark = (row: number, column: number): string => own.marks[row * days.length + column] ?? "";
    const lead = [...(own.numbered ? ["序号"] : []), ...(own.department === null ? [] : ["科室"]), own.name];
    return {
      sheet: frame(
        {
          title: `某局2024年${own.title}`,
          header: [[...lead, ...days.map(write)]],
          blocks: own.people.map((who, row) => [
            [
              ...(own.numbered ? [row + 1] : []),
              ...(own.department === null ? [] : [own.department]),
              who.written,
              ...days.map((_, column) => mark(row, column)),
            ],
          ]),
        },
        own.noise,
      ),
      kind: "study",
      layout: "sign-in",
      // A session to which nobody came is no session.
      facts: days.flatMap((day, column) => {
        const came = own.people.filter((_, row) => CAME.test(mark(row, column))).map(({ name }) => name);
        return came.length === 0 ? [] : [`${day} ${came.join("、")} /${String(own.people.length)}`];
      }),
      read,
    };
  });

/** A form with a line for each signature, its day in the title. */
const signatures: fc.Arbitrary<LaidTable> = fc
  .tuple(form, dayOfYear(2024), headerName(["签名", "签字", "签到", "本人签名"]))
  .map(([own, day, signature]) => {
    const [year, month, date] = day.split("-").map((part) => String(Number(part)));
    const signed = own.people.filter((_, row) => CAME.test(own.marks[row] ?? ""));
    return {
      sheet: frame(
        {
          title: `某局${year ?? ""}年${month ?? ""}月${date ?? ""}日${own.title}`,
          header: [[...(own.numbered ? ["序号"] : []), own.name, "职务", signature]],
          blocks: own.people.map((who, row) => [
            [...(own.numbered ? [row + 1] : []), who.written, "科员", signed.includes(who) ? who.name : ""],
          ]),
        },
        own.noise,
      ),
      kind: "study",
      layout: "sign-in",
      facts:
        signed.length === 0
          ? []
          : [`${day} ${signed.map(({ name }) => name).join("、")} /${String(own.people.length)}`],
      read,
    };
  });

const read: LaidTable["read"] = ({ records }) =>
  records.map(({ fields: { date, people: came, expected } }) => {
    const span = date?.value;
    const day =
      typeof span === "object" && span !== null && "from" in span && span.from === span.to ? span.from : "";
    return `${day} ${Array.isArray(came?.value) ? came.value.join("、") : ""} /${String(expected?.value)}`;
  });

export const signIn: fc.Arbitrary<LaidTable> = fc.oneof(sessions, signatures);
