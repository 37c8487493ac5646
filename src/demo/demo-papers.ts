import type { GroupSoFar } from './demo-state.js';

/** Where papers go. */
export interface DemoPlace {
  readonly caseId: string;
  readonly compartmentId: string;
  readonly group: GroupSoFar;
}

/** A paper of the demonstration: who brings it in, how far it may be read. All is invented. */
export interface DemoPaper {
  readonly by: string;
  readonly fileName: string;
  readonly title: string;
  readonly folder: 'pleadings' | 'orders' | 'discovery' | 'evidence' | 'correspondence';
  readonly tier: 'T0' | 'T1' | 'T2' | 'T3';
  /** Under the protective order. */
  readonly sealed?: true;
  /** The kind of the event it is evidence of. */
  readonly shows?: string;
  readonly text: string;
}

const mark = '演示材料，全部虚构。 A demonstration: everything is invented.';

/** What is brought in, a few at each tier. */
export const demoPapers: readonly DemoPaper[] = [
  {
    by: 'counsel',
    fileName: 'demo-notice-of-institution.txt',
    title: 'Notice of institution (demo)',
    folder: 'orders',
    tier: 'T0',
    shows: 'institution_fr_publication',
    text: `${mark}\nNotice of institution of investigation 337-TA-9901, Certain LED Drivers and Luminaires.\n立案公告：LED 驱动电源与灯具。\n`,
  },
  {
    by: 'counsel',
    fileName: 'demo-timetable.txt',
    title: '时间安排（演示）',
    folder: 'correspondence',
    tier: 'T1',
    shows: 'complaint_and_noi_served_by_commission',
    text: `${mark}\nTimetable of the investigation for the alliance: answer, discovery, hearing.\n面向联盟的时间安排：答辩、证据开示、庭审。\n`,
  },
  {
    by: 'counsel',
    fileName: 'demo-invalidity-memo.txt',
    title: 'Invalidity memorandum (demo)',
    folder: 'evidence',
    tier: 'T2',
    text: `${mark}\nMemorandum on prior art against US9900001: dimming circuits known in 2009.\nUS9900001 的现有技术备忘录：2009 年已知的调光电路。\n`,
  },
  {
    by: 'counsel-b',
    fileName: 'demo-claim-chart.txt',
    title: 'Claim chart (demo)',
    folder: 'evidence',
    tier: 'T2',
    text: `${mark}\nClaim chart of claims 1 to 5 against recessed luminaires.\n权利要求 1 至 5 与嵌入式灯具的对照表。\n`,
  },
  {
    by: 'member-a',
    fileName: 'demo-own-sales.txt',
    title: '本公司销售说明（演示）',
    folder: 'discovery',
    tier: 'T3',
    text: `${mark}\nUnits sold, for our own counsel alone.\n销售数量，仅供本公司律师使用。\n`,
  },
  {
    by: 'counsel',
    fileName: 'demo-confidential-testimony.txt',
    title: 'Confidential testimony (demo)',
    folder: 'discovery',
    shows: 'interrogatories_served',
    tier: 'T2',
    sealed: true,
    text: `${mark}\nTestimony under the protective order: cost of goods of a supplier.\n保护令项下的证词：供应商成本。\n`,
  },
];

/** What the compartment of the protective order is called, by which it is found again. */
export const demoOrderName = '337-TA-9901 protective order (demo)';
