/** What items under supervision are about, by where they come from, in Chinese and English. */
export const ITEM_TITLES = {
  批示: [
    ['落实防汛责任清单', 'Put the list of flood duties into effect'],
    ['整改安全生产检查发现的问题', 'Mend what the safety inspection found'],
    ['核查群众反映的道路破损', 'Look into the broken road that residents reported'],
    ['报送重点项目用地情况', 'Report on the land of key projects'],
    ['回应企业反映的用电问题', 'Answer enterprises on their power supply'],
    ['核实网民留言并答复', 'Check and answer messages left online'],
    ['整治占道经营', 'Clear stalls from the roadway'],
    ['督促拖欠工资问题化解', 'See that wages owed are paid'],
    ['排查老旧燃气管道', 'Survey old gas pipes'],
    ['完善值班值守制度', 'Mend the rules of duty service'],
    ['清理久拖不决的信访事项', 'Settle petitions that have dragged on'],
    ['报送农村饮水安全情况', 'Report on drinking water in villages'],
  ],
  会议: [
    ['起草优化营商环境若干措施', 'Draft measures for a better business climate'],
    ['制定年度会议计划', 'Set the plan of meetings for the year'],
    ['推进政务数据共享', 'Move the sharing of government data forward'],
    ['汇总重点工作进展', 'Gather the progress of key work'],
    ['修订公文处理办法', 'Revise the rules for handling documents'],
    ['提出精简文件的意见', 'Propose how to have fewer documents'],
    ['开展政务公开评估', 'Assess the publication of information'],
    ['落实过紧日子要求', 'Carry out the call for thrift'],
  ],
  建议提案: [
    ['关于增设公交站点的提案', 'Proposal for more bus stops'],
    ['关于保护古树名木的建议', 'Motion to protect old and notable trees'],
    ['关于加强校园周边管理的提案', 'Proposal on order around schools'],
    ['关于发展乡村旅游的建议', 'Motion to develop rural tourism'],
    ['关于完善社区养老服务的提案', 'Proposal for better care of the old in communities'],
    ['关于改善农村电网的建议', 'Motion to improve rural power lines'],
    ['关于规范停车收费的提案', 'Proposal to put parking fees in order'],
    ['关于支持青年就业的建议', 'Motion to support young people in finding work'],
  ],
  民生实事: [
    ['改造老旧小区', 'Renovate old housing estates'],
    ['新建社区食堂', 'Open community canteens'],
    ['新增托育托位', 'Add places in day care'],
    ['改造农村危桥', 'Rebuild unsafe rural bridges'],
    ['建设口袋公园', 'Lay out pocket parks'],
    ['更新供水管网', 'Renew water mains'],
  ],
  其他: [
    ['研究档案数字化工作', 'Look into digitising the archives'],
    ['收集对办公室工作的意见', 'Collect opinions on the work of the office'],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [zh: string, en: string])[]>>;

export type ItemCategory = keyof typeof ITEM_TITLES;
