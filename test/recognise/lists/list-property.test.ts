import fc from "fast-check";
import { dayToSerial, dayParts, weekdayOf, type CellValue, type Sheet } from "../../../src/grid";
import { LEDGERS, type FieldDefinition, type LedgerKind } from "../../../src/ledgers";
import { read, sheetOf } from "./sheets";

/** Tables laid out at random, with what a reader has to get out of them. */
interface Laid {
  readonly sheet: Sheet;
  readonly kind: LedgerKind;
  readonly records: readonly Readonly<Record<string, unknown>>[];
}

const SURNAMES = [..."王李张刘陈杨赵黄周吴"];
const GIVEN = [..."伟芳娜敏静丽强磊军洋勇艳杰娟涛明超"];
const name = fc
  .tuple(fc.constantFrom(...SURNAMES), fc.constantFrom(...GIVEN), fc.constantFrom("", ...GIVEN))
  .map((parts) => parts.join(""));
const department = fc.constantFrom("办公室", "人事科", "财务科", "法规科", "综合股", "信息中心");
const words = fc.constantFrom(
  "传达上级文件",
  "学习业务规程",
  "研究文明创建",
  "清理楼道",
  "植树",
  "慰问",
  "整理档案",
  "讨论年度安排",
);
const WEEKDAYS = "一二三四五六日";

const day = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, date]) => `2024-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);

/** A day in any notation that says it in full, given that the title names 2024. */
const writtenDay = fc
  .tuple(day, fc.integer({ min: 0, max: 9 }))
  .map(([text, notation]): [CellValue, string] => {
    const { year, month, day: date } = dayParts(text);
    const forms: CellValue[] = [
      dayToSerial(text, 1900),
      text,
      `${String(year)}/${String(month)}/${String(date)}`,
      `${String(year)}.${String(month)}.${String(date)}`,
      `${String(year)}年${String(month)}月${String(date)}日`,
      `${String(year)}年${String(month)}月${String(date)}日(星期${WEEKDAYS[weekdayOf(text) - 1] ?? ""})`,
      `${String(month)}月${String(date)}日`,
      text.replace(/-/g, ""),
      ` ${text.replace(/-/g, "．")}　`,
      `${String(month)}.${String(date)}`,
    ];
    return [forms[notation] ?? text, text];
  });

/** A cell's value and what it means; "" where the cell is blank. */
function cellOf(field: FieldDefinition): fc.Arbitrary<[CellValue, unknown]> {
  switch (field.type) {
    case "date":
      return writtenDay;
    case "number":
    case "percent":
      return fc
        .integer({ min: 2, max: 60 })
        .chain((n) => fc.constantFrom<[CellValue, unknown]>([n, n], [String(n), n], [` ${String(n)} `, n]));
    case "hours":
      return fc
        .integer({ min: 1, max: 8 })
        .chain((n) =>
          fc.constantFrom<[CellValue, unknown]>([n, n], [`${String(n)}小时`, n], [`${String(n)} 学时`, n]),
        );
    case "person":
      return name.map((text) => [text, text]);
    case "people":
      return fc
        .uniqueArray(name, { minLength: 2, maxLength: 4 })
        .chain((names) =>
          fc.constantFrom<[CellValue, unknown]>(
            [names.join("、"), names],
            [names.join("\n"), names],
            [names.join("，"), names],
          ),
        );
    case "department":
      return department.map((text) => [text, text]);
    case "choice":
      return fc
        .constantFrom(...Object.entries(field.vocabulary ?? {}))
        .map(([choice, list]) => [list[0] ?? choice, choice]);
    case "text":
      return words.map((text) => [text, text]);
  }
}

/** Columns that every table of the kind gets, then some of the others. */
const TABLES: readonly (readonly [LedgerKind, string, readonly string[], readonly string[]])[] = [
  [
    "study",
    "学习台账",
    ["date", "topic", "form"],
    ["place", "host", "speaker", "expected", "present", "hours", "people"],
  ],
  [
    "meeting",
    "会议记录",
    ["date", "type", "topic"],
    ["place", "host", "decision", "expected", "present", "recorder"],
  ],
  ["hygiene", "卫生检查登记表", ["date", "department", "score"], ["area", "inspector", "problem"]],
  ["disclosure", "政务公开台账", ["date", "topic"], ["category", "department", "person"]],
  ["petition", "信访台账", ["number", "received", "topic"], ["person", "opinion", "replied", "completed"]],
  ["volunteer", "志愿服务登记表", ["date", "name", "people"], ["place", "count", "hours"]],
  ["activity", "文体活动台账", ["date", "name"], ["type", "organiser", "count", "cost"]],
  ["article", "调研文章登记表", ["author", "topic", "completed"], ["words", "published"]],
  [
    "rectification",
    "问题整改台账",
    ["problem", "measure", "deadline"],
    ["department", "person", "completed", "found"],
  ],
  ["study-hours", "学时登记表", ["person", "date", "hours"], ["department", "topic"]],
];

const laid: fc.Arbitrary<Laid> = fc.constantFrom(...TABLES).chain(([kind, title, always, sometimes]) =>
  fc
    .record({
      ids: fc
        .subarray([...sometimes])
        .chain((some) =>
          fc.shuffledSubarray([...always, ...some], { minLength: always.length + some.length }),
        ),
      synonym: fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }),
      numbered: fc.boolean(),
      info: fc.boolean(),
      blankAbove: fc.nat(2),
      top: fc.nat(5),
      left: fc.nat(3),
      merged: fc.boolean(),
      decorated: fc.boolean(),
      footer: fc.subarray(["合计", "说明：以上均为实际情况", "制表人：", "以下空白"]),
      prenumbered: fc.nat(3),
      stray: fc.boolean(),
    })
    .chain((layout) => {
      const fields = layout.ids.flatMap((id) => LEDGERS[kind].fields.filter((field) => field.id === id));
      return fc
        .array(fc.tuple(...fields.map(cellOf)), { minLength: 2, maxLength: 9 })
        .map((rows) =>
          layOut(kind, title, fields, rows as readonly (readonly [CellValue, unknown])[][], layout),
        );
    }),
);

interface Frame {
  readonly synonym: readonly number[];
  readonly numbered: boolean;
  readonly info: boolean;
  readonly blankAbove: number;
  readonly top: number;
  readonly left: number;
  readonly merged: boolean;
  readonly decorated: boolean;
  readonly footer: readonly string[];
  readonly prenumbered: number;
  readonly stray: boolean;
}

function layOut(
  kind: LedgerKind,
  title: string,
  fields: readonly FieldDefinition[],
  rows: readonly (readonly (readonly [CellValue, unknown])[])[],
  frame: Frame,
): Laid {
  const shift = frame.numbered ? 1 : 0;
  const width = fields.length + shift;
  const names = fields.map((field, index) => {
    const plain = field.synonyms[Math.min(frame.synonym[index] ?? 0, field.synonyms.length - 1)] ?? field.id;
    return frame.decorated ? plain.split("").join(index % 2 === 0 ? " " : "\n") : plain;
  });
  const values: CellValue[][] = [
    [`某局2024年度${title}`],
    ...Array.from({ length: frame.blankAbove === 2 ? 1 : 0 }, () => []),
  ];
  if (frame.info)
    values.push(
      ["填报单位：某局", ...Array<string>(Math.max(0, width - 2)).fill(""), "单位：次"].slice(
        0,
        Math.max(2, width),
      ),
    );
  values.push([...(frame.numbered ? ["序号"] : []), ...names]);
  rows.forEach((row, index) =>
    values.push([...(frame.numbered ? [index + 1] : []), ...row.map(([value]) => value)]),
  );
  if (frame.numbered)
    for (let extra = 0; extra < frame.prenumbered; extra++) values.push([rows.length + extra + 1]);
  for (const footer of frame.footer)
    values.push(
      footer === "合计"
        ? ["合计", ...fields.slice(1 - shift).map((field) => (field.type === "number" ? 99 : ""))]
        : [footer],
    );
  const stray = frame.stray
    ? [
        ["", "备用"],
        ["", "选项"],
      ]
    : [];
  const wide = values.map((row, index) => [
    ...row,
    ...Array<CellValue>(Math.max(0, width - row.length)).fill(""),
    ...(stray[index - values.length + 3] ?? []),
  ]);
  const sheet = sheetOf("Sheet1", wide);
  return {
    kind,
    records: rows.map((row) =>
      Object.fromEntries(row.map(([, meaning], index) => [fields[index]?.id ?? "", meaning])),
    ),
    sheet: {
      ...sheet,
      row: frame.top,
      column: frame.left,
      merges: frame.merged ? [{ row: frame.top, column: frame.left, rows: 1, columns: width }] : [],
    },
  };
}

function meaningOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "from" in value ? value.from : value;
}

test("lists laid out at random are read back exactly, or with a question", () => {
  const seed = Number(process.env["SEED"] ?? (Math.random() * 0x7fffffff) | 0);
  const runs = 2000;
  let asked = 0;
  fc.assert(
    fc.property(laid, ({ sheet, kind, records }) => {
      const { ledgers, questions } = read([sheet]);
      if (questions.length > 0) {
        asked++;
        return;
      }
      expect(ledgers.map((ledger) => ledger.kind)).toEqual([kind]);
      const got = (ledgers[0]?.records ?? []).map((record, index) =>
        Object.fromEntries(
          Object.keys(records[index] ?? {}).map((id) => [id, meaningOf(record.fields[id]?.value)]),
        ),
      );
      expect(got).toEqual(records);
    }),
    { seed, numRuns: runs },
  );
  console.info(`lists: ${String(runs)} runs, seed ${String(seed)}, ${String(asked)} with a question`);
  expect(asked).toBeLessThan(runs / 10);
});
