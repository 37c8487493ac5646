import { type AskedAsReader, Veils } from '../walls/index.js';
import { titleSql } from './case-title.js';
import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../identity/index.js';
import { type Bilingual, offers } from '../kernel/index.js';
import {
  AuditReader,
  type Caller,
  decodeCursor,
  encodeCursor,
  type FactsAsked,
  type Json,
  namesJson,
  NotFoundError,
  pageOf,
  Subjects,
  toActionView,
  type Tx,
} from '../platform/index.js';
import type {
  CaseMemberView,
  CaseSourceView,
  CasesPageView,
  CaseView,
  CounselView,
  PartyView,
  PatentView,
  ProceedingView,
  ProductView,
  RecordPageView,
} from './case-views.contract.js';
import { listCases } from './case-list.screens.js';
import type { CasesQuery, RecordQuery } from './cases.contract.js';
import {
  accusedRoles,
  caseKinds,
  type CaseKind,
  type Forum,
  forums,
  type PartyRole,
  partyRoles,
  type Side,
  type Stage,
  stageNames,
} from './domain/case-kinds.js';
import { whereabouts } from './domain/country-of-place.js';
import { caseHands, caseLives } from './domain/case-life.js';
import { type BindingSide, sidesOf } from './domain/binding.js';
import { mandateHands, mandateLife, mandateOffers, type MandateState, namingBy } from './domain/mandate.js';
import type { Sight } from './domain/visibility.js';
import {
  hiddenParties,
  type HiddenPeople,
  hiddenPeople,
  MoneyRecords,
  placesOf,
} from './fact-sight.reader.js';
import { CaseReaders } from './reader.js';
import { firmOf } from './cases.involvements.js';
import { Binds, sightOfCaller, visibleCase, visibleParty } from './visible.js';

interface CaseRecord {
  readonly id: string;
  readonly kind: CaseKind;
  readonly stage: Stage;
  readonly number: string | null;
  readonly title: Bilingual;
  readonly titleEn: string | null;
  readonly titleZh: string | null;
  readonly summary: string | null;
  readonly source: CaseSourceView | null;
  readonly openedOn: CaseView['openedOn'];
  readonly closedOn: CaseView['closedOn'];
  readonly closeReason: string | null;
  readonly version: number;
  readonly goesOn: boolean;
  readonly proceedings: (Omit<ProceedingView, 'forumName'> & { forum: Forum })[];
  readonly parties: PartyRecord[];
  readonly patents: PatentView[];
  readonly products: ProductView[];
  readonly members: CaseMemberView[];
}

type CounselRecord = Omit<CounselView, 'state' | 'actions'> & { state: MandateState };

interface BindingRecord {
  readonly id: string;
  readonly fromId: string | null;
  readonly toId: string | null;
  readonly agreed: readonly BindingSide[];
  readonly to: CaseMemberView['name'] | null;
}

interface PartyRecord extends Omit<
  PartyView,
  'roleName' | 'where' | 'accused' | 'counsel' | 'naming' | 'binding'
> {
  role: PartyRole;
  side: Side;
  counsel: CounselRecord[] | null;
  binding: BindingRecord | null;
}

const of = 'alliance_id = c.alliance_id AND';

/** The open proposal to make a party (`p`) another member. Who is shown it is decided with the party. */
const bindingSql = `(
  SELECT jsonb_build_object('id', b.id, 'fromId', b.from_member_id, 'toId', b.to_member_id, 'agreed', b.agreed,
      'to', CASE WHEN t.id IS NOT NULL THEN ${namesJson('t')} END)
    FROM party_binding b LEFT JOIN member t ON t.alliance_id = b.alliance_id AND t.id = b.to_member_id
   WHERE b.alliance_id = p.alliance_id AND b.party_id = p.id AND b.state = 'open')`;

/** A case with all that belongs to it, in one statement. */
function caseSql(id: string, sight: Sight, binds: Binds): string {
  const seenParty = visibleParty(sight, 'p', binds);
  const seenMember =
    sight.of === 'own' ? `m.member_id = ANY(${binds.bind(sight.memberIds)}::uuid[])` : 'TRUE';
  return `
    SELECT c.id, c.kind, c.stage, c.number, ${titleSql('c')} AS title,
           c.title_en AS "titleEn", c.title_zh AS "titleZh", c.summary, c.source, c.version, c.opened_on AS "openedOn",
           c.closed_on AS "closedOn", c.close_reason AS "closeReason",
           EXISTS (SELECT FROM case_join j WHERE j.${of} j.from_case_id = c.id AND j.undone_at IS NULL) AS "goesOn",
           (SELECT coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'forum', g.forum, 'number', g.number,
                'venue', g.venue, 'localRules', g.local_rules, 'calendar', g.calendar, 'filedOn', g.filed_on, 'institutedOn', g.instituted_on, 'endedOn', g.ended_on,
                'version', g.version) ORDER BY g.id), '[]') FROM proceeding g WHERE g.${of} g.case_id = c.id) AS proceedings,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'nameZh', p.name_zh, 'role', p.role,
                'side', p.side, 'place', p.place, 'country', p.country, 'memberId', CASE WHEN ${seenParty} THEN p.member_id END,
                'firmId', CASE WHEN ${seenParty} THEN (${firmOf('p')}) END,
                'withdrawnOn', p.withdrawn_on, 'withdrawnReason', CASE WHEN ${seenParty} THEN p.withdrawn_reason END,
                'version', CASE WHEN ${seenParty} THEN p.version END,
                'counsel', CASE WHEN ${seenParty} THEN (
                  SELECT jsonb_agg(jsonb_build_object('id', k.id, 'firm', k.firm, 'firmId', k.firm_id, 'name', k.name, 'country', k.country,
                      'personId', k.person_id, 'namedId', coalesce(k.named_id, k.person_id), 'state', k.state,
                      'endedOn', k.ended_on, 'endReason', k.end_reason,
                      'account', CASE WHEN a.id IS NOT NULL THEN jsonb_build_object('name', a.name, 'email', a.email) END) ORDER BY k.id)
                    FROM party_counsel k LEFT JOIN person a ON k.state = 'proposed' AND a.id = k.named_id WHERE k.alliance_id = p.alliance_id AND k.party_id = p.id) END)
              || jsonb_build_object('binding', ${bindingSql}) ORDER BY p.position), '[]') FROM party p WHERE p.${of} p.case_id = c.id) AS parties,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'number', t.number, 'claims', t.claims)
              ORDER BY t.id), '[]') FROM asserted_patent t WHERE t.${of} t.case_id = c.id) AS patents,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'name', d.name) ORDER BY d.id), '[]')
              FROM accused_product d WHERE d.${of} d.case_id = c.id) AS products,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name',
                ${namesJson('f')}) ORDER BY f.name_en), '[]')
              FROM case_member m JOIN member f ON f.alliance_id = m.alliance_id AND f.id = m.member_id
             WHERE m.${of} m.case_id = c.id AND ${seenMember}) AS members
      FROM case_file c
     WHERE c.alliance_id = current_setting('hezong.alliance')::uuid AND c.id = ${binds.bind(id)}
       AND ${visibleCase(sight, 'c.id', binds)}`;
}

/** What people read of cases. Every answer shows only what its reader may see. */
@Injectable()
export class CasesScreens {
  constructor(
    private readonly audit: AuditReader,
    private readonly people: PeopleReader,
    private readonly readers: CaseReaders,
    private readonly money: MoneyRecords,
    private readonly subjects: Subjects<AskedAsReader>,
    private readonly veils: Veils,
  ) {}

  /** One page of cases. */
  list(tx: Tx, query: CasesQuery): Promise<CasesPageView> {
    return listCases(tx, query);
  }

  /** A case as a whole. Not found where it is not the caller's to see. */
  async case(tx: Tx, id: string): Promise<CaseView> {
    const binds = new Binds();
    const [row] = await tx.query<CaseRecord>(caseSql(id, sightOfCaller(tx.caller), binds), binds.values);
    if (row === undefined) throw new NotFoundError();
    const view = toCaseView(row, tx.caller);
    return seesWhole(tx) ? view : { ...view, version: null };
  }

  /**
   * The record of a case, the newest fact first, without what concerns another member alone, and without what is of a group or a
   * compartment the caller is not in, or of money they do not see. Nothing counts what the caller does not see. Who did what keeps its actor (`actorKept`) is told to
   * those who see the whole case.
   */
  async record(tx: Tx, id: string, { cursor, limit }: RecordQuery): Promise<RecordPageView> {
    const seen = await this.seenWithin(tx, id);
    const [before] = decodeCursor(cursor, ['id']) ?? [];
    const facts = await this.audit.factsOfCase(tx, id, { before, limit: limit + 1, ...seen });
    const names = await this.people.names(
      tx,
      facts.flatMap(({ actorId }) => actorId ?? []),
    );
    const called = await this.subjects.namesOf({ tx, reader: await this.readers.readerOf(tx) }, facts);
    const isWhole = seesWhole(tx);
    const isKept = ({ payload }: { readonly payload: Json }): boolean =>
      !isWhole && (payload as { readonly actorKept?: boolean }).actorKept === true;
    return pageOf(
      facts,
      limit,
      ({ actorId, ...fact }) => ({
        ...fact,
        about: called.get(`${fact.subjectKind} ${fact.subjectId}`) ?? null,
        actor: actorId === null || isKept(fact) ? null : (names.both(actorId, fact.at) ?? null),
      }),
      (fact) => encodeCursor(fact.id),
    );
  }

  /** Whose concerns in a case the caller sees and whose not, and in which groups and compartments the caller is. */
  private async seenWithin(tx: Tx, id: string): Promise<Omit<FactsAsked, 'before' | 'limit'>> {
    const binds = new Binds();
    const sight = sightOfCaller(tx.caller);
    const [found] = await tx.query<HiddenPeople & { clients: string[]; hidden: string[] }>(
      `SELECT ARRAY(SELECT p.member_id FROM party p
                      JOIN party_counsel k ON k.alliance_id = p.alliance_id AND k.party_id = p.id
                     WHERE p.alliance_id = c.alliance_id AND p.case_id = c.id AND p.member_id IS NOT NULL
                       AND k.person_id = ${binds.bind(tx.caller.personId)}) AS clients,
              ${hiddenParties(tx, binds)} AS hidden, ${hiddenPeople(tx, this.veils, binds)}
         FROM case_file c WHERE c.alliance_id = ${binds.bind(tx.caller.allianceId)} AND c.id = ${binds.bind(id)}
          AND ${visibleCase(sight, 'c.id', binds)}`,
      binds.values,
    );
    if (found === undefined) throw new NotFoundError();
    const reader = await this.readers.readerOf(tx);
    const places = placesOf(reader);
    const within = {
      ...places,
      notAbout: [...places.notAbout, ...found.things],
      notBy: found.people,
      money: await this.money.seenBy(tx, reader, [id]),
    };
    if (sight.of !== 'own') return { ...within, notNaming: found.hidden };
    const clients = sight.counselId === null ? [] : found.clients;
    return { ...within, onlyFor: [...sight.memberIds, ...clients], notNaming: found.hidden };
  }
}

const seesWhole = (tx: Tx): boolean => sightOfCaller(tx.caller).of === 'all';

/** A proposal, for who speaks for a side of it and for who keeps the case. */
function toBindingView({ binding, counsel }: PartyRecord, caller: Caller): PartyView['binding'] {
  if (binding === null) return null;
  const counselIds = (counsel ?? []).flatMap(({ personId }) => personId ?? []);
  const sides = sidesOf(caller, { ...binding, counselIds });
  const keeps = mayEdit(caller);
  if (sides.length === 0 && !keeps) return null;
  const isToAnswer = sides.some((side) => !binding.agreed.includes(side));
  const actions = [
    ...(isToAnswer ? (['agree', 'decline'] as const) : []),
    ...(keeps ? (['withdraw'] as const) : []),
  ];
  return { id: binding.id, to: binding.to, actions };
}

const toPartyView = (party: PartyRecord, caller: Caller): PartyView => {
  const { memberId } = party;
  const counsel = party.counsel ?? [];
  const isOfParty = counsel.some(({ personId }) => personId !== null && personId === caller.personId);
  const hands = mandateHands(caller, { memberId, personId: isOfParty ? caller.personId : null });
  const naming = namingBy(hands, { memberId, personId: 'somebody' }, false);
  const mayWrite = caller.permissions.includes('counsel.write');
  return {
    ...party,
    roleName: partyRoles[party.role],
    where: whereabouts(party.place, party.country),
    accused: accusedRoles.includes(party.role),
    counsel: counsel.map((one) => {
      const mandate = { memberId, personId: one.namedId };
      const actions = mayWrite ? mandateOffers(one.state, mandateHands(caller, mandate), mandate) : [];
      return {
        ...one,
        account: actions.includes('accept') ? one.account : null,
        state: { id: one.state, name: mandateLife.statuses[one.state] },
        actions: [...actions],
      };
    }),
    naming: mayWrite && 'state' in naming ? naming.state : null,
    binding: toBindingView(party, caller),
  };
};

const toCaseView = ({ goesOn, ...row }: CaseRecord, caller: Caller): CaseView => ({
  ...row,
  kindName: caseKinds[row.kind].name,
  stage: { id: row.stage, name: stageNames[row.stage] },
  proceedings: row.proceedings.map((proceeding) => ({ ...proceeding, forumName: forums[proceeding.forum] })),
  parties: row.parties.map((party) => toPartyView(party, caller)),
  actions: offers(
    caseLives[row.kind],
    { ...row, goesOn, forums: row.proceedings.map(({ forum }) => forum) },
    { hands: caseHands(caller.permissions) },
  ).map((offer) => ({ ...toActionView(offer), to: { id: offer.to, name: stageNames[offer.to] } })),
  mayEdit: mayEdit(caller),
});

const mayEdit = ({ permissions }: Caller): boolean => permissions.includes('cases.write');
