import fc from "fast-check";
import type { CellValue } from "../../../src/grid";

const SURNAMES = [..."王李张刘陈杨赵黄周吴"];
const GIVEN = [..."伟芳娜敏静丽强磊军洋勇艳杰娟涛明超"];

export const name: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(fc.constantFrom(...SURNAMES), fc.constantFrom(...GIVEN), fc.constantFrom("", ...GIVEN))
      .map((parts) => parts.join("")),
  },
  { weight: 1, arbitrary: fc.constantFrom("欧阳静", "司马明超", "上官芳", "诸葛勇") },
);

export interface Person {
  readonly name: string;
  /** The name as a clerk types it: spread, with a space behind, with a remark in brackets. */
  readonly written: string;
}

const person: fc.Arbitrary<Person> = fc
  .tuple(name, fc.integer({ min: 0, max: 11 }))
  .map(([plain, habit]) => ({ name: plain, written: writeName(plain, habit) }));

function writeName(plain: string, habit: number): string {
  switch (habit) {
    case 8:
      return plain.length === 2 ? [...plain].join(" ") : plain;
    case 9:
      return plain.length === 2 ? [...plain].join("　") : `${plain} `;
    case 10:
      return `${plain}（借调）`;
    case 11:
      return `${plain}(离职)`;
    default:
      return plain;
  }
}

/** People of different names. */
export function people(minLength: number, maxLength: number): fc.Arbitrary<readonly Person[]> {
  return fc.uniqueArray(person, { minLength, maxLength, selector: ({ name: plain }) => plain });
}

export const DEPARTMENTS = [
  "办公室", "人事科", "财务科", "法规科", "综合股", "信息中心", "机关党委办公室", "监督处", "服务大厅",
] as const; // prettier-ignore

export const department: fc.Arbitrary<string> = fc.constantFrom(...DEPARTMENTS);

export const phrase: fc.Arbitrary<string> = fc.constantFrom(
  "传达上级文件", "学习业务规程", "研究文明创建", "清理楼道", "植树", "慰问", "整理档案", "讨论年度安排", "宪法宣传", "观看专题片",
  "楼前停车秩序", "无障碍设施", "节约用水用电", "文明用语",
); // prettier-ignore

const ENGLISH = ["Date", "Name", "Topic", "Score", "Remarks", "DEPARTMENT", "Number of people"];

/** One of a field's names, now and then spread with spaces, broken over lines or with English beside it. */
export function headerName(synonyms: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...synonyms), fc.integer({ min: 0, max: 9 }), fc.constantFrom(...ENGLISH))
    .map(([plain, habit, english]) => {
      const chinese = /[\u4E00-\u9FFF]$/.test(plain);
      if (habit === 6) return [...plain].join(" ");
      if (habit === 7) return [...plain].join("\n");
      if (habit === 8 && chinese) return `${plain} ${english}`;
      return habit === 9 && chinese ? `${plain}\n${english}` : plain;
    });
}

/** Numbers as they stand in cells: as numbers, as text, with blanks around. */
export function written(number: number): fc.Arbitrary<CellValue> {
  return fc.constantFrom<CellValue>(number, number, number, String(number), ` ${String(number)} `);
}
