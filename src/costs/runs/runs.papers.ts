import { Injectable } from '@nestjs/common';
import { type Bilingual, localMoment, type Money, type Zone } from '../../kernel/index.js';
import {
  type Cell,
  fact,
  money,
  type Paper,
  paperOf,
  Papers,
  type PaperPart,
  ThingQuery,
} from '../../papers/index.js';
import { storedMoney } from '../../platform/index.js';
import { costNumber } from '../domain/bills/cost.js';
import type { Certificate, CertifiedLine, CertifiedPool } from '../domain/certificate/certificate.js';
import { KeepRuns } from './keep-runs.js';
import type { BorneView, RunView } from './runs.contract.js';
import { RunsScreens } from './runs.screens.js';

const titles = {
  run: { en: 'Allocation of costs', zh: '费用分摊' },
  certificate: { en: 'Certificate of an allocation', zh: '费用分摊凭证' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A certificate, and what those are called of whom it tells a line. */
interface NamedCertificate {
  readonly certificate: Certificate;
  readonly nameOf: (memberId: string) => Bilingual;
}

/** What of runs is told on paper: a run as far as its reader sees it, a member's with its own certificate; and the whole certificate. */
@Injectable()
export class RunsPapers {
  constructor(
    papers: Papers,
    private readonly screens: RunsScreens,
    private readonly keep: KeepRuns,
  ) {
    papers.add({
      'allocation-run': paperOf({
        title: titles.run,
        needs: 'money.read',
        query: ThingQuery,
        draw: async ({ caller, query, step }) => {
          const run = await this.screens.one(caller, query.id);
          const own: NamedCertificate[] = [];
          for (const { id, name } of run.certificatesOf)
            own.push({ certificate: await this.keep.own(caller, run.id, id), nameOf: () => name });
          const paper = paperOfRun(run, own, caller.zone);
          const rows = rowsOf(paper);
          await step(rows);
          return { paper, rows, things: [{ kind: 'allocation_run', id: run.id }] };
        },
      }),
      'allocation-certificate': paperOf({
        title: titles.certificate,
        needs: 'runs.recompute',
        query: ThingQuery,
        draw: async ({ caller, query, step }) => {
          const run = await this.screens.one(caller, query.id);
          const certificate = await this.keep.open(caller, run.id);
          const names = await this.screens.namesIn(caller, certificate);
          const nameOf = (id: string): Bilingual => names.get(id) ?? { en: id, zh: id };
          const paper = paperOfCertificate(run, { certificate, nameOf }, caller.zone);
          const rows = rowsOf(paper);
          await step(rows);
          return { paper, rows, things: [{ kind: 'allocation_run', id: run.id }] };
        },
      }),
    });
  }
}

/** Also a run of which only figures are told has something on its paper. */
const rowsOf = ({ parts }: Paper): number =>
  parts.reduce((sum, { table }) => sum + (table?.rows.length ?? 0), 1);

function paperOfRun(run: RunView, own: readonly NamedCertificate[], zone: Zone): Paper {
  const { total, borne, pools, costs } = run;
  return {
    title: titles.run,
    parts: [
      headOf(run, zone),
      ...(borne.length === 0 ? [] : [bornePart(borne, total && money(total))]),
      ...pools.map(poolPart),
      ...(costs.length === 0 ? [] : [costsPart(run)]),
      ...own.flatMap(certificateParts),
    ],
  };
}

const paperOfCertificate = (run: RunView, named: NamedCertificate, zone: Zone): Paper => ({
  title: titles.certificate,
  parts: [headOf(run, zone), ...certificateParts(named)],
});

const headOf = (run: RunView, zone: Zone): PaperPart => ({
  figures: run.total ? [fact('Shared in all', '分摊总额', money(run.total))] : run.own.map(ownShare),
  facts: [
    fact('Allocation', '费用分摊', String(run.no)),
    fact('Group', '应诉组', run.group.name),
    fact('State', '状态', run.status.name),
    fact('Services from', '服务期自', run.from),
    fact('Services until', '服务期至', run.until),
    ...(run.postedOn ? [fact('Posted on', '入账日', run.postedOn)] : []),
    ...(run.attestedAt
      ? [fact('Sum attested on', '合计核证日', localMoment(run.attestedAt, zone).date)]
      : []),
    ...(run.endReason ? [fact('Reason', '理由', run.endReason)] : []),
    fact('Root hash', '根哈希', run.root),
  ],
});

/** What one of the reader's own members bears, with whose it is where they act for more than one. */
const ownShare = ({ member: { name }, amount }: BorneView, _: number, own: readonly BorneView[]) =>
  own.length > 1
    ? fact(`Share of ${name.en}`, `${name.zh}的份额`, money(amount))
    : fact('Your share', '您方份额', money(amount));

const borneColumns = [
  { key: 'member', heading: { en: 'Member', zh: '成员' }, share: 2 },
  { key: 'bears', heading: { en: 'Bears', zh: '承担' }, as: 'money' as const },
];

const borneRows = (borne: readonly BorneView[]): readonly (readonly Cell[])[] =>
  borne.map(({ member, amount }) => [member.name, money(amount)]);

/** With the sum where every line of it is told. */
function bornePart(borne: readonly BorneView[], total: Money | null): PaperPart {
  const told = borne.reduce((sum, { amount }) => sum + (money(amount)?.minor ?? 0n), 0n);
  return {
    heading: { en: 'Who bears what', zh: '各成员承担' },
    table: {
      columns: borneColumns,
      rows: borneRows(borne),
      ...(total?.minor === told && { totals: [[{ en: 'In all', zh: '合计' }, total]] }),
    },
  };
}

function poolPart({ key, name, total, lines }: RunView['pools'][number]): PaperPart {
  return {
    heading: { en: `${name.en} (${key})`, zh: `${name.zh}（${key}）` },
    facts: [fact('Shared', '分摊金额', money(total))],
    ...(lines.length > 0 && { table: { columns: borneColumns, rows: borneRows(lines) } }),
  };
}

const costsPart = ({ costs, pools }: RunView): PaperPart => ({
  heading: { en: 'Costs that were shared', zh: '所分摊的费用' },
  table: {
    columns: [
      { key: 'no', heading: { en: 'Cost', zh: '费用' } },
      { key: 'pool', heading: { en: 'Pool', zh: '费用池' }, share: 1.6 },
      { key: 'on', heading: { en: 'Day of service', zh: '服务日' }, as: 'date' },
      { key: 'amount', heading: { en: 'Amount', zh: '金额' }, as: 'money' },
    ],
    rows: costs.map(({ no, pool, serviceOn, amount }) => [
      costNumber(no),
      pools.find((one) => one.pool === pool)?.name ?? pool,
      serviceOn,
      money(amount),
    ]),
  },
});

/** Of each pool of which a line is told: its sums, and those lines with all they are worked out of. */
function certificateParts({ certificate, nameOf }: NamedCertificate): readonly PaperPart[] {
  const { currency, pools } = certificate;
  const of = (units: string): Money => storedMoney(units, currency);
  return pools
    .filter((pool): pool is CertifiedPool => 'lines' in pool)
    .map(({ key, total, weights, count, lines }) => ({
      heading: { en: `Certificate: ${key}`, zh: `分摊凭证：${key}` },
      facts: [
        fact('Shared', '分摊金额', of(total)),
        fact('Sum of weights', '权重合计', weights),
        fact('Lines', '项目数', count),
      ],
      table: {
        columns: [
          { key: 'member', heading: { en: 'Member', zh: '成员' }, share: 1.6 },
          { key: 'weight', heading: { en: 'Weight', zh: '权重' } },
          { key: 'exactly', heading: { en: 'Exactly, smallest unit', zh: '精确值（最小单位）' }, share: 1.4 },
          { key: 'odd', heading: { en: 'Odd unit', zh: '尾数' }, as: 'number' as const, share: 0.6 },
          { key: 'cutOff', heading: { en: 'Borne above', zh: '尾数承担界限' } },
          { key: 'bears', heading: { en: 'Bears', zh: '承担' }, as: 'money' as const },
        ],
        rows: lines.flatMap((told) =>
          'line' in told ? [lineRow(told.line, of(told.line.units), nameOf)] : [],
        ),
      },
    }));
}

const lineRow = (
  { id, weight, exact, odd, cutOff }: CertifiedLine,
  bears: Money,
  nameOf: NamedCertificate['nameOf'],
): readonly Cell[] => [nameOf(id), weight, exact, odd, cutOff.remainder, bears];
