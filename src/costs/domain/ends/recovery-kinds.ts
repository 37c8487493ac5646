/** What money that came back is, by what each kind is called. */
export const recoveryKinds = {
  fee_award: { en: 'Award of fees or costs', zh: '判令对方承担的费用' },
  settlement_income: { en: 'Income from a settlement', zh: '和解收入' },
  reserve: { en: 'Release of the reserve', zh: '释放准备金' },
  other: { en: 'Other recovery', zh: '其他追回款项' },
} as const;
export type RecoveryKind = keyof typeof recoveryKinds;

/** The levels money that came back runs down, in this order, each filled before the next. */
export const recoveryLevels = {
  1: { en: 'What it cost to collect', zh: '追回成本' },
  2: { en: 'What members carried for one in default', zh: '违约代垫' },
  3: { en: 'What each contributed, pro rata', zh: '按净出资比例返还' },
  4: { en: 'What is left, by the agreed weights', zh: '余额按约定比例分配' },
} as const;
export type RecoveryLevel = keyof typeof recoveryLevels;
