import { measuresHygieneAverage } from "../../../standards";
import type { Paragraph } from "../../kit/paragraphs/paragraph";
import { figureParagraphs, sentence, type Sentence } from "./sentence";
import type { SummaryFigures } from "./summary-figures";

/** 三、the six points of rectification of docs/criteria.md §4.2. */
export function rectified(figures: SummaryFigures): readonly Paragraph[] {
  const { times, actual, part, whole } = figures;
  return [
    { id: "rectified", level: "heading-1", template: "认真查摆问题，落实整改措施" },
    ...figureParagraphs("rectified-hygiene", "item", "环境卫生。", hygiene(figures)),
    ...figureParagraphs("rectified-conduct", "item", "工作作风和业务水平。", [
      sentence("按学习计划应完成{到期学习计划数}项，已完成{完成学习计划数}项。", {
        到期学习计划数: whole("study-plan-execution"),
        完成学习计划数: part("study-plan-execution"),
      }),
      sentence("道德教育活动{道德教育次数}次。", { 道德教育次数: times("moral-education") }),
    ]),
    ...figureParagraphs("rectified-management", "item", "内部管理。", [
      sentence("出勤率{出勤率}%，旷工{旷工天数}天。", {
        出勤率: actual("attendance-rate"),
        旷工天数: actual("absenteeism-zero"),
      }),
    ]),
    ...figureParagraphs("rectified-integrity", "item", "廉洁高效。", [
      sentence("政务公开{政务公开次数}次。", { 政务公开次数: times("disclosure-yearly") }),
      sentence("廉政教育{廉政教育次数}次，警示教育{警示教育次数}次。", {
        廉政教育次数: times("integrity-education"),
        警示教育次数: times("warning-education"),
      }),
    ]),
    ...figureParagraphs("rectified-first-asked", "item", "首问负责。", [firstAsked(figures)]),
    ...figureParagraphs("rectified-petitions", "item", "来信来访接待。", petitions(figures)),
  ];
}

function hygiene({ times, actual, part, whole, extremes }: SummaryFigures): readonly Sentence[] {
  const ends = extremes();
  return [
    sentence("卫生检查{卫生检查次数}次，平均{卫生平均分}分。", {
      卫生检查次数: times("hygiene-inspection-regular"),
      卫生平均分: actual(measuresHygieneAverage),
    }),
    sentence("平均得分最高的是{得分最高科室}（{最高平均分}分），最低的是{得分最低科室}（{最低平均分}分）。", {
      得分最高科室: ends?.best.names.join("、") ?? null,
      最高平均分: ends?.best.points ?? null,
      得分最低科室: ends?.worst.names.join("、") ?? null,
      最低平均分: ends?.worst.points ?? null,
    }),
    sentence("检查发现的问题到期应整改{应整改数}件，已整改{已整改数}件。", {
      应整改数: whole("hygiene-rectified"),
      已整改数: part("hygiene-rectified"),
    }),
  ];
}

function firstAsked({ part, whole }: SummaryFigures): Sentence {
  const done = part("first-asked-responsibility");
  return done !== null && done === whole("first-asked-responsibility")
    ? sentence("首问负责制已建立，来信来访登记中没有推诿投诉。")
    : sentence("首问负责制落实情况：{首问负责制落实情况}。");
}

function petitions({ records, part, whole, actual }: SummaryFigures): readonly Sentence[] {
  return [
    sentence("受理来信来访{来信来访件数}件，其中应答复{应答复件数}件，已答复{已答复件数}件。", {
      来信来访件数: records("petition"),
      应答复件数: whole("petitions-answered"),
      已答复件数: part("petitions-answered"),
    }),
    sentence("答复率{答复率}%，按期率{按期率}%。", {
      答复率: actual("petitions-answered"),
      按期率: actual("petitions-on-time"),
    }),
  ];
}
