/**
 * Characters that are taken for one another: alike to the eye (己已巳, 日曰, O0), or alike to the ear and so offered
 * by the same keys (做作, 期其). Each group stands for all its pairs.
 */
const GROUPS = `
己已巳 未末朱 日曰目 土士 人入八 大太犬 天夫无 千干于 王玉主 田由甲申 午牛 木本术 贝见 今令 刀力 住往佳 候侯 折拆析 戌戍戊戎
券卷 钓钩 粟栗 辨辩辫 博搏膊 晴睛 清请情青 暧暖 徙徒 亨享 治冶 乌鸟 兔免 洲州 峰锋蜂 扬杨 阳阴 河何 湖胡 城诚成 填镇 科料 居局
督睹 直值植 题提 义议 招诏 采彩 到道 差查察 祖组租 件伴 超起 标际 拨拔 贷货 帐账 份分 化划 记计纪 象像向 其期 及级 再在 以已 至制致
做作 完玩 程成 度渡 备被 注住 公工 既即 型形 项向 班般 事是 检捡险 睡捶 汇会 曲典 问间向 体休 任住 低底抵 板版 厅斤
坚竖 环坏还 季秀李 委季 宜宣 室空 宝室 官宫管 导异 拟似 技枝 抓抵 描苗 哀衰衷 恭慕 祥详 样洋 评平 迟退 核该刻孩 廷延 庭挺
征证政 正整 效校 收受 办为 力办 复夏 各名 合台 石右 古右 占古 白百 自白目 问门 县具 市布 乡多 村材 区巨 街衔 新薪 岭领
市是事式室试示世 县现线 科课颗 处楚出 办半 泉权全 镇阵 州周洲 度督 汀厅 局举 关管 人仁 秘密 凌陵棱 柏伯 垣恒 碧壁璧 望忘 霞暇
0o 1li 5s 8b 2z
`
  .trim()
  .split(/\s+/);

const PAIRS: ReadonlySet<string> = new Set(
  GROUPS.flatMap((group) => {
    const characters = [...group];
    return characters.flatMap((one) => characters.map((other) => one + other));
  }),
);

/** Whether one of two characters is easily written for the other. */
export function areSimilar(one: string, other: string): boolean {
  return PAIRS.has(one + other);
}
