import { Injectable } from '@nestjs/common';
import { type CaseView, numberAndTitle, partyNames, ShowCase } from '../cases/index.js';
import { deadlineColumns, noAdvice, ReadDocket } from '../docket/index.js';
import type { Bilingual } from '../kernel/index.js';
import {
  type Cell,
  type DrawnPaper,
  factsSaid,
  listed,
  type PaperAsked,
  type PaperColumn,
  paperOf,
  type PaperPart,
  Papers,
  tableOf,
  ThingQuery,
} from '../papers/index.js';
import type { Caller } from '../platform/index.js';

type Deadlines = Awaited<ReturnType<ReadDocket['deadlinesOfCase']>>;
type Events = Awaited<ReturnType<ReadDocket['events']>>['items'];

/** A case on a few pages: what it is, who is in it, what was done and what is due, as its reader sees it. */
@Injectable()
export class CaseReport {
  constructor(
    papers: Papers,
    private readonly cases: ShowCase,
    private readonly docket: ReadDocket,
  ) {
    papers.add({
      'case-report': paperOf({
        title: { en: 'Case report', zh: '案件报告' },
        needs: 'cases.read',
        query: ThingQuery,
        draw: (asked) => this.draw(asked),
      }),
    });
  }

  private async draw({ caller, query: { id }, step }: PaperAsked<ThingQuery>): Promise<DrawnPaper> {
    const file = await this.cases.run(caller, id);
    const deadlines = await this.docket.deadlinesOfCase(caller, id);
    const { items: events } = await this.docket.events(caller, id);
    const rows = file.parties.length + deadlines.items.length + events.length;
    await step(rows);
    const called = numberAndTitle(file);
    return {
      paper: {
        title: { en: `Case report: ${called.en}`, zh: `案件报告：${called.zh}` },
        parts: [
          { facts: factsOf(file) },
          proceedingsOf(file),
          partiesOf(file),
          ...assertedIn(file),
          deadlinesPart(deadlines, caller),
          eventsPart(events.filter(({ status }) => status === 'current')),
          ...notComputed(deadlines),
          { clauses: [noAdvice] },
        ],
      },
      rows,
      things: [
        { kind: 'case', id },
        ...deadlines.items.map((one) => ({ kind: 'deadline', id: one.id })),
        ...events.map((one) => ({ kind: 'event', id: one.id })),
      ],
    };
  }
}

const column = (key: string, en: string, zh: string, more: Partial<PaperColumn> = {}): PaperColumn => ({
  key,
  heading: { en, zh },
  ...more,
});

function factsOf(file: CaseView) {
  const facts: readonly (readonly [string, string, Cell])[] = [
    ['Number', '案号', file.number],
    ['Title', '名称', file.title],
    ['Kind', '类型', file.kindName],
    ['Stage', '阶段', file.stage.name],
    ['Opened on', '建立日', file.openedOn],
    ['Closed on', '结案日', file.closedOn],
    ['Why it was closed', '结案原因', file.closeReason],
    ['Members concerned', '相关成员', listed(file.members.map(({ name }) => name))],
    ['Source', '来源', file.source?.citation ?? null],
    ['Summary', '概要', file.summary],
  ];
  return factsSaid(facts.map(([en, zh, value]) => ({ name: { en, zh }, value })));
}

const proceedingsOf = ({ proceedings }: CaseView): PaperPart => ({
  heading: { en: 'Proceedings', zh: '程序' },
  table: {
    columns: [
      column('forum', 'Forum', '受理机关', { share: 2.4 }),
      column('number', 'Number', '案号', { share: 1.4 }),
      column('venue', 'Court or division', '法院或庭', { share: 1.6 }),
      column('filed', 'Filed on', '提交日', { as: 'date' }),
      column('instituted', 'Instituted on', '立案日', { as: 'date' }),
      column('ended', 'Ended on', '结束日', { as: 'date' }),
    ],
    rows: proceedings.map((one) => [
      one.forumName,
      one.number,
      one.venue,
      one.filedOn,
      one.institutedOn,
      one.endedOn,
    ]),
  },
});

const partiesOf = ({ parties }: CaseView): PaperPart => ({
  heading: { en: 'Parties', zh: '当事人' },
  table: {
    columns: [
      column('name', 'Name', '名称', { share: 2.4 }),
      column('role', 'Role', '地位', { share: 1.4 }),
      column('place', 'Place', '所在地', { share: 1.2 }),
      column('counsel', 'Counsel', '律师', { share: 2 }),
      column('left', 'Left on', '退出日', { as: 'date' }),
    ],
    rows: parties.map((party) => [
      partyNames(party),
      party.roleName,
      party.where,
      party.counsel
        .filter(({ state }) => state.id === 'acting')
        .map(({ firm, name }) => (name === null ? firm : `${name} (${firm})`))
        .join('; '),
      party.withdrawnOn,
    ]),
  },
});

function assertedIn({ patents, products }: CaseView): readonly PaperPart[] {
  if (patents.length + products.length === 0) return [];
  return [
    {
      heading: { en: 'Asserted', zh: '涉案专利与产品' },
      table: {
        columns: [
          column('what', 'Patent or product', '专利或产品', { share: 2 }),
          column('claims', 'Claims', '权利要求', { share: 3 }),
        ],
        rows: [
          ...patents.map(({ number, claims }): Cell[] => [number, claims]),
          ...products.map(({ name }): Cell[] => [name, null]),
        ],
      },
    },
  ];
}

function deadlinesPart({ items }: Deadlines, caller: Caller): PaperPart {
  const open = items.filter(({ status }) => status === 'proposed' || status === 'confirmed');
  const columns = deadlineColumns.filter(({ key }) => key !== 'case' && key !== 'outer');
  return {
    heading: { en: 'Open deadlines', zh: '未了结期限' },
    table: tableOf(columns, open, caller),
  };
}

const eventsPart = (events: Events): PaperPart => ({
  heading: { en: 'Events', zh: '程序事件' },
  table: {
    columns: [
      column('day', 'Day', '日期', { as: 'date' }),
      column('event', 'Event', '事件', { share: 3 }),
      column('served', 'Served', '送达', { share: 2.4 }),
      column('evidence', 'Evidence', '证据', { share: 1.6 }),
      column('note', 'Note', '说明', { share: 2 }),
    ],
    rows: events.map((one) => [one.happenedOn, one.name, served(one.services), one.evidence, one.note]),
  },
});

/** On whom and when, and what of it is not proved. */
const served = (services: Events[number]['services']): Bilingual =>
  listed(
    services.map((service) => {
      const [names, when] = [partyNames(service.party), whenServed(service)];
      return { en: `${names.en} ${when.en}`, zh: `${names.zh} ${when.zh}` };
    }),
  );

function whenServed({ method, servedOn, servedUntil }: Events[number]['services'][number]): Bilingual {
  if (servedUntil !== null) {
    return {
      en: `${servedOn} at the earliest, ${servedUntil} at the latest (not proved)`,
      zh: `最早 ${servedOn}，最晚 ${servedUntil}（尚未证明）`,
    };
  }
  return method === 'unknown'
    ? { en: `${servedOn} (method not proved)`, zh: `${servedOn}（方式尚未证明）` }
    : { en: servedOn, zh: servedOn };
}

function notComputed({ notComputed: left }: Deadlines): readonly PaperPart[] {
  if (left.length === 0) return [];
  return [
    {
      heading: { en: 'Not computed', zh: '未能推算的期限' },
      table: {
        columns: [
          column('what', 'What', '事项', { share: 2 }),
          column('why', 'Why not', '原因', { share: 3 }),
          column('law', 'Law', '依据'),
        ],
        rows: left.map(({ action, because, citation }) => [action, because, citation]),
      },
    },
  ];
}
