/** What became of a check of an expert in the demonstration's case. */
export interface DemoCheck {
  /** By the expert's English name. */
  readonly expert: string;
  readonly declaration: string;
  readonly decision: 'clear' | 'find_waivable' | 'block';
  readonly reason?: string;
}

/** The class of the product, as it leaves with the names. */
export const demoCheckClasses: readonly string[] = ['H01L33/00'];

/** Four checks: two found clear, one that waits for a waiver, one blocked. */
export const demoChecks: readonly DemoCheck[] = [
  {
    expert: 'Demo Expert',
    declaration: 'No tie to anybody named. 与名单所列各方均无关联。',
    decision: 'clear',
    reason: 'Nothing was found. 未发现冲突。',
  },
  {
    expert: 'Ines Vogel (demo)',
    declaration:
      'I testified for Brightwell Optics GmbH in 2019 and have had no tie to it since. 2019年曾为其作证，此后无关联。',
    decision: 'clear',
    reason: 'Longer ago than five years, and on other technology. 已逾五年，且涉及不同技术。',
  },
  {
    expert: 'Dr. Mara Fielding (demo)',
    declaration: 'I own 0.4 % of Brightwell Inc. 持有明井公司 0.4% 股份。',
    decision: 'find_waivable',
  },
  {
    expert: 'Prof. Lin Ke (demo)',
    declaration: 'I own 1.2 % of Brightwell Holdings N.V. 持有其母公司 1.2% 股份。',
    decision: 'block',
    reason: 'Too large a share of the complainant’s parent. 持有申请人母公司股份过多。',
  },
];
