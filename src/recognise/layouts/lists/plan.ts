import { cellsOf, compactText, foldHeader, isBlank } from "../../../grid";
import { LEDGERS, type LedgerKind } from "../../../ledgers";
import { titleStrength } from "../../columns/kinds";
import { sampleColumns } from "../../columns/table-columns";
import { findHeader } from "../../find/header";
import { readTitleOf } from "../../find/title";
import type { Region } from "../../layout";

/** What a title ends with that lays down what is to come; 方案 and 日程 alike. */
const PLAN_TITLE =
  /(计划|安排|方案|预案|日程|配档)(一览|明细|汇总|统计|分解|情况)?(表|册|清单|表格)?$|^拟|(拟|预计)(开展|召开|举办|组织|公开)/;
/** What a title says of what came of it, or of a register of it. */
const CAME_OF_IT = /落实|完成|执行|实施情况|开展|总结|小结|记录|台账|登记|签到|结果|成效|进展/;
/** The day on which something is meant to take place. */
const PLANNED_DAY = /^(计划|拟定?|预计|预定|预期|安排|计划安排)[^实]{0,6}(时间|日期|月份|时段|时限|日程)$/;
const ANY_DAY = /(时间|日期|月份)$/;
/** Columns of what was done; filled, they make a register of a plan. */
const DONE =
  /实际|完成|落实|执行|开展|实施|举行|^是否|^已|得分|评分(?!办法|标准|细则|规则|方式|依据)|分数|成绩|扣分|等级|名次|结果|效果|成效|签到|签名|签字|实到|出席|缺席|照片|图片|佐证|链接|小结|总结|记录|纪要|心得|状态|进展|进度|存在问题|整改|评价|满意|反映|诉求|来访|受理|收到|办理|办结|答复|回复/;
const STILL_PLANNED = /^(计划|拟|预计|预定|应)/;
const SAID_SO = 0.6;

/** Whether a row of such a ledger says that something took place: of a plan's rows that would be a claim. */
export function tellsOfDeeds(kind: LedgerKind): boolean {
  return LEDGERS[kind].ofPlans === "never";
}

/** Whether a plan with this title may be a ledger of this kind: 学习计划 is a study plan, 会议安排 no register of meetings. */
export function mayBePlanOf(kind: LedgerKind, about: string): boolean {
  const { ofPlans } = LEDGERS[kind];
  return ofPlans === "any" || (ofPlans === "named" && titleStrength(about, LEDGERS[kind]) >= SAID_SO);
}

/**
 * Whether a table lays down what is to come: its title ends so, or the only days that it has are planned ones, and no column of what was done
 * is filled.
 */
export function isPlan(region: Region, workbookYear: number | null): boolean {
  const cells = cellsOf(region.sheet);
  const header = findHeader(cells, region.area);
  if (!header) return false;
  const named = header.columns.filter(({ path }) => path.length > 0);
  const sample = sampleColumns(cells, region.area, header, named);
  const filled = named.flatMap(({ path }, index) =>
    (sample[index] ?? []).some((value) => !isBlank(value)) ? [foldHeader(path.at(-1) ?? "")] : [],
  );
  const days = filled.filter((name) => PLANNED_DAY.test(name) || ANY_DAY.test(name));
  const plannedDays = days.length > 0 && days.every((name) => PLANNED_DAY.test(name));
  const { title } = readTitleOf(region, cells, header.from, workbookYear);
  const name = compactText(title).replace(/[([（【].*$/, "");
  const titled = PLAN_TITLE.test(name) && !CAME_OF_IT.test(compactText(title));
  if (!titled && !plannedDays) return false;
  return !filled.some((column) => DONE.test(column) && !STILL_PLANNED.test(column));
}
