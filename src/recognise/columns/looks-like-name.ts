const SURNAMES =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙伏岑习胥保和蔺水云昌凤酆皮湛禹狄贝麻危骆梁支昝莘宣贲诸羿储汲邴松段富焦山蓬郗班仰秋暴钭厉戎祖束幸韶印宿怀蒲鄂索咸籍卓屠阴胥能苍双闻莘翟谭贡劳逄扶堵宰郦雍却璩濮牛寿通扈冀郏浦尚农别阎充慕茹宦鱼容慎戈庾终暨居衡步耿满弘国寇广禄阙东殴殳沃利蔚越夔隆师";
const COMPOUND =
  /^(欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|轩辕|端木|南宫|司徒|长孙|宇文|独孤|申屠|太史)/;
const NO_NAME =
  /全体|干部|职工|科室|人员|党员|局长|主任|科长|书记|部门|单位|领导|成员|办公室|负责|以上|班子|中心|股|各|同志|合计|小计|备注|姓名|机关|支部|委员|老师|处长/;

/** 周 is a surname, and 周一 a Monday. */
export function isWeekday(text: string): boolean {
  return /^(?:周|星期|礼拜)[一二三四五六日天末]$/.test(text);
}

/** A surname with the rest hidden: 张*, 李**, 王*明, 张○, 张■■, 欧阳×. */
const MASKED = /^([\u4E00-\u9FFF]{1,2})[*○〇◯□■█●×xX_?…]{1,3}[\u4E00-\u9FFF]?$/;

/** Whether a folded text is a name of which only the surname is shown. */
export function isMaskedName(text: string): boolean {
  const shown = MASKED.exec(text)?.[1] ?? "";
  if (NO_NAME.test(text)) return false;
  return shown.length === 1 ? SURNAMES.includes(shown) : COMPOUND.test(shown);
}

/** Whether a name may be several people's: its rest is hidden by a sign or a word, 张*, 李某, XXX. */
export function hidesPeople(name: string): boolean {
  return isMaskedName(name) || /[*○〇◯□■█●×?…]|^.{1,2}某{1,2}$|^[xX]{2,4}$/.test(name);
}

/** Whether a folded text may be the name of one person: two to four characters after a surname, or a name with 「·」. */
export function looksLikeName(name: string): boolean {
  if (NO_NAME.test(name) || isWeekday(name)) return false;
  if (isMaskedName(name)) return true;
  if (/^[\u3400-\u9FFF]{1,8}·[\u3400-\u9FFF·]{1,12}$/.test(name)) return true;
  if (!/^[\u3400-\u9FFF]{2,4}$/.test(name)) return false;
  return COMPOUND.test(name) || (name.length <= 3 && SURNAMES.includes(name[0] ?? ""));
}
