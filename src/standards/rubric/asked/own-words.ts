import { TOPICS } from "./subjects";

/** Words that say what is done with a thing, how often, by whom, how well: none tells one record from another. */
const PLAIN = new RegExp(
  [
    "(?:每|全|本|当|各)[年月周季]度?", "每?半年", "每?季度", "每?两个?[月年周]", "年[初中终内底]", "年度", "一年中?", "按[年月季]", "定期", "及时", "按时", "按期", "经常性?", "积极", "认真", "切实", "深入", "扎实", "广泛",
    "不少于", "不低于", "不得?少于", "至少", "达到", "以上", "不超过", "以内", "[\\d.一二两三四五六七八九十_]+(?:次|篇|条|期|场|份|项|种|个|人|名|小时|学时|天|%)(?:以上)?",
    "组织", "开展", "召开", "举办", "举行", "进行", "参加", "参与", "实行", "实施", "落实", "坚持", "执行", "制定", "制订", "建立健全", "建立", "健全", "完善", "印发", "出台", "利用", "配合", "加强", "做好", "抓好", "推进", "推行", "有", "并", "和", "与", "及", "等", "的", "了", "对", "向", "将", "在", "为", "以", "把", "要", "应",
    "领导班子", "班子成员", "班子", "领导干部", "党员干部", "干部职工", "全体", "职工", "党员", "本单位", "单位", "部门", "科室", "机关", "党组", "党委", "支部", "领导", "员工", "人员", "县上", "市里", "上级", "主要负责人",
    "专题", "主题", "情况", "工作", "建设", "活动", "会议", "记录", "资料", "材料", "相关", "有关", "各种", "各类", "多种形式", "形式", "内容", "列入", "纳入", "研究", "部署", "听取", "汇报", "学习", "宣传", "教育", "贯彻", "集中", "报送", "上报", "信息", "公开", "讨论", "总结",
  ].join("|"),
  "g",
); // prettier-ignore

/** The words by which the records of a requirement are found; none where it names nothing but what is done. */
export function ownWordsOf(text: string): readonly string[] {
  const known = TOPICS.filter(({ when }) => when.test(text)).flatMap(({ words }) => words);
  if (known.length > 0) return [...new Set(known)];
  const left = text
    .replace(/[,，](?:做到|确保|达到|效果)[^,，;；。]*/g, "、")
    .replace(/[(（][^)）]*[)）]/g, "、")
    .replace(/[「」“”"《》]/g, "、")
    .replace(PLAIN, "、");
  const parts = left
    .split(/[^\u4e00-\u9fffA-Za-z0-9·]+/)
    .filter((part) => part.length >= 2 && part.length <= 10);
  return [...new Set(parts)].slice(0, 4);
}
