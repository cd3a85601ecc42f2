const list = (words: string): RegExp => new RegExp(words.split(" ").join("|"), "u");

/** A share of what was put right: 投诉解决率, 隐患整改率. */
const shareOfMended = list("(?:解决|整改|修复|破案|闭环|办结|回收利用|化解)(?:完成|及时)?率");

/** What is done about something bad, or becomes of something good: beside it nothing is certain. */
const turns = list(
  "减少 降低 降幅 下降 下滑 处理 解决 关闭 节约 节省 避免 挽回 差异 偏差 变动 变化 增减 整改 回收 检出 占比 预算 风险 研发 培训 市场费 营销费 税 改善 改进 修复 闭环 上报 发现 未 零 无 不含 损失 预防 防范 管理 控制 排除 排查 响应率 流入 目标 对比 同比 环比 达标 治理 赔付 提前 退款 取消 排名 收回 清收 催收 化解 防控 演练 抑制 间隔 准备 拨备 覆盖 保险 保障 赔偿 应付 不满",
);
const lower = list(
  "投诉 客诉 事故 缺陷 不良率 不良品 不合格率 废品 报废率 返工 返修率 退货 流失 离职率 缺勤率 旷工 成本 费用率 逾期 延误 延期 迟到 故障 停机 差错 错误率 出错率 坏账 工伤 周转天数 能耗 排放 隐患 破损率 货损 缺货率 等待时间 响应时间 交货周期 平均处理时长 空置率",
);
const higher = list(
  "销售额 销售收入 营业收入 营业额 营收 净利润 毛利 利润 净利率 回款率 回款额 满意度 准时交付率 及时交付率 准时交货率 及时交货率 按时交付率 准时率 准点率 合格率 良品率 良率 一次通过率 市场占有率 市场份额 市占率 新增客户 新客户 新增用户 生产率 劳动生产率 留存率 保留率 复购率 转化率 出勤率 可用率 好评率 续约率 收益率 回报率 净推荐值 设备综合效率",
);

/** Which way is better, by Chinese words, which no blanks part. */
export function directionInChinese(text: string): "higher" | "lower" | "unclear" | null {
  const isMended = shareOfMended.test(text);
  const rest = text.replace(shareOfMended, ";");
  // 不合格率 has 合格率 in it.
  const [up, down] = [higher.test(rest.replace(lower, ";")), lower.test(rest)];
  if (!up && !down && !isMended) return null;
  if (turns.test(rest) || (up && down)) return "unclear";
  if (isMended) return /成本|费用|时间|时长|周期|天数|逾期/u.test(rest) ? "unclear" : "higher";
  return up ? "higher" : "lower";
}
