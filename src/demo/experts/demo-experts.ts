import type { DossierEntryBody, ExpertBody } from '../../experts/index.js';
import { calendarDate } from '../../kernel/index.js';

/** An entry of a dossier; `firm`: by its English name in the demonstration's register. */
export type DemoEntryOfExpert = Omit<DossierEntryBody, 'firmId' | 'acknowledged'> & {
  readonly firm?: string;
};

/** An invented expert. */
export interface DemoExpert {
  readonly words: Omit<ExpertBody, 'personId'> & { readonly nameEn: string };
  /** The account that is theirs. */
  readonly account?: string;
  readonly dossier: readonly DemoEntryOfExpert[];
  /** Why they are paused. */
  readonly pausedFor?: string;
}

const day = calendarDate;
const holdings = 'Brightwell Holdings N.V. (demo)';
const brightwell = 'Brightwell Inc. (demo)';

const rate = (role: string, amount: string, currency: string): DemoEntryOfExpert => ({
  kind: 'rate',
  role,
  hourly: { amount, currency },
  travelPercent: 50,
  from: day('2026-01-01'),
});

/** Six invented experts: whoever holds 1.2 % of the complainant's parent is blocked by that, 0.4 % may be waived; one is paused. */
export const demoExperts: readonly DemoExpert[] = [
  {
    account: 'expert',
    words: {
      nameEn: 'Demo Expert',
      nameZh: '演示专家',
      roles: ['consulting', 'testifying'],
      classes: ['H01L33/00', 'F21K9/00'],
      languages: ['en', 'zh'],
      jurisdictions: ['US', 'CN'],
    },
    dossier: [
      { kind: 'education', title: 'PhD in electrical engineering (demo)', place: 'Invented Institute' },
      { kind: 'affiliation', firmName: 'Invented Institute', role: 'Professor', from: day('2015-09-01') },
      {
        kind: 'testimony',
        title: 'Certain Demo Modules',
        place: 'US ITC',
        number: '337-TA-9880',
        side: 'respondent',
        firmName: 'Dongfang Luminaire (demo)',
        from: day('2023-10-17'),
        classes: ['H01L33/00'],
      },
      {
        kind: 'publication',
        title: 'Light from thin layers (demo)',
        place: 'Invented Letters',
        from: day('2021-03-15'),
      },
      rate('consulting', '450.00', 'USD'),
      rate('testifying', '600.00', 'USD'),
    ],
  },
  {
    words: {
      nameEn: 'Prof. Lin Ke (demo)',
      nameZh: '林科教授（演示）',
      roles: ['consulting', 'assistant_cn'],
      classes: ['H01L33/00', 'H05B45/00'],
      languages: ['zh', 'en'],
      jurisdictions: ['CN'],
    },
    dossier: [
      { kind: 'qualification', title: '专利代理师（演示）', place: '虚构专利局', from: day('2012-06-01') },
      {
        kind: 'affiliation',
        firmName: holdings,
        firm: holdings,
        role: 'Shareholder',
        percent: '1.2',
        from: day('2023-05-02'),
      },
      rate('assistant_cn', '3200.00', 'CNY'),
    ],
  },
  {
    words: {
      nameEn: 'Dr. Mara Fielding (demo)',
      nameZh: '玛拉·菲尔丁博士（演示）',
      roles: ['testifying', 'consulting'],
      classes: ['H01L33/00', 'F21V29/00'],
      languages: ['en'],
      jurisdictions: ['US'],
    },
    dossier: [
      {
        kind: 'affiliation',
        firmName: brightwell,
        firm: brightwell,
        role: 'Shareholder',
        percent: '0.4',
        from: day('2024-02-12'),
      },
      {
        kind: 'testimony',
        title: 'Sample v. Example (demo)',
        place: 'D. Del.',
        number: '1:23-cv-09901',
        side: 'claimant',
        firmName: 'Sample Optics LLC (demo)',
        from: day('2024-09-10'),
        classes: ['F21V29/00'],
        excluded: true,
      },
      { kind: 'patent', number: 'US99901234', role: 'inventor', title: 'Cooling a lamp (demo)' },
      rate('testifying', '550.00', 'USD'),
    ],
  },
  {
    words: {
      nameEn: 'Ines Vogel (demo)',
      nameZh: '伊内斯·福格尔（演示）',
      roles: ['valuer', 'consulting'],
      classes: ['F21K9/00'],
      languages: ['de', 'en'],
      jurisdictions: ['DE', 'EP'],
    },
    dossier: [
      {
        kind: 'testimony',
        title: 'Muster ./. Beispiel (demo)',
        place: 'LG Düsseldorf',
        number: '4a O 9901/18',
        side: 'claimant',
        firmName: 'Brightwell Optics GmbH (demo)',
        firm: 'Brightwell Optics GmbH (demo)',
        from: day('2019-03-11'),
        classes: ['F21K9/00'],
      },
      {
        kind: 'bond',
        firmName: 'Brightwell Optics GmbH (demo)',
        firm: 'Brightwell Optics GmbH (demo)',
        title: 'Confidentiality order of 2018 (demo)',
        from: day('2018-06-01'),
        until: day('2023-05-31'),
      },
      rate('valuer', '380.00', 'EUR'),
    ],
  },
  {
    words: {
      nameEn: 'Zhou Ming (demo)',
      nameZh: '周明（演示）',
      roles: ['appraiser', 'mediator'],
      classes: ['H05B45/00'],
      languages: ['zh'],
      jurisdictions: ['CN'],
    },
    dossier: [
      {
        kind: 'qualification',
        title: '司法鉴定人（演示）',
        place: '虚构司法局',
        from: day('2018-04-09'),
        until: day('2028-04-08'),
      },
      rate('appraiser', '2600.00', 'CNY'),
    ],
  },
  {
    words: {
      nameEn: 'Tomoko Arai (demo)',
      nameZh: '新井智子（演示）',
      roles: ['translator', 'consulting'],
      classes: ['H01L33/00'],
      languages: ['ja', 'en', 'zh'],
      jurisdictions: ['JP', 'US'],
    },
    dossier: [rate('translator', '160.00', 'USD')],
    pausedFor: 'On leave until the autumn (demo)',
  },
];
