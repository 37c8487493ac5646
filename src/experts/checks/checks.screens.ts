import { Injectable } from '@nestjs/common';
import { assertSeesCase } from '../../cases/index.js';
import { calledPerson } from '../../identity/index.js';
import {
  type Caller,
  decodeCursor,
  encodeCursor,
  pageOf,
  toActionView,
  UnitOfWork,
} from '../../platform/index.js';
import { checkLife, validUntil } from '../domain/checks/check-life.js';
import { handsOnCheck, offeredOnCheck, toldOf } from '../domain/checks/check.js';
import type { KeptHit } from '../domain/checks/runs.js';
import { missingSigners } from '../domain/checks/waiver.js';
import { AroundChecks, type Surroundings } from './around-checks.js';
import { type Called, CheckNames, named, person } from './check-names.js';
import { CheckSides } from './check-sides.js';
import type {
  CheckHitView,
  CheckRowView,
  TeamChoicesView,
  ChecksQuery,
  ChecksView,
  CheckView,
  WaiverView,
} from './checks.contract.js';
import { ChecksStore, type LastRun, type ListedCheck, seesWhole } from './checks.store.js';
import { NameToTeam } from './keep-checks.js';
import { decidesChecks } from './seen-checks.js';
import type { StoredWaiver } from './waivers.store.js';

/** What people read of conflict checks: the whole of one, or what was sent to the expert. */
@Injectable()
export class ChecksScreens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly checks: ChecksStore,
    private readonly surroundings: AroundChecks,
    private readonly sides: CheckSides,
    private readonly names: CheckNames,
    private readonly team: NameToTeam,
  ) {}

  /** Of a case, or of all the caller may know of. Not found where the case is not theirs to see. */
  list(caller: Caller, { cursor, limit, ...query }: ChecksQuery, caseId?: string): Promise<ChecksView> {
    return this.work.read(caller, async (tx) => {
      if (caseId !== undefined) await assertSeesCase(tx, caseId);
      const [before] = decodeCursor(cursor, ['id']) ?? [];
      const rows = await this.checks.list(tx, { ...query, caseId, before, limit });
      const called = await this.names.of(tx, rows);
      const toRow = (row: ListedCheck): CheckRowView => rowView(row, seesWhole(tx, row), called);
      const page = pageOf(rows, limit, toRow, ({ id }) => encodeCursor(id));
      return { ...page, mayRequest: caller.permissions.includes('checks.write') };
    });
  }

  /** Who may be named to a team of the caller's. Not found where the case is not theirs to see. */
  teamFor(caller: Caller, caseId: string): Promise<TeamChoicesView> {
    return this.work.read(caller, async (tx) => {
      const ids = await this.team.offered(tx, caseId);
      return { items: [...(await this.names.ofPeople(tx, ids))] };
    });
  }

  /** Not found where the caller may not know of it. */
  one(caller: Caller, id: string): Promise<CheckView> {
    return this.work.read(caller, async (tx) => {
      const check = await this.checks.seen(tx, id);
      const isWhole = seesWhole(tx, check);
      const run = isWhole ? (await this.checks.lastRuns(tx, [id])).get(id) : undefined;
      const found = await this.surroundings.of(tx, check, handsOnCheck(caller, check));
      const waivers = isWhole ? found.around.waivers : [];
      const called = await this.names.of(tx, [check], {
        hits: [...(run?.hits ?? []), ...waivers.map(({ hit }) => hit)],
        waivers,
      });
      const signsFor = isWhole ? await this.sides.signsFor(tx, check.caseId) : [];
      return {
        ...rowView(check, isWhole, called),
        ...(isWhole ? wholeOf(check, called) : partOf(check, called)),
        sheet: sheetView(check.sheet ?? found.sheet),
        run: run === undefined ? null : runView(run, called, decidesChecks(caller)),
        waivers: waivers.map((one) => waiverView(one, called, { personId: caller.personId, signsFor })),
        actions: offeredOnCheck(isWhole ? check : toldOf(check), found.around).map((offer) => ({
          ...toActionView(offer),
          needsDeclaration: offer.needs.includes('declaration'),
        })),
      };
    });
  }
}

function rowView(row: ListedCheck, isWhole: boolean, called: Called): CheckRowView {
  const { status, version } = isWhole ? row : toldOf(row);
  return {
    id: row.id,
    expert: named(called.experts)(row.expertId),
    caseId: isWhole ? row.caseId : null,
    requestedBy: isWhole ? person(called, row.requestedBy, row.requestedAt) : null,
    requestedAt: isWhole ? row.requestedAt : null,
    status: { id: status, name: checkLife.statuses[status] },
    sentAt: row.sentAt,
    heldUntil: isWhole ? row.heldUntil : null,
    validUntil: isWhole ? validUntil(row) : null,
    version,
  };
}

type Said = Pick<
  CheckView,
  | 'groupId'
  | 'members'
  | 'team'
  | 'declaration'
  | 'declaredAt'
  | 'declaredBy'
  | 'decidedAt'
  | 'decidedBy'
  | 'reason'
>;

const wholeOf = (check: ListedCheck, called: Called): Said => ({
  groupId: check.groupId,
  members: check.memberIds.map(named(called.members)),
  team: check.memberOfTeamIds.flatMap((id) => person(called, id, null) ?? []),
  declaration: check.declaration,
  declaredAt: check.declaredAt,
  declaredBy: person(called, check.declaredBy, check.declaredAt),
  decidedAt: check.decidedAt,
  decidedBy: person(called, check.decidedBy, check.decidedAt),
  reason: check.reason,
});

const partOf = ({ declaration, declaredAt }: ListedCheck, _: Called): Said => ({
  groupId: null,
  members: [],
  team: [],
  declaration,
  declaredAt,
  declaredBy: null,
  decidedAt: null,
  decidedBy: null,
  reason: null,
});

const sheetView = ({ parties, classes, courts }: Surroundings['sheet']): CheckView['sheet'] => ({
  parties: parties.map(({ name, nameZh }) => ({ name, nameZh })),
  classes: [...classes],
  courts: [...courts],
});

const hitView = ({ firms }: Called, { key, rule, verdict, path, since, because }: KeptHit): CheckHitView => ({
  key,
  rule,
  verdict,
  path: path.map((step) => firms.get(step) ?? { en: step, zh: step }),
  since,
  because,
});

const runView = (
  { hits, no, at, trigger, on, inputsHash, verdict }: LastRun,
  called: Called,
  decides: boolean,
) => ({
  no,
  at,
  trigger,
  on,
  inputsHash: decides ? inputsHash : null,
  verdict,
  hits: hits.map((hit) => hitView(called, hit)),
});

function waiverView(
  waiver: StoredWaiver,
  called: Called,
  by: { readonly personId: string | null; readonly signsFor: readonly string[] },
): WaiverView {
  const missing = missingSigners(waiver);
  const member = named(called.members);
  const isTheirs =
    (missing.lead && by.personId === waiver.leadId) ||
    missing.memberIds.some((id) => by.signsFor.includes(id));
  return {
    id: waiver.id,
    hit: hitView(called, waiver.hit),
    scope: waiver.scope,
    until: waiver.until,
    signatures: waiver.signatures.map(({ personId, memberId, at }) => ({
      by: calledPerson(personId, called.people.both(personId, at)),
      member: memberId === null ? null : member(memberId),
      at,
    })),
    awaitsLead: missing.lead,
    awaits: missing.memberIds.map(member),
    maySign: waiver.diedAt === null && isTheirs,
    diedAt: waiver.diedAt,
    death: waiver.death,
  };
}
