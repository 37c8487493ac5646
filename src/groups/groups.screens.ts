import { seesAllFirms } from '../firms/index.js';
import { Injectable } from '@nestjs/common';
import { allianceOf } from '../identity/index.js';
import { TermsReader } from './memberships/terms.reader.js';
import {
  type Bilingual,
  type CalendarDate,
  type Instant,
  localMoment,
  isTheirs,
  offers,
} from '../kernel/index.js';
import {
  type Caller,
  cursorAfter,
  hasRole,
  limitTo,
  NamedView,
  namesJson,
  namesSql,
  ordering,
  pageOf,
  type SortKeys,
  storedMoney,
  textKey,
  toActionView,
  toMoneyView,
  type Tx,
  UnitOfWork,
} from '../platform/index.js';
import { AllianceReader } from '../alliance/index.js';
import { Attachments } from '../attachments/index.js';
import { notWalledFrom, sightOfCaller, titleSql, visibleParty } from '../cases/index.js';
import { Binds } from '../walls/index.js';
import { aroundGroup, groupHands } from './around.js';
import { groupLife, type GroupStatus } from './domain/group-life.js';
import { openStatuses } from './domain/membership.js';
import type { GroupRowView, GroupsPageView, GroupView } from './group-views.contract.js';
import { agreementView, membershipView, type Onlooking, visibleMemberships } from './group.views.js';
import type { GroupFile } from './group-file.js';
import type { GroupOrder, GroupsQuery } from './groups.contract.js';
import { GroupsStore } from './groups.store.js';
import { officeView } from './offices/office.views.js';
import { proposalView } from './proposals/proposal.views.js';
import { type GroupSight, seesOthers, seesProposal, watchesGroup } from './sight.js';
import { noWall, seenGroup, sightsInSql } from './sight.reader.js';

interface ListRow {
  readonly id: string;
  readonly case_id: string;
  readonly number: string | null;
  readonly title: Bilingual;
  readonly name: Bilingual;
  readonly status: GroupStatus;
  readonly active: number;
  readonly opened_at: Instant;
  readonly sight: GroupSight;
  readonly sortKey: string;
}

/** Not by how a group stands: that is not told to who has left it. */
const sortKeys: SortKeys<GroupOrder> = {
  opened: { sql: 'g.opened_at', type: 'moment' },
  name: textKey(namesSql('g').en),
};

/** What people read of groups. */
@Injectable()
export class GroupsScreens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly groups: GroupsStore,
    private readonly alliance: AllianceReader,
    private readonly terms: TermsReader,
    private readonly attachments: Attachments,
  ) {}

  /** One page of the groups the caller sees. */
  list(caller: Caller, query: GroupsQuery): Promise<GroupsPageView> {
    return this.work.readOnce(caller, (tx) => this.page(tx, query));
  }

  private async page(
    tx: Tx,
    { caseId, sort = '-opened', cursor, limit }: GroupsQuery,
  ): Promise<GroupsPageView> {
    const binds = new Binds();
    const { bind } = binds;
    const { column, after, by } = ordering(sortKeys, { sort, cursor, id: 'g.id' }, binds);
    const rows = await tx.query<ListRow>(
      `SELECT g.id, g.case_id, c.number, ${titleSql('c')} AS title, ${namesJson('g')} AS name, g.status, g.opened_at, seen.sight, ${column},
              (SELECT count(*)::int FROM group_membership m WHERE m.alliance_id = g.alliance_id AND m.group_id = g.id
                  AND m.status = 'active') AS active
         FROM joint_group g JOIN case_file c ON c.alliance_id = g.alliance_id AND c.id = g.case_id
              JOIN ${sightsInSql(tx, binds)} seen ON seen.group_id = g.id
        WHERE g.alliance_id = ${bind(tx.caller.allianceId)} AND ${noWall(tx, 'g.id', 'g.case_id', binds)}
          ${caseId === undefined ? '' : `AND g.case_id = ${bind(caseId)}`}
          ${after.map((term) => `AND ${term}`).join('')}
        ${by} ${limitTo(limit + 1)}`,
      binds.values,
    );
    return pageOf(rows, limit, toRowView, cursorAfter);
  }

  /** A group as the caller sees it. Not found where it is not the caller's to see. */
  group(caller: Caller, id: string): Promise<GroupView> {
    return this.work.read(caller, (tx) => this.shown(tx, id));
  }

  private async shown(tx: Tx, id: string): Promise<GroupView> {
    const file = await this.groups.read(tx, id);
    const sight = await seenGroup(tx, file);
    const { zone } = await allianceOf(tx);
    const dayOf = (moment: Instant): CalendarDate => localMoment(moment, zone).date;
    const today = dayOf(tx.now);
    const economicGroups = await this.economicGroups(tx, file, today);
    const evidence = await this.evidence(tx, file);
    const looking = { caller: tx.caller, sight, at: tx.now, today, dayOf, evidence, ...economicGroups };
    const view = groupView(file, looking);
    const invites = view.actions.some(({ action, obstacle }) => action === 'invite' && obstacle === null);
    return { ...view, invitable: invites ? await this.invitable(tx, file) : [] };
  }

  /** What shows notices received by letter and certificates, as far as the caller may read it. No query where there is neither. */
  private async evidence(tx: Tx, { memberships }: GroupFile): Promise<Onlooking['evidence']> {
    const received = memberships.flatMap(({ events }) =>
      events.filter(({ receivedAt }) => receivedAt !== null),
    );
    const certified = memberships.filter(({ certificate }) => certificate?.givenAt);
    const idsOf = (things: readonly { readonly id: string }[]): readonly string[] =>
      things.map(({ id }) => id);
    return {
      ofStep: await this.attachments.evidenceOf(tx, 'membership_step', idsOf(received)),
      ofCertificate: await this.attachments.evidenceOf(tx, 'membership', idsOf(certified)),
    };
  }

  /** To the treasurer, who reads the whole register: with which other firms each member is under one control. */
  private async economicGroups(
    tx: Tx,
    { memberships }: GroupFile,
    today: CalendarDate,
  ): Promise<Pick<Onlooking, 'economicGroups'>> {
    if (!hasRole(tx.caller, 'treasurer') || !seesAllFirms(tx.caller)) return {};
    const memberIds = memberships.map(({ memberId }) => memberId);
    const found = await this.terms.economicGroups(tx, memberIds, today);
    const others = [...found].map(([id, { firms }]) => [id, firms.length < 2 ? [] : [...firms]] as const);
    return { economicGroups: new Map(others) };
  }

  /** The members the case concerns that are not in a group, as far as the caller sees whom it concerns. */
  private async invitable(tx: Tx, { caseId, memberships }: GroupFile): Promise<NamedView[]> {
    const binds = new Binds();
    const inIt = memberships
      .filter(({ status }) => openStatuses.includes(status))
      .map(({ memberId }) => memberId);
    const rows = await tx.query<{ id: string }>(
      `SELECT m.member_id AS id FROM case_member m
        WHERE m.alliance_id = ${binds.bind(tx.caller.allianceId)} AND m.case_id = ${binds.bind(caseId)}
          AND m.member_id <> ALL(${binds.bind(inIt)}::uuid[]) AND ${seesConcerned(tx, binds)}
          AND ${notWalledFrom(tx, 'member', 'm.member_id', binds)}`,
      binds.values,
    );
    const names = await this.alliance.memberNames(
      tx,
      rows.map(({ id }) => id),
    );
    return [...names].map(([id, name]) => ({ id, name }));
  }
}

/** SQL that is true of a member (`m`) of a case whom the case shows the caller: who sees the whole of it, all; else the caller's own. */
function seesConcerned({ caller }: Tx, binds: Binds): string {
  const sight = sightOfCaller(caller);
  return sight.of === 'all'
    ? 'TRUE'
    : `EXISTS (SELECT FROM party p WHERE p.alliance_id = m.alliance_id AND p.case_id = m.case_id AND p.member_id = m.member_id
         AND ${visibleParty(sight, 'p', binds)})`;
}

const toRowView = (row: ListRow): GroupRowView => ({
  id: row.id,
  case: { id: row.case_id, number: row.number, title: row.title },
  name: row.name,
  status: row.sight === 'left' ? outside : { id: row.status, name: groupLife.statuses[row.status] },
  activeMembers: seesOthers(row.sight) ? row.active : null,
  openedAt: row.opened_at,
});

/** What a group is to whoever has left it or was cut off: how it stands is not theirs to know any more. */
const outside = { id: 'left', name: { en: 'closed to you', zh: '已对您关闭' } } as const;

function groupView(file: GroupFile, looking: Onlooking): Omit<GroupView, 'invitable'> {
  const { caller, sight } = looking;
  const isIn = sight !== 'left';
  const around = aroundGroup(file, groupHands(caller, file));
  return {
    id: file.id,
    case: { id: file.caseId, number: file.caseNumber, title: file.caseTitle },
    name: file.name,
    status: isIn ? { id: file.status, name: groupLife.statuses[file.status] } : outside,
    buyIn:
      isIn && file.buyInMinor !== null
        ? toMoneyView(storedMoney(file.buyInMinor, file.buyInCurrency ?? ''))
        : null,
    foundersPay: isIn && file.foundersPay,
    openedAt: file.openedAt,
    effectiveAt: isIn ? file.effectiveAt : null,
    endedAt: isIn ? file.endedAt : null,
    endReason: seesOthers(sight) ? file.endReason : null,
    sight,
    agreements: file.agreements.flatMap((text) => agreementView(file, text, looking)),
    memberships: visibleMemberships(file, looking).map((one) => membershipView(file, one, looking)),
    offices: seesOthers(sight) ? file.offices.map((one) => officeView(file, one, caller)) : [],
    proposals: file.proposals
      .filter((one) => seesProposal(caller, file, sight, one))
      .map((one) => proposalView(file, one, caller)),
    issues: seesOthers(sight) ? [...file.issues] : [],
    actions: offers(groupLife, file, around).filter(isTheirs).map(toActionView),
    maySeeAccess: watchesGroup(caller, file),
    version: seesOthers(sight) ? file.version : 0,
  };
}
