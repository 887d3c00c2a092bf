import { department, remark } from "./common-fields";
import { choice, field, secret, toldBy } from "./field";
import { ledger } from "./definition";
import { hasColumn, type TableWords } from "./table-words";

/** What somebody is in a group. 办公室主任 and 工作人员 are posts of any unit; nobody's post is 组长 or 成员. */
const GROUP_ROLE = {
  words:
    /^(?:(?:第一|常务|执行)?(?:副)?组长|(?:小组)?[成组]员|(?:领导小组)?办公室(?:主任|副主任|成员)|联络员|工作人员)$/,
  telling: /组长$|[成组]员$/,
};

/** 人员名册, lists of the leading group too (docs/criteria.md §3.5). ID numbers and phones are recognised so that they stay behind. */
export const roster = ledger({
  kind: "roster",
  name: { zh: "人员名册", en: "Roster" },
  titleWords: {
    花名册: 1, 名册: 1, 人员名册: 1, 人员信息: 0.9, 职工名单: 0.9, 通讯录: 0.7, 人员名单: 0.9, 领导小组名单: 1, 干部名册: 1, 中心组成员: 1, 成员名单: 0.8, 在职人员: 0.8, 人员情况: 0.8,
    电话表: 0.6, 领导小组: 0.7, 联系电话: 0.6, 在编人员: 0.8, 编制: 0.4,
  },
  englishTitleWords: { roster: 1, stafflist: 1, personnellist: 1 },
  rows: "register",
  gathers: "never",
  keepsHours: false,
  ofPlans: "any",
  reportsNone: null,
  dates: [],
  topic: null,
  tellsApart: [],
  must: ["name"],
  isOne: isOwnPeople,
  colleagues: [],
  ofPeople: true,
  saysWhoSeesToIt: false,
  overTheYear: null,
  confidential: false,
  fields: [
    field("name", "姓名", "Name", "person", ["人员姓名", "职工姓名", "名字", "干部姓名", "员工姓名", "成员姓名", "中文名", "中文姓名", "用户姓名", "姓名全称", "真实姓名", "成员"]),
    field("staff-number", "工号", "Staff number", "text", ["编号", "人员编号", "职工编号", "员工编号", "职工号", "人员编码", "员工号", "员工工号"]),
    choice("gender", "性别", "Sex", [], { male: ["男"], female: ["女"] }),
    secret(field("born", "出生年月", "Born", "date", ["出生日期", "出生年月日", "生日", "出生时间"])),
    secret(field("nation", "民族", "Nationality", "text", [])),
    department,
    field("position", "职务", "Position", "text", ["职务职级", "现任职务", "职级", "岗位", "行政职务", "职务名称", "任职", "职务岗位", "岗位职务", "现任职务职级", "单位及职务", "工作岗位", "职位", "岗位名称", "职位名称"]),
    toldBy(GROUP_ROLE, field("group-role", "组内职务", "Role in the group", "text", ["小组职务", "领导小组职务", "组内分工", "小组任职", "组别"])),
    field("office-role", "办公室职务", "Role in its office", "text", ["领导小组办公室职务", "创建办职务"]),
    field("assignment", "职责分工", "Assignment", "text", ["分工", "职责", "工作分工", "主要职责", "分管工作", "具体分工", "工作职责"]),
    secret(field("party", "政治面貌", "Party", "text", ["政治面目", "党派", "是否党员", "是否中共党员"])),
    secret(field("joined-party", "入党时间", "Joined the Party", "date", ["入党日期", "入党年月"])),
    field("started-work", "参加工作时间", "Started work", "date", ["参加工作日期", "工作时间", "参加工作年月", "参加工作", "工作年月"]),
    field("joined", "到岗日期", "Joined", "date", ["入职", "入职日期", "到岗时间", "入职时间", "调入时间", "调入日期", "到单位时间", "进入本单位时间", "来单位时间", "到本单位时间", "进单位时间", "入职年月", "到局时间", "入公司时间", "入司时间", "报到时间", "报到日期"]),
    field("left", "离岗日期", "Left", "date", ["离职日期", "离岗时间", "离职时间", "退休时间", "退休日期", "调出时间", "调出日期", "离开日期", "离开时间", "调离时间", "调离日期", "离任时间", "离任日期", "辞职时间", "辞职日期"]),
    field("identity", "身份", "Status of employment", "text", ["人员身份", "人员类别", "用工性质", "人员性质", "编制类型", "编制", "编制性质", "人员类型", "员工类型", "用工形式", "员工类别", "合同类型"]),
    choice("status", "状态", "Status", ["在岗状态", "人员状态", "在职情况", "在岗情况", "是否在岗", "在职状态", "是否在职", "现状", "员工状态", "任职状态"], {
      active: ["在职", "在岗", "正常", "是", "在编", "在编在岗", "试用", "试用期", "正式", "转正"],
      retired: ["退休", "已退休", "离退休"],
      left: ["离职", "调出", "辞职", "已离职", "调离", "已调出", "辞退", "解聘"],
      seconded: ["借调", "挂职", "借出", "抽调", "驻村", "援派", "外派"],
      "long-leave": ["长病假", "长期病假", "产假", "病休", "休产假", "工伤"],
      training: ["脱产学习", "脱产培训", "脱产"],
    }),
    choice("centre-group", "中心组成员", "Member of the centre group", ["是否中心组成员", "中心组", "理论学习中心组成员"], { yes: ["是", "√", "成员", "中心组成员", "组长", "副组长", "Y", "1"], no: ["否", "×", "不是", "N", "0", "/", "-"] }),
    secret(field("phone", "联系电话", "Phone", "text", ["电话", "手机", "手机号", "手机号码", "办公电话", "联系方式", "移动电话", "短号", "座机", "电话号码"])),
    secret(field("id-number", "身份证号", "ID number", "text", ["身份证", "身份证号码", "证件号码", "公民身份号码", "公民身份证号"])),
    secret(field("address", "住址", "Address", "text", ["家庭住址", "地址", "现住址", "籍贯", "家庭地址"])),
    secret(field("education", "学历", "Education", "text", ["文化程度", "学历学位", "最高学历", "毕业院校"])),
    remark,
  ],
}); // prettier-ignore

/** Any list has names, but only the unit's own is its roster. */
function isOwnPeople(table: TableWords): boolean {
  return !OTHERS.test(table.about.replace(OFFICES_FOR_OTHERS, "")) && !hasColumn(table, COLUMNS_OF_OTHERS);
}

/** 残疾人联合会, 居民委员会, 学生资助中心: whom an office is there for says nothing of whom its list names. */
const OFFICES_FOR_OTHERS =
  /(?:学生|幼儿|毕业生|会员|村民|居民|业主|患者|客户|家长|困难职工|访客|游客|残疾人|低保)[^名单册表录（）()]{0,4}?(?:联合会|协会|学会|委员会|局|中心|事务所|服务站|医院|学校|基金会|公司)/g;

/** Titles and columns of lists of people who don't work for the unit: pupils, members, applicants, neighbours. */
const OTHERS =
  /学生|新生|考生|班级|幼儿|毕业生|会员|村民|居民|住户|业主|患者|病人|嘉宾|客户|供应商|家长|学员|候选人|报名|困难(职工|群众)|获奖|评委|专家库|访客|游客|残疾人|低保|五保|应聘|面试|招聘/;
const COLUMNS_OF_OTHERS =
  /^(学号|学籍号|班级|年级|专业班级|准考证号|监护人|家长姓名|家长|家长电话|户主|与户主关系|会员号|病历号|报考岗位|报考职位|应聘岗位|房号|学生姓名|就读学校)$/;
