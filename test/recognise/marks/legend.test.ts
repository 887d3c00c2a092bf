import { monthMatrix } from "../../../src/recognise/layouts/attendance/month-matrix/month-matrix";
import { mustRead } from "../../support/read-layout";
import { sheetOf } from "../../support/sheet-of";
import { parseLegend } from "../../../src/recognise/marks/legend";
import { marksToExplain } from "../../../src/recognise/marks/legend-search";

function meanings(text: string): Record<string, string> {
  return Object.fromEntries(
    parseLegend(text).entries.map(({ mark, code, half }) => [mark, half ? `${code} 0.5` : code]),
  );
}

describe("The eight published legends of docs/criteria.md §3.1", () => {
  it("E1: words before signs, twenty-one of them, those without a code unknown", () => {
    expect(
      meanings(
        "出勤√ 培训■ 出差△ 病假○ 事假+ 婚假※ 旷工× 迟到◇ 早退◆ 中途离岗□ 年休假▲ 哺乳假⊙ 护理假# 疗养假& 探亲假* 工伤▽ 自费学习↓ 公派学习↑ 补休@ 公休加班☆ 节日加班★",
      ),
    ).toEqual({
      "√": "present",
      "■": "business-trip",
      "△": "business-trip",
      "○": "sick-leave",
      "+": "personal-leave",
      "※": "marriage-leave",
      "×": "absent",
      "◇": "late",
      "◆": "early-leave",
      "□": "early-leave",
      "▲": "annual-leave",
      "⊙": "maternity-leave",
      "#": "paternity-leave",
      "&": "unknown",
      "*": "home-leave",
      "▽": "injury-leave",
      "↓": "unknown",
      "↑": "business-trip",
      "@": "compensatory-leave",
      "☆": "duty",
      "★": "duty",
    });
  });

  it("E2: quoted characters as marks, half days", () => {
    expect(
      meanings(
        '出勤√ 外地出差△ 出差半天▲ 法定休息"休" 调休◎ 调休半天※ 年假★ 年假半天☆ 事假○ 请假半天⊙ 病假■ 病假半天□ 婚假♥ 产假☺ 护理假♡ 丧假● 旷工× 工伤♣ 在途"途" 漏打卡Ψ 迟到早退$',
      ),
    ).toEqual({
      "√": "present",
      "△": "business-trip",
      "▲": "business-trip 0.5",
      休: "rest",
      "◎": "compensatory-leave",
      "※": "compensatory-leave 0.5",
      "★": "annual-leave",
      "☆": "annual-leave 0.5",
      "○": "personal-leave",
      "⊙": "personal-leave 0.5",
      "■": "sick-leave",
      "□": "sick-leave 0.5",
      "♥": "marriage-leave",
      "☺": "maternity-leave",
      "♡": "paternity-leave",
      "●": "bereavement-leave",
      "×": "absent",
      "♣": "injury-leave",
      途: "business-trip",
      Ψ: "missed-punch",
      $: "late",
    });
  });

  it("E3: shift letters that stand for presence, signs < and >", () => {
    expect(
      meanings("班次 A/B/C/D 代出勤；事假∧ 病假△ 婚假☆ 丧假□ 产假+ 年休假◎ 出差※ 工伤◇ 旷工× 迟到< 早退>"),
    ).toEqual({
      A: "present",
      B: "present",
      C: "present",
      D: "present",
      "∧": "personal-leave",
      "△": "sick-leave",
      "☆": "marriage-leave",
      "□": "bereavement-leave",
      "+": "maternity-leave",
      "◎": "annual-leave",
      "※": "business-trip",
      "◇": "injury-leave",
      "×": "absent",
      "<": "late",
      ">": "early-leave",
    });
  });

  it("E4: a plus and a dash as signs", () => {
    expect(meanings("出勤√ 旷课X 事假△ 病假○ 迟到+ 早退–")).toEqual({
      "√": "present",
      X: "absent",
      "△": "personal-leave",
      "○": "sick-leave",
      "+": "late",
      "–": "early-leave",
    });
  });

  it("E5: signs with a count behind them", () => {
    expect(meanings("迟到早退△1 旷课╳1 事假O1 出勤√")).toEqual({
      "△": "late",
      "╳": "absent",
      O: "personal-leave",
      "√": "present",
    });
  });

  it("E6: one, two and three exclamation marks", () => {
    expect(meanings("出勤√ 事假△ 病假○ 婚假※ 产假⊙ 探亲假# 年休假★ 迟到! 早退!! 旷工!!! 其它*")).toEqual({
      "√": "present",
      "△": "personal-leave",
      "○": "sick-leave",
      "※": "marriage-leave",
      "⊙": "maternity-leave",
      "#": "home-leave",
      "★": "annual-leave",
      "!": "late",
      "!!": "early-leave",
      "!!!": "absent",
      "*": "unknown",
    });
  });

  it("E7: abbreviations of one character", () => {
    expect(meanings('出勤√ 迟到"迟" 早退"退" 病假"病" 事假"事" 旷工"旷"')).toEqual({
      "√": "present",
      迟: "late",
      退: "early-leave",
      病: "sick-leave",
      事: "personal-leave",
      旷: "absent",
    });
  });

  it("E8: letters before words", () => {
    expect(meanings("V年假 S病假 P事假 H婚假 M产假 O调休")).toEqual({
      V: "annual-leave",
      S: "sick-leave",
      P: "personal-leave",
      H: "marriage-leave",
      M: "maternity-leave",
      O: "compensatory-leave",
    });
  });
});

describe("A legend's notations", () => {
  const expected = { "√": "present", "△": "business-trip", "○": "personal-leave" };

  it.each([
    ["√出勤 △下乡 ○事假"],
    ["出勤√，下乡△，事假○"],
    ["出勤√、下乡△、事假○。"],
    ["出勤√；下乡△；事假○"],
    ["√：出勤 △：下乡 ○：事假"],
    ["√=出勤；△=下乡；○=事假"],
    ["√-出勤 △-下乡 ○-事假"],
    ["出勤-√ 下乡-△ 事假-○"],
    ["√ 出勤　△ 下乡　○ 事假"],
    ["「√」表示出勤，「△」表示下乡，「○」表示事假"],
    ["出勤用√表示，下乡用△表示，事假用○表示"],
    ["以√表示出勤、以△表示下乡、以○表示事假"],
    ["出勤打√，下乡打△，事假打○"],
    ["出勤（√）、下乡（△）、事假（○）"],
    ["考勤表（出勤√、下乡△、事假○）"],
    ["说明：1、出勤√ 下乡△ 事假○；2、本表以纸质形式次月三日前上报，一式二份。"],
  ])("%s", (text) => {
    expect(meanings(text)).toEqual(expected);
  });

  it("joins a word that spaces part, and reads figures only where a dash ties them", () => {
    expect(meanings("√出勤 ＋产 假")).toEqual({ "√": "present", "＋": "maternity-leave" });
    expect(meanings("特殊班次: 25-请假, 26-出差, 空-节假日")).toEqual({
      "25": "personal-leave",
      "26": "business-trip",
    });
  });

  it("takes a character with a dash behind it as the mark of the word that follows", () => {
    const expected = {
      "√": "present",
      "△": "personal-leave",
      下: "business-trip",
      产: "maternity-leave",
      "⊙": "late",
    };
    expect(meanings("图例：√出勤；△事假；下—下乡；产—产假；⊙迟到")).toEqual(expected);
    expect(meanings("图例：√出勤 △事假 下-下乡 产-产假 ⊙迟到")).toEqual(expected);
    expect(meanings("说明：√出勤　下——下村　会——外出开会　护——护秋　产——产假")).toEqual({
      "√": "present",
      下: "business-trip",
      会: "business-trip",
      护: "unknown",
      产: "maternity-leave",
    });
    expect(meanings("—出勤；事假△")).toEqual({ "—": "present", "△": "personal-leave" });
  });

  it("takes a sign with a character of its own as one mark, and a mark put together of two as nothing of either", () => {
    expect(
      meanings("图例：√出勤　○事假　△病假　√迟—迟到但到岗　√早—早退　√/○、√/△—上午出勤、下午请假"),
    ).toEqual({
      "√": "present",
      "○": "personal-leave",
      "△": "sick-leave",
      "√迟": "late",
      "√早": "early-leave",
    });
    expect(meanings("图例：√出勤—休息△事假")).not.toHaveProperty("√出勤");
  });

  it("knows what a blank means where the legend says so", () => {
    expect(parseLegend("说明：空白表示出勤，○事假").blank).toBe("present");
    expect(parseLegend("特殊班次: 25-请假, 26-出差, 空-节假日").blank).toBe("rest");
  });

  it.each([
    ["1、迟到3次=旷工1天；2、事假须经批准"],
    ["2021年4月25日借调至外地项目"],
    ["请假请在OA提交"],
    ["二、本表以纸质形式次月三日前上报，一式二份，各执一份。"],
    ["部门负责人:            考勤员:"],
  ])("finds none in 「%s」", (text) => {
    expect(parseLegend(text).entries).toEqual([]);
  });
});

describe("What looks like a mark in a legend", () => {
  it("is not the 注 before its colon, and 休息休 is a word with its character", () => {
    expect(meanings("注：出勤√ 出差△ 事假○ 休息休")).toEqual({
      "√": "present",
      "△": "business-trip",
      "○": "personal-leave",
      休: "rest",
    });
  });

  it("is not the first half of 备用 beside the legend, and what touches a sign goes before what a space parts from it", () => {
    const all = { "√": "present", "△": "business-trip", "×": "absent" };
    expect(meanings("备注：√出勤 △出差 ×旷工  备用")).toEqual(all);
    expect(meanings("迟到 √出勤 △出差 ×旷工")).toEqual(all);
    expect(meanings("出勤√ 出差△ 旷工× 迟到")).toEqual(all);
  });

  it("is a single character with a colon behind it, though only a space parts it from the word before", () => {
    expect(meanings("白：白班 夜：夜班 休：休息")).toEqual({ 白: "present", 夜: "present", 休: "rest" });
    expect(meanings("√ 正常出勤，休 调休，公 公出，病 病假")).toEqual({
      "√": "present",
      休: "compensatory-leave",
      公: "business-trip",
      病: "sick-leave",
    });
    expect(meanings("A 白班；N 夜班；休 轮休；B 病假")).toMatchObject({
      A: "present",
      休: "rest",
      B: "sick-leave",
    });
    expect(meanings("√ 出勤  休 休息  产 产假  × 旷工")).toEqual({
      "√": "present",
      休: "rest",
      产: "maternity-leave",
      "×": "absent",
    });
    expect(meanings("√ 出 勤  ○ 产 假  △ 未 打卡")).toMatchObject({ "√": "present", "○": "maternity-leave" });
  });
});

it.each([
  [
    ["√", "出勤"],
    ["△", "事假"],
    ["○", "病假"],
  ],
  [
    ["出勤", "√"],
    ["事假", "△"],
    ["病假", "○"],
  ],
])("a legend with a row a mark below the table is read: %j", (...legend) => {
  const sheet = sheetOf([
    ["2025年4月考勤表"],
    ["姓名", 1, 2, 3, 4, 7],
    ["张三", "√", "△", "○", "√", "√"],
    ["李四", "√", "√", "√", "√", "√"],
    ...legend,
  ]);
  const { ledger, questions } = mustRead(monthMatrix, sheet);
  expect(ledger.legend).toEqual({ "√": "present", "△": "personal-leave", "○": "sick-leave" });
  expect(questions).toEqual([]);
});

it("a row 符号 over a row 含义 below the table is its legend, and nobody's days", () => {
  const sheet = sheetOf([
    ["2025年4月考勤表"],
    ["姓名", 1, 2, 3, 4, 7],
    ["张三", "√", "△", "○", "√", "√"],
    ["李四", "√", "√", "√", "√", "√"],
    ["符号", "√", "△", "○", "", ""],
    ["含义", "出勤", "事假", "病假", "", ""],
  ]);
  const { ledger, questions } = mustRead(monthMatrix, sheet);
  expect(ledger.people.map(({ name }) => name)).toEqual(["张三", "李四"]);
  expect(ledger.legend).toEqual({ "√": "present", "△": "personal-leave", "○": "sick-leave" });
  expect(questions).toEqual([]);
});

it.each(["缺勤打√，正常出勤不填。", "说明：出勤的可不填写", "正常上班无需打√", "空白表示出勤"])(
  "reads what an empty cell means out of %s",
  (text) => {
    expect(parseLegend(text).blank).toBe("present");
  },
);

it.each(["未出勤不填原因", "请假须填写天数", "√出勤 △事假"])(
  "reads nothing of empty cells out of %s",
  (text) => {
    expect(parseLegend(text).blank).toBeNull();
  },
);

describe("Figures as signs", () => {
  it("reads figures right before known words where no other sign is", () => {
    expect(meanings("代码：1出勤 2事假 3出差")).toEqual({
      1: "present",
      2: "personal-leave",
      3: "business-trip",
    });
  });
  it("a character in front of its word is the word's mark", () => {
    expect(meanings("√到岗 产产假 /旷工")).toEqual({
      "√": "present",
      产: "maternity-leave",
      "/": "absent",
    });
  });
  it("takes figures beside signs for the numbers of a list", () => {
    expect(meanings("1出勤√ 2事假△")).toEqual({ "√": "present", "△": "personal-leave" });
  });
});

describe("Marks of the table that are a sign and a character, or two characters", () => {
  const TABLE = marksToExplain(["√", "√迟", "○半", "△1", "出下", "病", "事假", "△病", 3.5, "◎年"]);
  const read = (text: string): Record<string, string> =>
    Object.fromEntries(
      parseLegend(text, TABLE).entries.map(({ mark, code, half }) => [mark, half ? `${code}, half` : code]),
    );

  it.each([
    "√出勤 √迟 迟到 ○事假 ○半 事假半天",
    "√出勤；√迟：迟到；○：事假；○半：事假半天",
    "√出勤、√迟迟到、○事假、○半事假半天",
    "出勤√、迟到√迟、事假○、事假半天○半",
    "√—出勤 √迟—迟到 ○—事假 ○半—事假半天",
  ])("are read whole in %s", (text) => {
    expect(read(text)).toEqual({
      "√": "present",
      "√迟": "late",
      "○": "personal-leave",
      "○半": "personal-leave, half",
    });
  });
  it("a part of the day in front of a word, or behind it, is half a day", () => {
    expect(read("√出勤 出下下午出差 ○上午事假")).toEqual({
      "√": "present",
      出下: "business-trip, half",
      "○": "personal-leave, half",
    });
  });
  it("two characters are a mark in front of their word and behind it", () => {
    expect(read("√到岗 出下下乡")).toEqual({ "√": "present", 出下: "business-trip" });
    expect(read("到岗√、下乡出下")).toEqual({ "√": "present", 出下: "business-trip" });
  });
  it("a word is not cut for them", () => {
    expect(read("√出勤 △病假 ○事假")).toEqual({
      "√": "present",
      "△": "sick-leave",
      "○": "personal-leave",
    });
  });
  it("a 1 behind a sign is its own mark where the sign alone is explained too", () => {
    expect(read("√出勤 △年休假 △1外地出差")).toEqual({
      "√": "present",
      "△": "annual-leave",
      "△1": "business-trip",
    });
    expect(read("√出勤 △1外地出差")).toEqual({ "√": "present", "△": "business-trip" });
  });
  it.each(["√出勤；√早 早退", "出勤√、早退√早", "√出勤；√早（早退）"])(
    "also where this table has none: %s",
    (text) => {
      expect(read(text)).toEqual({ "√": "present", "√早": "early-leave" });
    },
  );
});

describe("A character and its word", () => {
  it("are a pair by a dash behind 「说明：」 too", () => {
    expect(meanings("说明：休—公休假（带薪年休假）；假—事假")).toEqual({
      休: "annual-leave",
      假: "personal-leave",
    });
  });

  it("are a pair right behind each other where the character is short for the word", () => {
    expect(meanings("2026年10月考勤（到出勤 休年休假）")).toEqual({ 到: "present", 休: "annual-leave" });
    expect(meanings("本月未出勤 已请假")).toEqual({});
  });
});
