import { EMPTY_MEMORY, recognise } from "../../../src/recognise";
import { sheetOf } from "../../support/sheet-of";

function ledgersOf(rows: Parameters<typeof sheetOf>[0]) {
  return recognise([sheetOf(rows)], { memory: EMPTY_MEMORY, ownSheets: new Set() }).ledgers;
}

const DAYS = [1, 2, 3, 4, 5];

test("「以下空白」 below a grid is nobody", () => {
  const [ledger] = ledgersOf([
    ["2024年4月考勤表"],
    ["姓名", ...DAYS],
    ["张三", "√", "√", "√", "√", "√"],
    ["以下空白"],
  ]);
  expect(ledger?.people.map(({ name }) => name)).toEqual(["张三"]);
});

test("an afternoon of 病假 and 出差 belongs to the morning above it and begins no new table", () => {
  const ledgers = ledgersOf([
    ["2024年4月考勤表"],
    ["姓名", "", ...DAYS],
    ["张三", "上午", "√", "√", "√", "√", "√"],
    ["", "下午", "√", "病假", "出差", "病假", "出差"],
    ["备注：出勤√"],
  ]);
  expect(ledgers).toHaveLength(1);
  expect(ledgers[0]?.entries.filter(({ part }) => part === "afternoon").map(({ mark }) => mark)).toEqual([
    "√",
    "病假",
    "出差",
    "病假",
    "出差",
  ]);
});

test("上班 over counts is the days that somebody came, not a punch", () => {
  const [ledger] = ledgersOf([
    ["2024年4月考勤汇总表"],
    ["姓名", "应出勤天数", "上班", "事假"],
    ["张三", 22, 21, 1],
    ["李四", 22, 22, ""],
  ]);
  expect(ledger?.records.map(({ fields }) => fields["present-days"]?.value)).toEqual([21, 22]);
});

test("请销假台账 with 请假种类 is a list of leave", () => {
  const [ledger] = ledgersOf([
    ["2024年请销假台账"],
    ["姓名", "请假种类", "开始时间", "结束时间", "天数"],
    ["张三", "事假", "2024-03-05", "2024-03-06", 2],
  ]);
  expect(ledger?.layout).toBe("exception-list");
  expect(ledger?.records[0]?.fields["status"]?.value).toBe("personal-leave");
});

test("the unit whose blanks are asked about goes without the legend of its title", () => {
  const { questions } = recognise(
    [
      sheetOf([
        ["某局2024年4月考勤表（√出勤、△出差、○事假）"],
        ["姓名", ...DAYS],
        ["张三", "√", "", "√", "√", ""],
        ["李四", "√", "√", "√", "", ""],
      ]),
    ],
    { memory: EMPTY_MEMORY, ownSheets: new Set() },
  );
  expect(questions.map(({ id }) => id)).toEqual(["blank:某局考勤表"]);
});
