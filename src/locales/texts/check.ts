import type { Texts } from "../bilingual";

/** What the results say; they come with the page that shows them and with the engine that finds them. */
export const checkTexts = {
  "unit.session": { zh: "次", en: "[time|times]" },
  "unit.time": { zh: "次", en: "[time|times]" },
  "unit.month": { zh: "个月", en: "[month|months]" },
  "unit.quarter": { zh: "个季度", en: "[quarter|quarters]" },
  "unit.half-year": { zh: "个半年", en: "[half-year|half-years]" },
  "unit.year": { zh: "年", en: "[year|years]" },
  "unit.week": { zh: "周", en: "[week|weeks]" },
  "unit.friday": { zh: "个周五", en: "[Friday|Fridays]" },
  "unit.hour": { zh: "小时", en: "[hour|hours]" },
  "unit.day": { zh: "天", en: "[day|days]" },
  "unit.person": { zh: "人", en: "[person|people]" },
  "unit.department": { zh: "个科室", en: "[department|departments]" },
  "unit.point": { zh: "分", en: "[point|points]" },
  "unit.percent": { zh: "%", en: "%" },
  "unit.kind": { zh: "类", en: "[kind|kinds]" },
  "unit.item": { zh: "项", en: "[item|items]" },
  "unit.document": { zh: "份", en: "[document|documents]" },
  "unit.case": { zh: "起", en: "[case|cases]" },
  "unit.attendance": { zh: "人次", en: "[attendance|attendances]" },
  "unit.petition": { zh: "件", en: "[case|cases]" },
  "unit.article": { zh: "篇", en: "[article|articles]" },
  "unit.issue": { zh: "期", en: "[issue|issues]" },
  "unit.yuan": { zh: "元", en: "yuan" },
  "unit.cell": { zh: "次", en: "[time|times]" },

  "counted.人": { zh: "人", en: "[person|people]" },
  "counted.人次": { zh: "人次", en: "[attendance|attendances]" },
  "counted.个科室": { zh: "个科室", en: "[department|departments]" },
  "counted.个责任区": { zh: "个责任区", en: "[area|areas]" },
  "counted.个周五": { zh: "个周五", en: "[Friday|Fridays]" },
  "counted.件": { zh: "件", en: "[case|cases]" },
  "counted.次": { zh: "次", en: "[session|sessions]" },
  "counted.项": { zh: "项", en: "[item|items]" },
  "counted.份": { zh: "份", en: "[document|documents]" },
  "counted.篇": { zh: "篇", en: "[article|articles]" },
  "counted.人天": { zh: "人天", en: "[person-day|person-days]" },

  "scored.sum": {
    zh: "{points} 分；{how}；得 {score} 分",
    en: "{points} [point|points]; {how}; earns {score} [point|points]",
  },
  "scored.and": { zh: "{first}；{second}", en: "{first}; {second}" },
  "scored.whole": { zh: "未扣分", en: "no points off" },
  "scored.veto": { zh: "有一票否决的情况", en: "a veto applies" },
  "scored.none": { zh: "没有，不得分", en: "there is none, so no points" },
  "scored.absent": { zh: "没有，扣 {points} 分", en: "there is none, {points} [point|points] off" },
  "scored.miss": {
    zh: "缺 {n} {each}，每{each}扣 {points} 分",
    en: "{n} missing, {points} [point|points] off for each",
  },
  "scored.case": {
    zh: "发生 {n} {each}，每{each}扣 {points} 分",
    en: "{n} [case|cases], {points} [point|points] off for each",
  },
  "scored.step": {
    zh: "差 {n} {of}，每 {step} {of}扣 {points} 分",
    en: "{n} {of} short, {points} [point|points] off for each {step} {of}",
  },
  "scored.step-months": {
    zh: "{months} 个月低于要求，共差 {n} {of}，每月每 {step} {of}扣 {points} 分",
    en: "{months} [month|months] short, {n} {of} in all, {points} [point|points] off for each {step} {of} of a month",
  },
  "scored.open": {
    zh: "“{name}”没有数据，说不出扣不扣分，得分未定",
    en: "no data on {name}, so whether points come off is not known: no score yet",
  },
  "scored.not-looked-at": {
    zh: "评分标准里的“{about}”没有台账可核，没有扣分，请核对",
    en: "no ledger tells of {about} in the scoring: nothing was taken off for it, please check",
  },
  "scored.short": { zh: "未达到要求", en: "Short of what is asked" },
  "scored.under": { zh: "低于 {limit} {of}", en: "Under {limit} {of}" },
  "scored.below": { zh: "{less}，扣 {points} 分", en: "{less}: {points} [point|points] off" },
  "scored.below-all": { zh: "{less}，不得分", en: "{less}: no points" },
  "scored.unruled": {
    zh: "评分标准没有写明这种情况怎样扣分，得分是暂拟的，请核对",
    en: "The rules for scoring do not say what is taken off here: the points are provisional",
  },
  "scored.discretion": { zh: "酌情扣 {points} 分", en: "{points} [point|points] off at discretion" },
  "scored.earned": {
    zh: "有 {n} {each}，每{each}得 {points} 分",
    en: "{n} there, {points} [point|points] each",
  },
  "scored.tier": {
    zh: "达到 {n}，按档得 {points} 分",
    en: "{n} reached, which earns {points} [point|points]",
  },
  "scored.parts": {
    zh: "{all} 项中有 {n} 项，计 {points} 分",
    en: "{n} of {all} parts, {points} [point|points]",
  },
  "scored.share": { zh: "按比例 {percent}% 计分", en: "by its share of {percent}%" },
  "scored.bonus": {
    zh: "多 {n} {each}，每{each}加 {points} 分",
    en: "{n} more, {points} [point|points] each",
  },

  "asked.table-as-whole": {
    zh: "{sheets}各行没有写明，按表名整表计入（{n}条）",
    en: "Counted whole by its title, no row says so itself: {sheets} ({n} rows)",
  },
  "asked.confirmed": {
    zh: "考核细则共{n}条，本单位已采用{confirmed}条；没把握、还没采用的{unsure}条不计达标",
    en: "The rubric has {n} [requirement|requirements]: {confirmed} adopted; {unsure} still unsure, which can't count as met before you adopt them",
  },
  "asked.rating": {
    zh: "考核细则满分{total}分，{list}",
    en: "The rubric has {total} points: {list}",
  },
  "asked.moved": {
    zh: "考核细则与上次核对时不同：新增{added}条，改动{changed}条，删去{gone}条，请在窗格“本单位的考核细则”核对",
    en: "The rubric was changed since you went through it: {added} new, {changed} changed, {gone} gone; please look at its page",
  },
  "asked.confirm-part": {
    zh: "台账看不出，需人工确认：{name}",
    en: "No ledger shows this, so someone must confirm: {name}",
  },
  "asked.proposed": {
    zh: "怎样算是拟的：请在窗格“本单位的考核细则”采用，或在创建标准填本单位目标值",
    en: "How it counts is only proposed: adopt it on the rubric's page, or set a target of your own in 创建标准",
  },
  "asked.score-under": { zh: "{label}{points}分", en: "{label}: {points} [point|points]" },
  "asked.reason.scores": { zh: "每次得分都要达到", en: "Each score has to reach it" },
  "asked.reason.departments": {
    zh: "各科室平均分都要达到",
    en: "The average of each department has to reach it",
  },
  "asked.reason.kindred": { zh: "与“{title}”要求相同", en: "It asks the same as “{title}”" },
  "asked.reason.none": {
    zh: "要求不发生，查有无登记",
    en: "It must not happen: whether any case is on record",
  },
  "asked.reason.media": { zh: "要求用这些方式宣传或公开", en: "Means by which something has to be told" },
  "asked.reason.rules": { zh: "要求有这些制度，查制度清单", en: "Rules that have to be in force" },
  "asked.reason.documents": { zh: "要求有这些文件，查文件台账", en: "Documents that have to be there" },
  "asked.reason.kinds": { zh: "列出的每一项都要有", en: "Each of those named has to be held" },
  "asked.reason.roles": { zh: "要求有这些人员，查名册", en: "People of these roles on the roster" },
  "asked.reason.tasks": { zh: "要求完成任务，查任务办结", en: "Tasks that have to be done" },
  "asked.reason.share": { zh: "要求多少人或科室参加", en: "The share of people or departments" },
  "asked.reason.each": { zh: "按每人算", en: "So many of each person" },
  "asked.reason.window": { zh: "写明了时间，查这段时间的台账", en: "A time of the year is stated" },
  "asked.reason.times": { zh: "写明了次数，按台账计次", en: "A number is stated: how often it was held" },
  "asked.reason.amount": { zh: "写明了金额，按台账合计", en: "A sum is stated: money is added up" },
  "asked.reason.interval": {
    zh: "写明了多少天，查最长间隔",
    en: "Days are stated: the longest time without",
  },
  "asked.reason.held": { zh: "没有写次数，按每年1次拟", en: "No number is stated: once a year is assumed" },
  "asked.reason.wants-number": { zh: "台账里没有，请填数", en: "No ledger tells it: give a number" },
  "asked.reason.wants-word": { zh: "要看现场或由人判断", en: "A person sees and judges it" },
  "asked.reason.unknown": { zh: "没有看懂，请选定怎样算", en: "Not understood: say how it counts" },

  "check.per.week": { zh: "/周", en: " a week" },
  "check.per.month": { zh: "/月", en: " a month" },
  "check.per.quarter": { zh: "/季度", en: " a quarter" },
  "check.per.half-year": { zh: "/半年", en: " a half-year" },
  "check.per.year": { zh: "/年", en: " a year" },
  "check.per.period": { zh: "", en: "" },
  "figure.alone": { zh: "{actual}{unit}", en: "{actual} {unit}" },
  "figure.once": { zh: "1次", en: "once" },
  "figure.twice": { zh: "2次", en: "twice" },
  "figure.percent": { zh: "{actual}%", en: "{actual}%" },
  "figure.of": { zh: "{target}{unit}中有{actual}{unit}", en: "{actual} of {target} {unit}" },
  "figure.above": { zh: "{figure}（须＞{limit}）", en: "{figure} (must be more than {limit})" },
  "figure.at-least-short": {
    zh: "{figure}（须≥{limit}，差{short}）",
    en: "{figure} (at least {limit}, {short} short)",
  },
  "figure.none": { zh: "{figure}", en: "none found" },
  "figure.share-of": {
    zh: "{target}{unit}中有{actual}{unit}达到（{percent}%）",
    en: "{actual} of {target} {unit} reached it ({percent}%)",
  },
  "figure.most-in-a-month": {
    zh: "最多的一人一月{figure}",
    en: "{figure} (the most by one person in a month)",
  },
  "figure.lowest-department": { zh: "最低的科室{figure}", en: "{figure} (the lowest department)" },
  "figure.lowest-score": { zh: "最低的一次{figure}", en: "{figure} (the lowest score)" },
  "figure.below": { zh: "{figure}（须＜{limit}）", en: "{figure} (fewer than {limit} allowed)" },
  "figure.at-most-over": {
    zh: "{figure}（须≤{limit}，超{over}）",
    en: "{figure} (at most {limit}, {over} too many)",
  },
  "figure.below-over": {
    zh: "{figure}（须＜{limit}，超{over}）",
    en: "{figure} (fewer than {limit} allowed)",
  },
  "figure.none-over": { zh: "{figure}（须为0）", en: "{figure} (none allowed)" },
  "check.target.at-least": { zh: "≥{amount}{per}", en: "at least {amount}{per}" },
  "check.target.at-most": { zh: "≤{amount}{per}", en: "at most {amount}{per}" },
  "check.target.above": { zh: "＞{amount}{per}", en: "more than {amount}{per}" },
  "check.target.below": { zh: "＜{amount}{per}", en: "fewer than {amount}{per}" },
  "check.target.equals": { zh: "={amount}{per}", en: "{amount}{per}" },
  "check.target.none": { zh: "{amount}", en: "none" },
  "check.target.with-due": { zh: "{target}（序时{due}）", en: "{target} ({due} by now)" },
  "check.target.there-is": { zh: "有{list}", en: "{list} in place" },
  "check.target.all-of-list": { zh: "{amount}{per}：{list}", en: "{amount}{per}: {list}" },
  "check.target.some-of-list": { zh: "{target}（{list}）", en: "{target} ({list})" },
  "check.target.condition": { zh: "{name}{target}", en: "{name}: {target}" },
  "check.target.and": { zh: "{first}、{rest}", en: "{first}, {rest}" },
  "check.target.and-then": { zh: "{first}；{rest}", en: "{first}; {rest}" },
  "check.target.confirm": { zh: "人工确认", en: "to be confirmed" },

  "check.period-short": { zh: "{period}缺{n}{unit}", en: "{period}: {n} {unit} short" },
  "check.short": { zh: "缺{n}{unit}", en: "{n} {unit} short" },
  "check.still-to-do": { zh: "尚差{n}{unit}", en: "{n} {unit} to go" },
  "check.running": { zh: "{period}进行中，已有{n}{unit}", en: "{period} is not over: {n} {unit} so far" },
  "check.left-out": { zh: "自学{n}次不计入集中学习", en: "{n} [session|sessions] of self-study not counted" },
  "check.other-forms": {
    zh: "另有{n}次学习的形式为{forms}，不计入集中学习",
    en: "{n} more [session|sessions] ({forms}) [is|are] not counted as collective study",
  },
  "check.in-two-ledgers": {
    zh: "有{n}场在{sheets}中都有登记，只计1次",
    en: "{n} noted in {sheets} alike, counted once",
  },
  "check.same-day": {
    zh: "同日多场计1次，少计{n}行",
    en: "Several on one day count once: {n} [row|rows] fewer",
  },
  "check.same-topic": {
    zh: "同日同内容计1次，少计{n}行",
    en: "The same on one day counts once: {n} [row|rows] fewer",
  },
  "check.assumed": {
    zh: "有{n}行没有写明{fields}，按内容计入，请核对",
    en: "{n} [row|rows] that [does|do] not state {fields} [was|were] counted by [its|their] contents: please check",
  },
  "check.rows-undated": {
    zh: "有{n}行没有日期或日期认不出，未计入",
    en: "{n} [row|rows] not counted: no date, or none that can be read",
  },
  "check.gap": { zh: "{from}至{to}间隔{n}天", en: "{n} [day|days] from {from} to {to}" },
  "check.label": { zh: "「{text}」", en: "“{text}”" },
  "check.number": { zh: "编号「{text}」", en: "Case {text}" },
  "check.row": { zh: "第{n}行", en: "row {n}" },
  "check.and-more": { zh: "另有{n}项", en: "and {n} more" },
  "check.record-fails": { zh: "{label}未达到要求", en: "{label} does not meet the requirement" },
  "check.record-fails-in": {
    zh: "{label}的问题未见整改：{matter}",
    en: "{label}: {matter} is not put right yet",
  },
  "check.all-after-as-of": {
    zh: "{sheets}的日期都在数据截止日{asOf}之后（最早{from}），未计入",
    en: "{sheets}: all dates are after the as-of day {asOf} (the first is {from}), so nothing counts",
  },
  "check.no-deadline": { zh: "{label}未完成且无期限", en: "{label} is open and has no deadline" },
  "check.not-yet-due": { zh: "{label}未到期", en: "{label} is not yet due" },
  "check.kinds-missing": { zh: "缺：{names}", en: "Missing: {names}" },
  "check.kinds-to-come": { zh: "尚未开展：{names}", en: "Still to come: {names}" },
  "check.kinds-untold": {
    zh: "台账没有写类别，不能判断是哪一类",
    en: "The ledger does not say of what kind its entries are",
  },
  "check.totals-differ": {
    zh: "有{n}处所写合计与各项相加不符，按各项相加计，请核对",
    en: "Totals that differ from their parts: {n}. The parts count, please check",
  },
  "check.points-by-person": {
    zh: "达标率按人数算；分值按每人完成应修部分的比例平均",
    en: "The rate counts people; the points go by how much of the hours each has done, on average",
  },
  "check.counts-differ": {
    zh: "有{n}处所写天数或次数与格子里的标记不符，按标记计，请核对",
    en: "Counts that differ from the marks beside them: {n}. The marks count, please check",
  },
  "check.totals-kept": {
    zh: "有{n}处所写合计与各项相加不符，按所写合计计，请核对",
    en: "Totals that differ from their parts: {n}. The totals count, please check",
  },
  "check.kind-found": { zh: "{name}{n}条", en: "{name}: {n} [record|records]" },
  "check.kind-found-in": { zh: "{name}：{names}", en: "{name}: {names}" },
  "check.kind-crowded": {
    zh: "{name}有{n}人，应为1人",
    en: "{name}: {n} [person|people], there should be one",
  },
  "check.names-gone": {
    zh: "名单含已离任人员：{names}，请更新",
    en: "The list names people who have left: {names}. Please bring it up to date",
  },
  "check.to-confirm": { zh: "{remark}，请核实（{n}次）", en: "{remark}: please check ({n} [time|times])" },
  "check.kind-missing": { zh: "{period}缺{name}", en: "{period}: {name} missing" },
  "check.kind-not-asked": { zh: "未见{name}，不作要求", en: "No {name} found; not required" },
  "check.window-short": {
    zh: "{from}至{to}期间缺{n}{unit}",
    en: "{n} {unit} short between {from} and {to}",
  },
  "check.window-missed": {
    zh: "{from}至{to}期间缺{n}{unit}（{day}的不在此期间）",
    en: "{n} {unit} short between {from} and {to} (that of {day} lies outside)",
  },
  "check.part-no-data": { zh: "{name}：数据不足", en: "{name}: no data" },

  "check.person-short": { zh: "{name}缺{n}次", en: "{name}: {n} [time|times] short" },
  "check.sum-short": {
    zh: "{name}{sum}小时，应为{target}小时",
    en: "{name}: {sum} of {target} [hour|hours]",
  },
  "check.figure-unknown": {
    zh: "{name}有数写错或认不出，够不够不能确定，请核对",
    en: "{name}: a figure is wrong or can't be read; whether the target is reached is not known",
  },
  "check.same-name": {
    zh: "{name}同名，无法区分，未计入",
    en: "{name}: several people of that name, not counted",
  },
  "check.nameless": {
    zh: "{n}条记录没有名单，不能逐人判定",
    en: "{n} [record|records] [gives|give] no names",
  },
  "check.names-of-group": {
    zh: "记了姓名的都是中心组、支部等部分人的活动，说不出其他人有没有参加",
    en: "Names are given only for sessions of some of the people: nothing tells of the others",
  },
  "check.departmentless": {
    zh: "{n}条记录没写科室，不能判断哪些科室参加",
    en: "{n} [record|records] [gives|give] no department",
  },
  "check.group-taken": {
    zh: "{n}条记录写的是全体，按当日在岗人员计",
    en: "{n} [record|records] [says|say] everybody: those in service that day were taken",
  },
  "check.group-away": {
    zh: "{day}写全体，考勤表上不在岗：{names}",
    en: "{day} says everybody; away by the sheet: {names}",
  },
  "check.group-unclear": {
    zh: "{n}条记录只写了范围（如各科室负责人），不能确定是谁",
    en: "{n} [record|records] [names|name] a group, and nobody can say who belongs to it",
  },
  "check.people-from-attendance": {
    zh: "无花名册，以考勤表中的人员为准",
    en: "No roster: the people of the attendance sheets were taken",
  },
  "check.people-of-several-places": {
    zh: "{names}在几个科室的考勤表上都有，按1人计",
    en: "{names}: in the sheets of several departments, counted as one person each",
  },
  "check.people-from-ledger": {
    zh: "无花名册，以台账中的人员为准",
    en: "No roster: the ledger's own names were taken",
  },
  "check.of-year": { zh: "{year}：{text}", en: "{year}: {text}" },
  "check.part-problem": { zh: "{name}{problem}", en: "{name}: {problem}" },
  "check.no-named-amounts": {
    zh: "台账没有按人登记数量，不能逐人计算",
    en: "The ledger does not say how much each person has",
  },
  "check.no-roster": { zh: "缺花名册，无法确定人员范围", en: "There is no roster to say whom to count" },
  "check.no-centre-group": {
    zh: "花名册未标明中心组成员",
    en: "The roster does not mark the centre group's members",
  },
  "check.no-departments": { zh: "花名册未写科室", en: "The roster names no departments" },
  "check.part-of-target": {
    zh: "在岗{months}个月，目标折算为{target}小时",
    en: "{months} [month|months] of service: {target} [hour|hours] asked for",
  },
  "check.away.left": { zh: "已离岗或退休", en: "has left or retired" },
  "check.away.not-yet": { zh: "尚未到岗", en: "has not yet arrived" },
  "check.away.maternity": { zh: "产假", en: "maternity leave" },
  "check.away.long-sick": { zh: "长病假", en: "long sick leave" },
  "check.away.injury": { zh: "工伤", en: "injured at work" },
  "check.away.seconded": { zh: "借调、挂职或驻村", en: "seconded elsewhere" },
  "check.away.full-time-training": { zh: "脱产学习", en: "in full-time training" },
  "check.away.short-service": { zh: "在岗不足{n}天", en: "fewer than {n} [day|days] of service" },
  "check.away.months": { zh: "在岗不足{n}个月", en: "fewer than {n} [month|months] of service" },
  "check.away.figure-unknown": {
    zh: "有数写错或认不出，不能确定",
    en: "a figure is wrong or can't be read",
  },
  "check.departments-missing": { zh: "缺科室：{names}", en: "Departments left out: {names}" },
  "check.departments-none": { zh: "{period}未检查", en: "{period}: nobody inspected {names}" },
  "check.departments-missed": {
    zh: "{period}只查{reached}/{all}个科室，未查：{names}",
    en: "{period}: {reached} of {all} departments; not inspected: {names}",
  },

  "check.no-table": { zh: "{period}无考勤表", en: "{period}: no attendance sheet" },
  "check.leader-untold": {
    zh: "{n}条记录没有写谁讲的，不知道是不是领导",
    en: "{n} [record|records] [does|do] not say who lectured",
  },
  "check.hours-in-part": {
    zh: "学时只见于培训记录，{n}人其余的学习没有登记，不能判定不足",
    en: "Hours stand in records of training alone: what else {n} [person|people] studied is not recorded",
  },
  "check.months-told-alone": {
    zh: "{all}个月中只有{n}个月有考勤：{which}",
    en: "Only {n} of {all} [month|months] have attendance sheets: {which}",
  },
  "check.months-none": {
    zh: "已过的{which}都没有考勤",
    en: "No attendance sheets of months that are over: {which}",
  },
  "check.months-untold": {
    zh: "{all}个月中只有{n}个月有考勤，没有{which}",
    en: "Only {n} of {all} [month|months] have attendance sheets, without {which}",
  },
  "check.attendance-low": { zh: "{period}出勤率{rate}%", en: "{period}: attendance {rate}%" },
  "check.attendance-blank": { zh: "空白{n}天未计入应出勤", en: "{n} blank [day|days] not counted as due" },
  "check.attendance-gap": {
    zh: "{name}{period}漏填{n}天",
    en: "{name}, {period}: {n} [day|days] not filled in",
  },
  "check.summary-without-month": {
    zh: "考勤汇总表未写月份，未计入",
    en: "A table of counts does not say of which month it is: not counted",
  },
  "check.marks-unknown": {
    zh: "{n}格符号未选定含义",
    en: "{n} [cell|cells] with marks still to be confirmed",
  },
  "check.calendar-unknown": {
    zh: "有的年份没有节假日安排，按周一至周五计",
    en: "No holiday notice for one of the years: Monday to Friday were taken as workdays",
  },
  "check.late-often": {
    zh: "{name}{period}迟到早退{n}次",
    en: "{name}, {period}: late or early {n} [time|times]",
  },
  "check.late-untold": {
    zh: "{name}{period}共迟到早退{n}次，表上只有合计，不能逐月判断",
    en: "{name}, {period}: late or early {n} [time|times] in all; the sheet has only the sum, so no month can be judged",
  },
  "check.absent": { zh: "{name}{period}旷工{n}天", en: "{name}, {period}: absent {n} [day|days]" },
  "check.absent-red-line": {
    zh: "{name}累计旷工{n}天，超过{line}天红线",
    en: "{name}: {n} [day|days] absent, above the line of {line}",
  },
  "check.absent-in-a-row": {
    zh: "{name}连续旷工{n}个工作日，超过{line}天红线",
    en: "{name}: {n} [workday|workdays] absent in a row, above the line of {line}",
  },
  "check.leave-unapproved": { zh: "{name}{day}请假无审批", en: "{name}, {day}: leave without approval" },
  "check.other-weekday": { zh: "{day}不在周五", en: "{day} was not a Friday" },
  "check.weekdays-missing": {
    zh: "{n}个周五没有此项学习：{days}",
    en: "{n} [Friday|Fridays] without such a session: {days}",
  },
  "check.weekdays-eligible": {
    zh: "期内周五{all}个，扣除节假日和停学后应学{n}个",
    en: "{all} [Friday|Fridays] in the period, {n} of them due after holidays and breaks",
  },
  "check.part-low": { zh: "{label}实到{part}人，应到{whole}人", en: "{label}: {part} of {whole} present" },
  "check.impossible": {
    zh: "{label}的数字不可能（负数或高于满分），未计入，请核对",
    en: "{label}: a figure that can't be (negative, or above the full mark): not counted",
  },
  "check.part-above-whole": {
    zh: "{label}实到多于应到，未计入",
    en: "{label}: more present than expected, not counted",
  },
  "check.figures-missing": { zh: "{label}缺应到或实到，未计入", en: "{label}: numbers missing, not counted" },
  "check.leave-taken-off": {
    zh: "应到人数已扣除请假、公差{n}人次",
    en: "{n} [absence|absences] on leave or business [was|were] taken off those expected",
  },
  "check.sum-low": { zh: "合计{sum}{unit}", en: "{sum} {unit} in all" },
  "check.plan-short": {
    zh: "{period}计划{planned}次，实际{held}次",
    en: "{period}: {held} of {planned} planned sessions",
  },
  "check.plan-contents": {
    zh: "按月份对照，内容是否相符请人工核对",
    en: "Matched by month; please check that the contents agree",
  },
  "check.task-open": { zh: "{label}未完成", en: "{label} is not finished" },
  "check.progress-unknown": { zh: "{label}未写进度，未计入", en: "{label}: no progress given, not counted" },

  "check.case-overdue": { zh: "{label}超期{n}天{open}", en: "{label}: {n} [day|days] overdue, {open}" },
  "check.case-unclosed": { zh: "未办结", en: "still open" },
  "check.case-unanswered": { zh: "未答复", en: "not answered yet" },
  "check.case-overdue-of": {
    zh: "{label}超期{n}天{open}（责任：{who}）",
    en: "{label}: {n} [day|days] overdue, {open} (responsible: {who})",
  },
  "check.no-handling-column": {
    zh: "台账没有答复、办结日期或办理状态列，不能判断是否办结",
    en: "No column says whether or when a case was handled",
  },
  "check.no-reply-column": {
    zh: "台账没有答复日期列，不能判断是否答复",
    en: "No column says when a case was answered",
  },
  "check.no-mending-column": {
    zh: "台账没有整改情况或整改完成日期列，不能判断是否整改",
    en: "No column says whether or when a problem was put right",
  },
  "check.case-closed": { zh: "办结", en: "closed" },
  "check.case-answered": { zh: "答复", en: "answered" },
  "check.case-late": { zh: "{label}超期{n}天{done}", en: "{label}: {done} {n} [day|days] late" },
  "check.case-late-of": {
    zh: "{label}超期{n}天{done}（责任：{who}）",
    en: "{label}: {done} {n} [day|days] late (responsible: {who})",
  },
  "check.case-waiting": { zh: "{label}在期内", en: "{label}: still within its time" },
  "check.case-exempt": {
    zh: "{label}无法答复或不需答复，不计",
    en: "{label}: entered as needing no answer, or none being possible; not counted",
  },
  "check.satisfaction-low": { zh: "满意率{rate}%，低于{floor}%", en: "Satisfaction {rate}%, below {floor}%" },
  "check.satisfaction-not-improved": {
    zh: "满意率没有提高，上期{before}%",
    en: "Satisfaction {rate}%, {before}% the time before: no rise",
  },
  "check.satisfaction-pooled": {
    zh: "本期{n}次测评合并计算：{list}",
    en: "{n} surveys of the period are added up: {list}",
  },
  "check.satisfaction-no-previous": {
    zh: "无上期数据，只判下限",
    en: "No earlier survey: only the floor was asked",
  },
  "check.satisfaction-group-low": { zh: "{name}满意率{rate}%", en: "{name}: {rate}%" },
  "check.satisfaction-group-missing": { zh: "缺{names}满意度", en: "No survey among: {names}" },

  "check.score-low": { zh: "{label}得分偏低", en: "{label}: a low score" },
  "check.no-score": {
    zh: "{label}无得分、扣分或等次，未计入平均",
    en: "{label}: no score, not in the average",
  },
  "check.scale-ten": { zh: "{months}按10分制折算为百分制", en: "{months}: scores of 10 brought to 100" },
  "check.scale-five": { zh: "{months}按5分制折算为百分制", en: "{months}: scores of 5 brought to 100" },
  "check.scale-deduction": {
    zh: "{months}按满分减扣分折算",
    en: "{months}: points off taken from the full mark",
  },
  "check.scale-grade": {
    zh: "{months}按等次折算（优{excellent}、良{good}、合格{pass}、不合格{fail}）",
    en: "{months}: grades turned into scores (excellent {excellent}, good {good}, pass {pass}, fail {fail})",
  },
  "check.own-fail-line": {
    zh: "“{sheet}”写明{points}分以下为不合格，按此判定",
    en: "“{sheet}” counts less than {points} points as failed and is judged by that",
  },
  "check.inspection-failed": { zh: "{label}不合格未整改", en: "{label}: failed, not put right yet" },
  "check.inspection-put-right": { zh: "{label}不合格已整改", en: "{label}: failed, put right since" },
  "check.item-low": {
    zh: "「{item}」达标率{rate}%，{n}次不达标",
    en: "“{item}”: {rate}% in order, {n} [time|times] not",
  },
  "check.days-as-hours": {
    zh: "{n}条按天记的，按半天{half}小时、1天{day}小时折算",
    en: "{n} [entry|entries] in days: {half} hours for half a day, {day} for a day",
  },
  "check.records-found": { zh: "登记{n}起", en: "{n} [case|cases] recorded" },

  "check.told-under": {
    zh: "{n}个问题与「{title}」相同，列在该条",
    en: "{n} [problem|problems] [is|are] the same as under “{title}” and listed there",
  },
  "check.perhaps-meant": { zh: "另有{n}条{remark}", en: "{n} more [record|records] {remark}" },
  "check.no-such-records": { zh: "台账中没有此类记录", en: "The ledgers hold no such records" },
  "check.kinds-unread": {
    zh: "有{n}行的{fields}认不出，说不出有没有此类记录",
    en: "{n} [row|rows] [has|have] a {fields} that is not understood, so nobody can say whether there are such records",
  },
  "check.confirm-without-records": {
    zh: "无记录，需人工确认",
    en: "Without records someone must confirm it",
  },
  "check.sheets-unread": {
    zh: "{sheets}没有读取，请先核对",
    en: "Not read: {sheets}. Please look at it first",
  },
  "check.cases-unread": {
    zh: "登记中有{n}件没有写明性质，请先核对",
    en: "{n} [case does|cases do] not say of what nature: please look at them first",
  },
  "check.declare": {
    zh: "没有登记不等于没有发生，需人工确认（零报告）",
    en: "An empty ledger does not mean there were none: confirm it with “Verified: none”",
  },
  "check.declare-zero-cases": {
    zh: "台账无记录，需登记零报告",
    en: "No records: confirm it with “Verified: none”",
  },
  "check.confirmation-not-counted": {
    zh: "人工确认不能代替台账，本条按台账判定",
    en: "A confirmation does not replace the ledger by which this is judged",
  },
  "check.confirmation-expired": {
    zh: "人工确认不是针对本期（{from}起）的，已失效",
    en: "The confirmation was not given for this period (from {from}) and has expired",
  },
  "check.waiver-expired": { zh: "豁免已于{day}到期", en: "The waiver expired on {day}" },
  "check.change-target": { zh: "{title}：目标改为{to}（原{from}）", en: "{title}: target {to} (was {from})" },
  "check.change-weight": {
    zh: "{title}：分值改为{to}（原{from}）",
    en: "{title}: {to} [point|points] (were {from})",
  },
  "check.recorder-missing": { zh: "「{sheet}」考勤员未签名", en: "{sheet}: nobody has signed as recorder" },
  "check.recorder-unknown": {
    zh: "{n}张考勤表没有考勤员签名处，是否专人负责请人工核对",
    en: "{n} attendance sheets have no place for a recorder: please check who keeps them",
  },
  "check.attendance-months": {
    zh: "出勤率按月判定，{all}个月中有{n}个月达到",
    en: "Attendance is judged by month: {n} of {all} [month|months] reached it",
  },
  "check.attendance-summed": {
    zh: "{period}表上只有合计，按合计的出勤率判",
    en: "{period}: the sheet has only the sum, whose rate is judged",
  },
  "excel.too-large": {
    zh: "这张表太大，读了20秒还没有读完，没有计入；请拆成几张，或删去用不着的行列",
    en: "This sheet is too large to be read within twenty seconds and does not count. Please split it or delete what is not needed",
  },
  "check.skeleton-without-points": {
    zh: "本标准只有维度，未设分值，只判结论、不计分；请按当地文件在《创建标准》表填写分值",
    en: "This standard comes as dimensions without points: verdicts show and no score. Please fill in the points of your local rules in the sheet 创建标准",
  },
  "check.skeleton-points": {
    zh: "各项分值由本单位填写，满分{total}分",
    en: "The points are the unit's own, {total} in all",
  },
  "check.change-total": {
    zh: "分值合计{total}分，不是{full}分",
    en: "The points come to {total}, not {full}",
  },
  "check.change-own": {
    zh: "自设「{title}」（{target}，{weight}分）",
    en: "Own clause “{title}” ({target}, {weight} [point|points])",
  },
  "check.change-convention": { zh: "{title}：{to}（原{from}）", en: "{title}: {to} (was {from})" },
  "check.change-on": { zh: "{title}：选用", en: "{title}: switched on" },
  "check.change-off": { zh: "{title}：停用", en: "{title}: switched off" },
} as const satisfies Texts;
