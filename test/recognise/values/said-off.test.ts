import { saidBesideName, saidOff, type CalledOff } from "../../../src/recognise/values/said-off";

const texts = (words: string) => words.trim().split(/\s+/);

const said = (what: CalledOff, words: string, read = saidOff) =>
  texts(words).map((text) => `${text}:${read(text, what) ?? "no"}`);

const all = (words: string, as: string) => texts(words).map((text) => `${text}:${as}`);

const NOT_HELD = `
  取消 已取消 （因下乡取消） 因会议冲突未开展 会议取消 本次活动已取消 受台风影响取消 因疫情，取消 取消（领导出差） 取消：领导出差
  取消原因：停电 未召开 未能召开 因故未能如期举行 停学 停学一次 放假停学 国庆放假 本季度未开展 7月份学习取消 流会 活动因雨临时取消
  经局领导同意，取消本次学习 党员大会未开 接上级通知暂停 取消学习改为扫雪 【取消】 未学习（下乡扶贫） 停课，参加全县大会 尚未召开 3月5日会议取消
`;
const NOT_OUT = `
  已撤回 已撤回（2月20日） 2月20日已撤回 已撤回未公开 撤稿 内容有误，撤下 因内容有误未公开 因涉密，暂缓公开 暂缓公开 已下架 现已删除 暂不公开
  不予公开 取消发布 尚未发布 该信息已撤下 应当事人要求撤回 撤回修改 因格式问题撤回更正 审核后退稿 已于3月2日撤回 撤回原因：数据有误
`;
const MOVED = `
  改期 （改期至3月5日） 延期至下周五 推迟到4月10日召开 因下乡改期至3月8日 顺延 择期召开 改为3月12日 取消，改期至3月9日 会议延期 时间待定 改到下周
  另行通知 因领导出差推迟 延期召开
`;

test("what says that an event did not take place, that a notice is not out, or that it was moved", () => {
  expect(said("held", NOT_HELD)).toEqual(all(NOT_HELD, "off"));
  expect(said("put-out", NOT_OUT)).toEqual(all(NOT_OUT, "off"));
  expect(said("held", MOVED)).toEqual(all(MOVED, "moved"));
  expect(said("put-out", "延期公开")).toEqual(["延期公开:moved"]);
});

test("words of it that say another thing", () => {
  const held = `
    取消手机静音 取消收费公告 改期后已于3月5日召开 延期还款政策解读 推迟半小时召开 调整到三楼会议室 改为视频会议 照常 未取消 张三未参加 3人未学习
    作业未完成 未组织讨论 原定3月1日，已于3月5日召开 传达关于取消收费的通知 学习暂停营业规定 心得未交 张三请假，已补学 改为15:00 推迟至下午召开
    改在二楼 组织学习 如期召开 按期开展
  `;
  const out = `
    撤回旧版后更新 关于撤销第三党支部的通知 取消收费公告 已重新发布 更正后重新公开 未撤回 删除重复附件 延期还款政策解读 下架不合格食品
    撤并村校公示 主动公开 网站公开 审核通过 不合格产品下架情况
  `;
  expect(said("held", held)).toEqual(all(held, "no"));
  expect(said("put-out", out)).toEqual(all(out, "no"));
});

test("what was called off and took place after all is another thing than what was only moved", () => {
  const held = "因故取消，已于3月9日补开 未召开，改为自学 取消后补学";
  const out = "撤下重发 内容有误撤下，已重新发布 撤回后重新公开 已撤回，更正后重新发布";
  expect(said("held", held)).toEqual(all(held, "again"));
  expect(said("put-out", out)).toEqual(all(out, "again"));
});

test("where it does not say of what, it is unclear", () => {
  const held = "航班取消 拟取消 建议取消 可能延期 是否取消";
  const out = "附件已撤回 申请撤回 部分内容撤销 拟下架";
  expect(said("held", held)).toEqual(all(held, "unclear"));
  expect(said("put-out", out)).toEqual(all(out, "unclear"));
});

test("beside a name it stands in brackets, at its head or its end", () => {
  const off =
    "全国两会精神（取消） 【已取消】保密教育 （因下乡取消） 取消：二季度党课 学习条例，因故取消 放假停学 会议未召开 停学（防汛）";
  const no = `
    取消收费公告（一） 关于撤销驻外机构的通知 讨论项目暂停 延期还款政策解读 未组织人员排查的通报 学习《暂停办法》（第二讲） 行政审批事项取消 已召开
  `;
  expect(said("held", off, saidBesideName)).toEqual(all(off, "off"));
  expect(said("held", no, saidBesideName)).toEqual(all(no, "no"));
  const out = "2025年部门预算（已撤回） 【撤稿】工作动态 招录公告——暂缓发布";
  const kept = "关于撤销公告的公告 关于下架不合格产品的通告（第3号） 取消收费公示（更正） 已撤销登记企业名单";
  expect(said("put-out", out, saidBesideName)).toEqual(all(out, "off"));
  expect(said("put-out", kept, saidBesideName)).toEqual(all(kept, "no"));
  expect(said("held", "党课（推迟至4月2日） 部门协调会（航班取消）", saidBesideName)).toEqual([
    "党课（推迟至4月2日）:moved",
    "部门协调会（航班取消）:unclear",
  ]);
});
