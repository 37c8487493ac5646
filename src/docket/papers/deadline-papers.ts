import type { Bilingual, CalendarDate, Instant, Zone } from '../../kernel/index.js';
import { numberAndTitle, partyNames } from '../../cases/index.js';
import { dayToKeep } from '../../law/index.js';
import {
  type Cell,
  factsSaid,
  type ListColumn,
  momentText,
  type Paper,
  type PaperPart,
} from '../../papers/index.js';
import type { DeadlineRowView, DeadlineView } from '../docket-views.contract.js';
import { isOpen } from '../domain/deadline.js';
import { nameOfOrder } from '../domain/ordered-date.js';
import { deadlineLife } from '../domain/deadline-life.js';

const whose = ({ party, actor }: DeadlineRowView): Bilingual => (party === null ? actor : partyNames(party));

const caseOf = ({ case: file }: DeadlineRowView): Bilingual => numberAndTitle(file);

/** Where a deadline stands, in one phrase. */
export function stateOf(row: DeadlineRowView): Bilingual {
  const said: Bilingual[] = [
    ...(isOpen(row) && row.late && row.duty ? [{ en: 'overdue', zh: '已逾期' }] : []),
    ...(row.status === 'met' && row.late ? [{ en: 'completed late', zh: '逾期完成' }] : [nameOfStatus(row)]),
    ...(row.kind === 'not_before' ? [{ en: 'not before this day', zh: '最早可为之日' }] : []),
    ...(row.kind === 'threshold' ? [{ en: 'threshold', zh: '程序界线' }] : []),
    ...(isOpen(row) && row.risk !== null ? [{ en: 'critical', zh: '失权期限' }] : []),
    ...(row.verified === 'yes' ? [] : [{ en: 'text of the rule not read', zh: '规则条文未核对' }]),
  ];
  return { en: said.map(({ en }) => en).join('; '), zh: said.map(({ zh }) => zh).join('；') };
}

const nameOfStatus = (row: DeadlineRowView): Bilingual => {
  if (isOpen(row) && row.owedBy === 'forum') return { en: 'the forum’s own deadline', zh: '受理机关期限' };
  return deadlineLife.statuses[row.status];
};

/** The last moment of the day to keep, on the forum's clock and on the reader's. */
function cutoffOf({ cutoff }: DeadlineRowView): string | null {
  if (cutoff === null) return null;
  const { time, zone, local } = cutoff;
  const forum = `${time} ${zone}`;
  return local.zone === zone ? forum : `${forum} = ${local.date} ${local.time} ${local.zone}`;
}

/** What ordered the date, where one was ordered. */
const orderOf = ({ ordered }: DeadlineRowView): Bilingual | null => ordered && nameOfOrder(ordered);

/** The columns of deadlines on paper. */
export const deadlineColumns: readonly ListColumn<DeadlineRowView>[] = [
  { key: 'due', heading: { en: 'To keep', zh: '应办日期' }, as: 'date', of: dayToKeep },
  { key: 'what', heading: { en: 'What', zh: '事项' }, share: 2.2, of: ({ action }) => action },
  { key: 'who', heading: { en: 'Whose', zh: '义务人' }, share: 1.6, of: whose },
  { key: 'case', heading: { en: 'Case', zh: '案件' }, share: 2, of: caseOf },
  { key: 'state', heading: { en: 'Status', zh: '状态' }, share: 1.3, of: stateOf },
  { key: 'cutoff', heading: { en: 'Cut-off', zh: '截止时刻' }, share: 1.5, of: cutoffOf },
  { key: 'ordered', heading: { en: 'Ordered by', zh: '指定依据' }, share: 1.4, of: orderOf },
  {
    key: 'computed',
    heading: { en: 'Computed', zh: '推算日期' },
    as: 'date',
    of: ({ computedDue, computedSafe }) => computedSafe ?? computedDue,
  },
  {
    key: 'outer',
    heading: { en: 'Other possible date', zh: '另一可能日期' },
    as: 'date',
    of: ({ safe, due }) => (safe === null ? null : due),
  },
  { key: 'law', heading: { en: 'Law', zh: '依据' }, share: 1.2, of: ({ citation }) => citation },
];

const fact = (en: string, zh: string, value: Cell) => ({ name: { en, zh }, value });

/** A date with its working, for whoever has to be shown how it was counted: a court, an insurer. */
export function tracePaper(deadline: DeadlineView, zone: Zone): Paper {
  const { met, steps, moves, orders, warnings } = deadline;
  return {
    title: {
      en: `How the date was computed: ${deadline.action.en}`,
      zh: `期限推算过程：${deadline.action.zh}`,
    },
    parts: [
      { facts: traceFacts(deadline, zone) },
      {
        heading: { en: 'The computation', zh: '推算步骤' },
        table: {
          columns: [
            { key: 'date', heading: { en: 'Day', zh: '日期' }, as: 'date' },
            { key: 'say', heading: { en: 'Step', zh: '步骤' }, share: 4 },
            { key: 'law', heading: { en: 'Law', zh: '依据' }, share: 2 },
          ],
          rows: steps.map(({ date, say, law }) => [date, say, law]),
        },
      },
      ...(warnings.length === 0 ? [] : [{ heading: { en: 'To be noted', zh: '请注意' }, clauses: warnings }]),
      ...(moves.length === 0 ? [] : [movesPart(moves, zone)]),
      ...(orders.length === 0 ? [] : [ordersPart(orders, zone)]),
      ...(met === null ? [] : [metPart(met, zone)]),
      { clauses: [noAdvice] },
    ],
  };
}

function traceFacts(deadline: DeadlineView, zone: Zone) {
  const { safe, due, confirmedBy, confirmedAt, pack } = deadline;
  return factsSaid([
    fact('Case', '案件', caseOf(deadline)),
    fact('Act', '事项', deadline.action),
    fact('Whose', '义务人', whose(deadline)),
    fact('To keep', '应办日期', dayToKeep(deadline)),
    fact('Other possible date', '另一可能日期', safe === null ? null : due),
    fact('Cut-off', '截止时刻', cutoffOf(deadline)),
    fact('Ordered by', '指定依据', orderOf(deadline)),
    fact('Computed', '推算日期', deadline.computedSafe ?? deadline.computedDue),
    fact('If missed', '逾期后果', deadline.risk),
    fact('Counted from', '起算日', deadline.countedFrom),
    fact('Law', '依据', deadline.citation),
    fact('Rule', '规则', pack && `${deadline.rule} (${pack.id} ${pack.version})`),
    fact('Status', '状态', stateOf(deadline)),
    fact(
      'Verified by',
      '复核人',
      confirmedBy && confirmedAt && `${confirmedBy.name}, ${momentText(confirmedAt, zone)}`,
    ),
  ]);
}

/** Of the computed date beside an ordered one. */
const besideOrder = ({ en, zh }: Bilingual): Bilingual => ({
  en: `${en} (the computed date alone; the ordered one stayed)`,
  zh: `${zh}（仅推算日期变动，指定日期未变）`,
});

const movesPart = (moves: DeadlineView['moves'], zone: Zone): PaperPart => ({
  heading: { en: 'How it moved', zh: '变动记录' },
  table: {
    columns: [
      { key: 'at', heading: { en: 'When', zh: '时间' }, share: 1.2 },
      { key: 'from', heading: { en: 'From', zh: '原日期' }, as: 'date' },
      { key: 'to', heading: { en: 'To', zh: '新日期' }, as: 'date' },
      { key: 'why', heading: { en: 'Why', zh: '原因' }, share: 3 },
      { key: 'by', heading: { en: 'Who', zh: '操作人' } },
    ],
    rows: moves.map(({ at, from, to, why, by, isShadow }) => [
      momentText(at, zone),
      from,
      to,
      isShadow ? besideOrder(why) : why,
      by?.name ?? null,
    ]),
  },
});

const ordersPart = (orders: DeadlineView['orders'], zone: Zone): PaperPart => ({
  heading: { en: 'Dates that were ordered', zh: '指定日期记录' },
  table: {
    columns: [
      { key: 'date', heading: { en: 'Ordered date', zh: '指定日期' }, as: 'date' },
      { key: 'by', heading: { en: 'By', zh: '依据' }, share: 2 },
      { key: 'where', heading: { en: 'Where', zh: '出处' }, share: 1.5 },
      { key: 'entered', heading: { en: 'Entered', zh: '登记' }, share: 1.5 },
      { key: 'ended', heading: { en: 'Out of force', zh: '失效' }, share: 2 },
    ],
    rows: orders.map((order) => [
      order.date,
      nameOfOrder(order),
      order.evidence,
      [order.enteredBy?.name, momentText(order.enteredAt, zone)].filter(Boolean).join(', '),
      order.ended?.because ?? null,
    ]),
  },
});

const metPart = (
  met: {
    readonly on: CalendarDate;
    readonly evidence: string | null;
    readonly note: string | null;
    readonly by: { readonly name: string } | null;
    readonly at: Instant;
  },
  zone: Zone,
): PaperPart => ({
  heading: { en: 'Completed', zh: '完成情况' },
  facts: factsSaid([
    fact('Completed on', '完成日', met.on),
    fact('Evidence', '证据', met.evidence),
    fact('Note', '备注', met.note),
    fact('Recorded by', '登记人', met.by?.name ?? null),
    fact('Recorded at', '登记时间', momentText(met.at, zone)),
  ]),
});

/** Stands under every date that was computed. */
export const noAdvice: Bilingual = {
  en: 'A computed date is a second pair of eyes, not legal advice; an order of the court or judge goes before it.',
  zh: '推算日期供复核之用，不构成法律意见；法院或法官另有命令的，从其命令。',
};
