import { paneTexts, type ShortTexts } from "./pane-texts";

/** Texts of the pane by the rest of their key, Chinese first. */
const own = {
  name: ["文明创建达标核查", "Civilized Organ Check"],
  separator: [" · ", " · "],
  retry: ["重试", "Try again"],
  cancel: ["取消", "Cancel"],
  close: ["关闭", "Close"],
  read: ["读取工作簿", "Read the workbook"],
  "read-again": ["重新读取", "Read again"],
  check: ["达标检查", "Check compliance"],
  "check-again": ["重新检查", "Check again"],
  stale: ["数据已变化，结果可能已不准。", "The data have changed; what you see may be out of date."],

  "locked.workbook": [
    "工作簿结构已保护，现在不能新建、写入工作表。要写入，请先点“审阅”→“保护工作簿”撤销保护。",
    "The workbook's structure is protected, so no sheet can be made or written now. To write, choose Review › Protect Workbook first.",
  ],
  "locked.read-only": [
    "工作簿是只读打开的：现在写入可能被拒绝，写成了也不能按原名保存。请先“另存为”，或以可编辑方式重新打开。",
    "The workbook is open read-only: writing may be refused, and what is written can't be saved under its name. Save it as another first, or open it for editing.",
  ],
  "locked.again": ["改好了，再看一次", "Look again"],

  "nav.label": ["主要页面", "Main pages"],
  "nav.overview": ["台账", "Ledgers"],
  "nav.results": ["结果", "Results"],
  "nav.write": ["写入", "Write"],
  "nav.help": ["帮助", "Help"],

  "nav.questions-short": ["{n} 件", "{n} left"],
  "nav.gaps-short": ["{n} 条", "{n} left"],
  "nav.open-questions": ["{n} 件待选定", "{n} open [question|questions]"],
  "nav.gaps": ["未达标、待补充 {n} 条", "{n} [clause|clauses] not met or open"],
  "nav.done": ["已办完", "done"],
  "nav.not-read": ["读取工作簿后可看", "There once the workbook is read"],
  "nav.not-checked": ["达标检查后可看", "There after a check"],
  "nav.wait": ["等手头的事做完", "When the work in hand is done"],
  opening: ["正在打开…", "Opening…"],

  "left.reading": ["已取消读取，工作簿没有改动。", "Reading was cancelled; the workbook is as it was."],
  "left.checking": ["已取消检查，工作簿没有改动。", "The check was cancelled; the workbook is as it was."],
  "left.kept": ["下面仍是上次的内容。", "What you see is of the time before."],
  "left.nothing": ["还没有结果。", "There are no results yet."],

  "work.reading": ["正在读取工作簿…", "Reading the workbook…"],
  "work.checking": ["正在逐条检查…", "Checking clause by clause…"],
  "work.saving": ["正在记住…", "Remembering…"],
  "work.previewing": ["正在核对要写的表…", "Looking at what will be written…"],
  "work.writing": ["正在写入，请稍候…", "Writing, one moment…"],
  "work.undoing": ["正在撤销写入…", "Undoing the write…"],
  "work.settling": ["正在收尾…", "Settling what was cut off…"],
  "work.waits": [
    "处理好后会自动继续，请不要关闭窗格。",
    "It goes on by itself then; please keep the pane open.",
  ],

  "no-day": ["请填1900年至2100年之间的日期", "A date between 1900 and 2100, please"],
  "found.records": ["{n} 条", "{n} [entry|entries]"],
  "found.people": ["{n} 人", "{n} [person|people]"],
  "finding.title": ["数据里要留意的地方（{n} 处）", "To look at in the data ({n} [place|places])"],
  "finding.more": ["再看 {n} 处", "{n} more [place|places]"],
  "finding.error": ["错误", "Error"],
  "finding.warning": ["提醒", "Warning"],
  "finding.info": ["说明", "Note"],

  "cell.select": ["在表中选中 {cells}", "Select {cells} in the sheet"],
  "cell.more": ["另有 {n} 处", "{n} more [place|places]"],
  "cell.among": ["等 {n} 处", "and others, {n} [place|places] in all"],
  "cell.walk": ["逐处看", "One by one"],
  "cell.next": ["下一处（{at}/{n}）", "Next ({at} of {n})"],
  "cell.first": ["回到第一处（{at}/{n}）", "Back to the first ({at} of {n})"],

  "results.title": ["检查结果", "Results"],
  "results.questions": [
    "还有 {n} 件事待您选定，有关条款暂不下结论。",
    "{n} open [question|questions]: the clauses touched are not decided yet.",
  ],
  "results.answer": ["去选定", "Answer"],
  "results.write": ["写入…", "Write…"],

  "results.unwritten": [
    "在窗格里登记的确认、豁免，有 {n} 条还没有写到《达标汇总》。",
    "{n} [confirmation or waiver|confirmations and waivers] said here [is|are] not on the summary yet.",
  ],
  "results.write-words": ["写入达标汇总", "Write the summary"],

  "verdict.met": ["达标", "Met"],
  "verdict.unmet": ["未达标", "Not met"],
  "verdict.behind": ["滞后", "Behind schedule"],
  "verdict.not-due": ["未到期", "Not due yet"],
  "verdict.insufficient-data": ["数据不足", "No data"],
  "verdict.needs-confirmation": ["待人工确认", "To be confirmed"],
  "verdict.not-applicable": ["不适用", "Not applicable"],

  "table.back": ["返回台账", "Back to ledgers"],
  "table.from": ["来自“{file}”，{when}带入", "from “{file}”, {when}"],

  "code.present": ["出勤", "present"],
  "code.business-trip": ["公差", "business trip"],
  "code.late": ["迟到", "late"],
  "code.early-leave": ["早退", "left early"],
  "code.absent": ["旷工", "absent"],
  "code.personal-leave": ["事假", "personal leave"],
  "code.sick-leave": ["病假", "sick leave"],
  "code.annual-leave": ["年休假", "annual leave"],
  "code.marriage-leave": ["婚假", "marriage leave"],
  "code.maternity-leave": ["产假", "maternity leave"],
  "code.paternity-leave": ["陪产假", "paternity leave"],
  "code.bereavement-leave": ["丧假", "bereavement leave"],
  "code.home-leave": ["探亲假", "home leave"],
  "code.injury-leave": ["工伤假", "injury leave"],
  "code.compensatory-leave": ["调休", "time off in lieu"],
  "code.rest": ["休息", "rest day"],
  "code.duty": ["值班", "on duty"],
  "code.missed-punch": ["缺卡", "missed punch"],
  "code.not-employed": ["未在岗", "not employed"],
  "code.unknown": ["未知", "unknown"],

  "help.privacy": [
    "全部在本机完成，数据不出工作簿。",
    "Everything happens on this machine; no data leave the workbook.",
  ],

  "page.not-ready.title": ["没能连上 Excel", "Excel did not answer"],
  "page.not-ready.steps": [
    "Excel 一有回应，这里会自动继续，不必守着。\n等得太久，请关闭窗格，再从“开始”选项卡的“文明创建”打开一次。\n若在使用网页版，请检查网络后刷新页面。\n仍不行，请重启 Excel。",
    "This page goes on by itself as soon as Excel answers.\nIf it takes too long, close the pane and open it again from the ribbon.\nIn Excel on the web, check the network and reload the page.\nIf that does not help, restart Excel.",
  ],
  "page.too-old.title": ["这个 Excel 版本太旧", "This Excel is too old"],
  "page.too-old.steps": [
    "需要 Excel 2021、Microsoft 365 或 Excel 网页版。\n请联系单位的信息管理员更新 Office；工作簿不需要改动。",
    "Excel 2021, Microsoft 365 or Excel on the web is needed.\nPlease ask your administrator to update Office; your workbook can stay as it is.",
  ],
  "new-ledger.make": ["新建空白{ledger}", "New blank ledger: {ledger}"],
  "new-ledger.made": [
    "已新建工作表《{sheet}》，从第 {row} 行起填写，填好后再查。",
    "Sheet “{sheet}” is made. Fill it in from row {row} on, then check again.",
  ],
  "new-ledger.to-it": ["去填写", "Fill it in"],
  "new-ledger.made-short": ["已新建{ledger}", "Made: {ledger}"],

  "page.not-excel.title": ["请在 Excel 里打开", "Please open this in Excel"],
  "page.not-excel.steps": [
    "这是 Excel 的加载项，要在工作簿旁边的窗格里使用。\n打开工作簿后，从“开始”选项卡的“文明创建”进入。",
    "This is an add-in for Excel and works in the pane beside a workbook.\nOpen your workbook, then use the group on the Home tab.",
  ],
  "page.not-loaded.title": ["没有加载完整", "Not everything was loaded"],
  "page.not-loaded.steps": [
    "可能是网络中断或加载项正在更新。\n稍等片刻再试；仍不行，请告诉单位的信息管理员。",
    "The network may be down, or the add-in is being updated.\nTry again in a moment, or tell your administrator.",
  ],
  "page.broken.title": ["窗格出了点问题", "Something went wrong in the pane"],
  "page.broken.steps": [
    "您的工作簿没有受影响。\n请点“重试”重新打开；反复出现时，请告诉单位的信息管理员。",
    "Your workbook is not affected.\nTry again; if this keeps happening, tell your administrator.",
  ],

  "period.year": ["{y1}年", "{y1}"],
  "period.years": ["{y1}—{y2}年", "{y1}–{y2}"],
  "period.month": ["{y1}年{m1}月", "{m1}/{y1}"],
  "period.months": ["{y1}年{m1}—{m2}月", "{m1}–{m2}/{y1}"],
  "period.months-across": ["{y1}年{m1}月—{y2}年{m2}月", "{m1}/{y1}–{m2}/{y2}"],
  "period.day": ["{y1}年{m1}月{d1}日", "{from}"],
  "period.days": ["{y1}年{m1}月{d1}日—{m2}月{d2}日", "{from} – {to}"],
  "period.days-across": ["{y1}年{m1}月{d1}日—{y2}年{m2}月{d2}日", "{from} – {to}"],
} as const satisfies ShortTexts;

export const taskpaneTexts = paneTexts(own);
