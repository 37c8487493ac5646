import { Injectable } from '@nestjs/common';
import type { Bilingual, Instant, Zone } from '../../kernel/index.js';
import { type ListColumn, listPaper, momentText, ofNoSubject, Papers } from '../../papers/index.js';
import type { WallObject } from '../../walls/index.js';
import { type CompartmentView, CompartmentsQuery, WallsQuery, type WallView } from '../clearance.contract.js';
import { toCompartmentsView, toSubscriptionsView, toWallsView } from '../clearance.views.js';
import { ReadCompartments, ReadSubscriptions } from '../read-clearance.js';
import { ListWalls } from '../set-walls.js';
import { SubscriptionsQuery, type SubscriptionView } from '../subscriptions.contract.js';
import { numberAndTitle } from '../../cases/index.js';

const objects: { readonly [K in WallObject]: Bilingual } = {
  case: { en: 'case', zh: '案件' },
  group: { en: 'group', zh: '应诉组' },
  document: { en: 'document', zh: '文件' },
  compartment: { en: 'compartment', zh: '专区' },
  member: { en: 'what a member supplied', zh: '成员提供的内容' },
};

const bySystem: Bilingual = { en: 'the system', zh: '系统' };

const moment = (at: Instant | null, zone: Zone): string | null => (at === null ? null : momentText(at, zone));

const wallColumns: readonly ListColumn<WallView>[] = [
  {
    key: 'who',
    heading: { en: 'Kept out', zh: '被隔离者' },
    share: 1.5,
    of: ({ subjectName, subjectId }) => subjectName ?? subjectId,
  },
  {
    key: 'kind',
    heading: { en: 'From what', zh: '隔离对象类型' },
    of: ({ objectKind }) => objects[objectKind],
  },
  {
    key: 'what',
    heading: { en: 'Which', zh: '隔离对象' },
    share: 1.8,
    of: ({ objectName, objectId }) => objectName ?? objectId,
  },
  { key: 'reason', heading: { en: 'Reason', zh: '原因' }, share: 2, of: ({ reason }) => reason },
  { key: 'by', heading: { en: 'Set by', zh: '设置人' }, of: ({ setByName }) => setByName ?? bySystem },
  { key: 'at', heading: { en: 'Set', zh: '设置时间' }, of: ({ setAt }, { zone }) => momentText(setAt, zone) },
  {
    key: 'lifted',
    heading: { en: 'Lifted', zh: '解除时间' },
    of: ({ liftedAt }, { zone }) => moment(liftedAt, zone),
  },
];

const orderColumns: readonly ListColumn<CompartmentView>[] = [
  { key: 'name', heading: { en: 'Compartment', zh: '专区' }, share: 2, of: ({ name }) => name },
  { key: 'kind', heading: { en: 'Kind', zh: '类型' }, share: 1.2, of: ({ kind }) => kind.name },
  {
    key: 'case',
    heading: { en: 'Case', zh: '案件' },
    share: 2,
    of: ({ case: file }) => numberAndTitle(file),
  },
  {
    key: 'opened',
    heading: { en: 'Opened', zh: '建立' },
    of: ({ openedAt }, { zone }) => momentText(openedAt, zone),
  },
  {
    key: 'closed',
    heading: { en: 'Closed', zh: '关闭' },
    of: ({ closedAt }, { zone }) => moment(closedAt, zone),
  },
];

const subscriptionColumns: readonly ListColumn<SubscriptionView>[] = [
  { key: 'person', heading: { en: 'Person', zh: '人员' }, share: 1.3, of: ({ person }) => person.name },
  { key: 'firm', heading: { en: 'Firm', zh: '单位' }, share: 1.5, of: ({ firm }) => firm },
  { key: 'capacity', heading: { en: 'Capacity', zh: '身份' }, of: ({ capacity }) => capacity.name },
  {
    key: 'order',
    heading: { en: 'Compartment', zh: '专区' },
    share: 1.6,
    of: ({ compartment }) => compartment.name,
  },
  {
    key: 'case',
    heading: { en: 'Case', zh: '案件' },
    share: 2,
    of: ({ case: file }) => numberAndTitle(file),
  },
  {
    key: 'drafted',
    heading: { en: 'Drafted', zh: '起草' },
    of: ({ draftedAt }, { zone }) => momentText(draftedAt, zone),
  },
  { key: 'state', heading: { en: 'State', zh: '状态' }, of: ({ state }) => state.name },
  { key: 'filed', heading: { en: 'Filed on', zh: '提交日' }, as: 'date', of: ({ filedOn }) => filedOn },
  {
    key: 'window',
    heading: { en: 'Next window of objection ends', zh: '下一异议期届满' },
    of: ({ nextOpensAt }, { zone }) => moment(nextOpensAt, zone),
  },
  {
    key: 'open',
    heading: { en: 'Suppliers open', zh: '已开放提供方' },
    of: ({ windows: { running, open, objected, denied } }) =>
      running + open + objected + denied === 0
        ? null
        : `${String(open)}/${String(running + open + objected + denied)}`,
  },
  {
    key: 'return',
    heading: { en: 'Return due on', zh: '退还期限' },
    as: 'date',
    of: ({ returnDueOn }) => returnDueOn,
  },
];

/** What of walls, compartments and subscriptions is told on paper. */
@Injectable()
export class ClearancePapers {
  constructor(
    papers: Papers,
    walls: ListWalls,
    compartments: ReadCompartments,
    subscriptions: ReadSubscriptions,
  ) {
    papers.add({
      walls: listPaper({
        title: { en: 'Walls', zh: '隔离墙' },
        needs: 'walls.read',
        query: WallsQuery,
        page: async (caller, filter) => toWallsView(await walls.run(caller, filter), filter.limit),
        columns: wallColumns,
        things: ofNoSubject,
      }),
      compartments: listPaper({
        title: { en: 'Compartments and protective orders', zh: '专区与保护令' },
        needs: 'alliance.read',
        query: CompartmentsQuery,
        page: async (caller, filter) =>
          toCompartmentsView(await compartments.list(caller, filter), filter.limit),
        columns: orderColumns,
        things: ({ id }) => [{ kind: 'compartment', id }],
      }),
      subscriptions: listPaper({
        title: { en: 'Protective-order subscriptions', zh: '保护令签署记录' },
        needs: 'subscriptions.read',
        query: SubscriptionsQuery,
        page: async (caller, filter) =>
          toSubscriptionsView(await subscriptions.list(caller, filter), filter.limit),
        columns: subscriptionColumns,
        // Outside counsel see here more than they are told of: what they see hangs on what their sight is made of.
        things: ofNoSubject,
      }),
    });
  }
}
