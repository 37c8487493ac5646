import type { CostPlanBody, EnterCostBody } from '../../costs/index.js';
import { addDays, type CalendarDate } from '../../kernel/index.js';
import type { FirmIds } from '../demo-cases.js';

/** What its plan has that those of editions before declared figures had not: a pool shared by what its members declare. */
export const demoSealedPool = {
  key: 'remedy',
  method: { kind: 'weights', metric: 'us_import_value' },
} as const;

/**
 * How the demonstration's group shares: a hybrid by what each is accused of, with a cap; an issue two of them face; what one member bears
 * alone; and what they share by what they declare to the accountant.
 */
export const demoPlan = (today: CalendarDate, { a, b }: FirmIds): CostPlanBody => ({
  effectiveFrom: addDays(today, -120),
  currency: 'USD',
  pools: [
    {
      key: 'common',
      name: { en: 'Common defence (demo)', zh: '共同应诉（演示）' },
      method: {
        kind: 'bounded',
        cap: '55%',
        of: {
          kind: 'hybrid',
          basePercent: '30',
          base: { kind: 'equal' },
          variable: { kind: 'products_patents' },
        },
      },
      approved: '2400000.00',
    },
    {
      key: 'prior-art',
      name: { en: 'Invalidity of US9900001 (demo)', zh: 'US9900001无效（演示）' },
      method: { kind: 'equal' },
      takesPart: { who: 'listed', memberIds: [a, b] },
      approved: '400000.00',
    },
    {
      key: 'lantian',
      name: { en: "Lantian's own documents (demo)", zh: '蓝天自有文件收集（演示）' },
      method: { kind: 'individual', memberId: a },
      approved: '150000.00',
    },
    {
      ...demoSealedPool,
      name: { en: 'Remedy and public interest (demo)', zh: '救济措施与公共利益（演示）' },
      approved: '300000.00',
    },
  ],
  secondApprovalAbove: '250000.00',
  paymentDays: 0,
  tolerance: '5.00',
  commitment: '900000.00',
  note: 'Invented. 演示数据，均为虚构。',
});

/** How far a cost of the demonstration goes. */
export type DemoCostState =
  'received' | 'coded' | 'reviewed' | 'disputed' | 'approved' | 'shared' | 'paid' | 'reversed';

/** A cost of the demonstration: its invoice number, whose it is, what it comes to, what it is for and how far it goes. */
export interface DemoCost {
  readonly number: string;
  readonly vendor: 0 | 1;
  readonly amount: string;
  readonly currency: string;
  readonly pool: string;
  readonly task: string;
  readonly goes: DemoCostState;
}

const cost = (
  number: string,
  vendor: DemoCost['vendor'],
  amount: string,
  [pool, task]: readonly [string, string],
  goes: DemoCostState,
  currency = 'USD',
): DemoCost => ({ number, vendor, amount, currency, pool, task, goes });

/** The costs, in the order in which they came in. What is shared stands before what is not, for a run takes all that is approved. */
export const demoCosts: readonly DemoCost[] = [
  cost('HQ-2101', 0, '186500.00', ['common', 'L210'], 'shared'),
  cost('HQ-2102', 0, '94200.00', ['common', 'L330'], 'paid'),
  cost('DX-77', 1, '61800.00', ['prior-art', 'L340'], 'shared'),
  cost('HQ-2103', 0, '38450.00', ['lantian', 'L320'], 'shared'),
  cost('HQ-2107', 0, '64000.00', ['remedy', 'L120'], 'shared'),
  cost('DX-78', 1, '12000.00', ['prior-art', 'L340'], 'reversed'),
  cost('HQ-2104', 0, '72300.00', ['common', 'L350'], 'approved'),
  cost('HQ-2105', 0, '41900.00', ['common', 'L330'], 'reviewed'),
  cost('HQ-2106', 0, '8750.00', ['common', 'L110'], 'coded'),
  cost('DX-79', 1, '55000.00', ['prior-art', 'L340'], 'disputed'),
  cost('DX-80', 1, '27400.00', ['prior-art', 'L340'], 'received'),
  cost('DX-81', 1, '18400.00', ['prior-art', 'L340'], 'approved', 'EUR'),
];

/** The invoice that came in twice. */
export const demoTwice = 'HQ-2106';

/** Who declares what of a firm's imports of last year, in millions of US dollars. */
export type DemoImports = readonly [account: string, firm: keyof FirmIds, value: string];

export const demoImports: readonly DemoImports[] = [
  ['rep-a', 'a', '48.2'],
  ['member-b', 'b', '31.5'],
  ['member-c', 'c', '20.3'],
];

/** The same of who comes in late. */
export const demoImportsOfLatecomer: DemoImports = ['member-d', 'd', '9.6'];

/** Those the group pays. */
export const demoVendors = [
  {
    names: { nameEn: 'Harbor & Quill LLP (demo)', nameZh: '港湾与鹅毛笔律师事务所（演示）' },
    scope: 'Defence before the Commission (demo)',
  },
  {
    names: { nameEn: 'Dexter Prior Art Search (demo)', nameZh: '德信现有技术检索（演示）' },
    scope: 'Prior art and expert reports (demo)',
  },
] as const;

/** An invoice as it is entered. */
export const demoInvoice = (
  today: CalendarDate,
  { number, amount, currency }: Pick<DemoCost, 'number' | 'amount' | 'currency'>,
  groupId: string,
  engagementId: string,
): EnterCostBody => ({
  groupId,
  engagementId,
  number,
  invoicedOn: today,
  serviceFrom: addDays(today, -20),
  serviceUntil: today,
  amount: { amount, currency },
});
