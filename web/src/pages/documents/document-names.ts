/** Names of folders, kinds, tiers, bases and states, as the server tells them; a test holds the two to each other. */
export const folderWords = {
  pleadings: { en: 'Pleadings', zh: '诉辩文书' },
  orders: { en: 'Orders and decisions', zh: '命令与裁决' },
  discovery: { en: 'Discovery', zh: '证据开示' },
  evidence: { en: 'Evidence', zh: '证据' },
  correspondence: { en: 'Correspondence', zh: '往来函件' },
  agreements: { en: 'Agreements', zh: '协议' },
  invoices: { en: 'Invoices', zh: '账单' },
  other: { en: 'Other', zh: '其他' },
} as const;

export const kindWords = {
  pleading: { en: 'Pleading', zh: '诉辩文书' },
  motion: { en: 'Motion', zh: '动议' },
  order: { en: 'Order or decision', zh: '命令或裁决' },
  brief: { en: 'Brief', zh: '书面意见' },
  memorandum: { en: 'Memorandum', zh: '备忘录' },
  letter: { en: 'Letter', zh: '函件' },
  email: { en: 'E-mail', zh: '电子邮件' },
  contract: { en: 'Contract or agreement', zh: '合同或协议' },
  prior_art: { en: 'Prior art', zh: '现有技术' },
  claim_chart: { en: 'Claim chart', zh: '权利要求对照表' },
  product_document: { en: 'Product document', zh: '产品资料' },
  expert_report: { en: 'Expert report', zh: '专家报告' },
  transcript: { en: 'Transcript', zh: '笔录' },
  invoice: { en: 'Invoice', zh: '账单' },
  other: { en: 'Other', zh: '其他' },
} as const;

export const tierWords = {
  T0: { en: 'Public', zh: '公开' },
  T1: { en: 'Alliance', zh: '联盟内部' },
  T2: { en: 'Group', zh: '联合应诉组内' },
  T3: { en: "Member's own", zh: '成员自有' },
} as const;

export const basisWords = {
  attorney_client: { en: 'Attorney-client privilege', zh: '律师—客户特权' },
  work_product: { en: 'Work product', zh: '律师工作成果' },
  common_interest: { en: 'Common interest', zh: '共同利益' },
  confidential: { en: 'Confidential, not privileged', zh: '保密但无特权' },
  none: { en: 'None', zh: '无' },
} as const;

export const stateWords = {
  quarantined: { en: 'In quarantine', zh: '隔离检查中' },
  refused: { en: 'Refused', zh: '已拒收' },
  received: { en: 'Received', zh: '已接收' },
  classified: { en: 'Classified', zh: '已定级' },
  shared: { en: 'Shared', zh: '已共享' },
  recalled: { en: 'Recalled', zh: '已撤回' },
  returned: { en: 'Returned', zh: '已退还' },
  destroyed: { en: 'Destroyed', zh: '已销毁' },
} as const;
