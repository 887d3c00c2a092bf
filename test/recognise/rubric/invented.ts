import type { PlainRow } from "./lay-out";

/** Rubrics that no office has: each speaks of another field and scores in another way. */
export const INVENTED: readonly { readonly title: string; readonly rows: readonly PlainRow[] }[] = [
  {
    title: "云岭局文明科室",
    rows: [
      {
        dimension: "组织建设(9分)",
        item: "成立创建工作班子，分工到人",
        points: 4,
        rule: "未成立扣4分",
        method: "查文件",
      },
      {
        dimension: "组织建设(9分)",
        item: "每季度议一次创建工作",
        points: 5,
        rule: "少一次扣1分，扣完为止",
        method: "查记录",
      },
      {
        dimension: "日常学习(16分)",
        item: "每月集体学习两次",
        points: 8,
        rule: "每少一次扣0.5分",
        method: "查记录",
      },
      {
        dimension: "日常学习(16分)",
        item: "人均撰写心得4篇",
        points: 8,
        rule: "缺一篇扣0.5分",
        method: "查心得",
      },
    ],
  },
  {
    title: "青桥镇机关作风",
    rows: [
      { dimension: "出勤", item: "按时上下班", points: 10, rule: "迟到早退每人次扣0.5分", method: null },
      { dimension: "出勤", item: "请假手续齐全", points: 5, rule: "无手续每人次扣1分", method: null },
      { dimension: "服务", item: "办事公开透明", points: 6, rule: "发现一处不公开扣2分", method: null },
      { dimension: "服务", item: "群众评价良好", points: 9, rule: "", method: null },
    ],
  },
  {
    title: "北滩区机关党建",
    rows: [
      {
        dimension: "组织生活(12分)",
        item: "支部大会每季度召开一次",
        points: 4,
        rule: "缺一次扣1分",
        method: "看台账",
      },
      {
        dimension: "组织生活(12分)",
        item: "党课每半年讲一回",
        points: 4,
        rule: "没有开展不得分",
        method: "看台账",
      },
      {
        dimension: "组织生活(12分)",
        item: "主题党日每月一次",
        points: 4,
        rule: "缺一次扣0.4分",
        method: "看台账",
      },
      {
        dimension: "党务公开(3分)",
        item: "公开栏内容更新及时",
        points: 3,
        rule: "更新不及时酌情扣1-2分",
        method: "现场看",
      },
    ],
  },
  {
    title: "沙河县无烟单位",
    rows: [
      { dimension: "制度", item: "有控烟管理规定", points: 5, rule: "没有扣5分", method: null },
      { dimension: "制度", item: "有劝阻人员名单", points: 5, rule: "没有扣5分", method: null },
      { dimension: "环境", item: "楼道张贴标识", points: 10, rule: "缺1处扣1分，扣完为止", method: null },
    ],
  },
  {
    title: "明山市信息公开",
    rows: [
      {
        dimension: "数量(20分)",
        item: "全年发布动态不少于60条",
        points: 20,
        rule: "少一条扣0.5分",
        method: "平台统计",
      },
      { dimension: "质量(10分)", item: "内容准确无差错", points: 10, rule: "差错一处扣1分", method: "抽查" },
      { dimension: "附加", item: "被上级采用", points: null, rule: "每篇加1分", method: "证明" },
    ],
  },
];
