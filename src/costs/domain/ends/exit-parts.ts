/** The parts of an exit statement, by what each is called. */
export const exitParts = {
  accrued: { en: 'Shared up to the cut-off', zh: '截止日前已分摊' },
  committed: { en: 'Committed before the notice', zh: '通知前已承诺且不可取消' },
  wind_down: { en: 'Winding down', zh: '收尾费用' },
  tail: { en: 'Agreed tail', zh: '约定的后续费用' },
} as const;
export type ExitPart = keyof typeof exitParts;
