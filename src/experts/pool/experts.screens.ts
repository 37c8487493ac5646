import { Injectable } from '@nestjs/common';
import { Approvals, type ApprovalView } from '../../approvals/index.js';
import { calledPerson, PeopleReader, todayIn } from '../../identity/index.js';
import { type CalendarDate, isTheirs, offers } from '../../kernel/index.js';
import {
  type Caller,
  cursorAfter,
  encodeCursor,
  hasRole,
  NotFoundError,
  pageOf,
  storedMoney,
  toActionView,
  toMoneyView,
  toObstacleView,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { currentStatement, declarationStatements, declaredUntil } from '../domain/declaring.js';
import { entryRules, type EntryRule } from '../domain/dossier.js';
import { againstDeclaring, againstEntry } from '../domain/dossier-hands.js';
import { expertLife, isStanding } from '../domain/expert-life.js';
import { expertOrigins, expertRoles, type TestimonySide, testimonySides } from '../domain/expert-words.js';
import { isAsDeclared } from './admit-experts.js';
import { classGiven } from './classes-given.js';
import { type Declaration, DossiersStore, type ListedEntry } from './dossiers.store.js';
import type { DossierEntriesQuery, DossierEntriesView, DossierEntryView } from './entries.contract.js';
import { dossierHandOf, handsOf } from './expert-hands.js';
import type {
  ExpertDeclarationView,
  ExpertRowView,
  ExpertsQuery,
  ExpertsView,
  ExpertView,
  OwnExpertView,
} from './experts.contract.js';
import { type ExpertsFilter, ExpertsStore, type ListedExpert } from './experts.store.js';
import { keepsPool, seesWhole } from './seen-experts.js';

type Names = Awaited<ReturnType<PeopleReader['names']>>;

/** What people read of the pool. */
@Injectable()
export class ExpertsScreens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly experts: ExpertsStore,
    private readonly dossiers: DossiersStore,
    private readonly people: PeopleReader,
    private readonly approvals: Approvals,
  ) {}

  list(caller: Caller, { class: asked, ...query }: ExpertsQuery): Promise<ExpertsView> {
    return this.work.read(caller, async (tx) => {
      const filter: ExpertsFilter = {
        ...query,
        ...(asked !== undefined && { class: classGiven(asked, '/class') }),
      };
      const rows = await this.experts.list(tx, filter);
      const page = pageOf(rows, query.limit, rowViewer(caller), cursorAfter);
      return { ...page, mayPropose: caller.permissions.includes('experts.propose') };
    });
  }

  /** Not found where the caller may not know of them. */
  one(caller: Caller, id: string): Promise<ExpertView> {
    return this.work.read(caller, (tx) => this.shown(tx, id));
  }

  /** The record of the caller's own account: the one that stands, else the newest. */
  own(caller: Caller): Promise<OwnExpertView> {
    return this.work.read(caller, async (tx) => {
      const found = caller.personId === null ? undefined : await this.experts.ofPerson(tx, caller.personId);
      const mayApply = caller.permissions.includes('experts.propose') && hasRole(caller, 'expert');
      return {
        expert: found === undefined ? null : await this.shown(tx, found.id),
        mayApply: mayApply && (found === undefined || !isStanding(found.status)),
      };
    });
  }

  /** A page of a dossier, as far as the caller reads it. Not found where they may not know of the expert. */
  entries(caller: Caller, expertId: string, query: DossierEntriesQuery): Promise<DossierEntriesView> {
    return this.work.read(caller, async (tx) => {
      await this.found(tx, expertId);
      const rows = await this.dossiers.list(tx, expertId, query);
      const names = await this.namesIn(tx, rows);
      return pageOf(rows, query.limit, entryViewer(caller, names), ({ day, id }) => encodeCursor(day, id));
    });
  }

  /** One entry. Not found where the caller does not read it. */
  entry(caller: Caller, id: string): Promise<DossierEntryView> {
    return this.work.read(caller, async (tx) => {
      const row = await this.dossiers.entry(tx, id);
      return entryViewer(caller, await this.namesIn(tx, [row]))(row);
    });
  }

  private namesIn(tx: Tx, rows: readonly ListedEntry[]): Promise<Names> {
    const people = rows.flatMap(({ enteredBy, withdrawnBy }) => [enteredBy, withdrawnBy]);
    return this.people.names(
      tx,
      people.flatMap((one) => one ?? []),
    );
  }

  private async found(tx: Tx, id: string): Promise<ListedExpert> {
    const [row] = await this.experts.list(tx, { id, limit: 1 });
    if (row === undefined) throw new NotFoundError();
    return row;
  }

  private async shown(tx: Tx, id: string): Promise<ExpertView> {
    const row = await this.found(tx, id);
    const declarations = await this.dossiers.declarations(tx, id);
    const { proposedBy, verifiedBy, personId } = row;
    const names = await this.people.names(
      tx,
      [proposedBy, verifiedBy, personId, ...declarations.map((one) => one.declaredBy)].flatMap(
        (one) => one ?? [],
      ),
    );
    const asked = await this.approvals.of(tx, 'expert_admission', [id]);
    return viewOf(row, {
      caller: tx.caller,
      names,
      declarations,
      approvals: asked.get(id) ?? [],
      isAsDeclared: isAsDeclared(row, declarations[0], await this.dossiers.standing(tx, [id])),
      today: await todayIn(tx),
    });
  }
}

/** Who had a hand in it is told to who keeps or audits the pool, to the expert, and to that person: it tells others whose expert it may become. */
const seesWho = (caller: Caller, { personId }: { readonly personId: string | null }, who: string): boolean =>
  seesWhole(caller) || (caller.personId !== null && [personId, who].includes(caller.personId));

interface Around {
  readonly caller: Caller;
  readonly names: Names;
  readonly declarations: readonly Declaration[];
  readonly approvals: readonly ApprovalView[];
  readonly isAsDeclared: boolean;
  readonly today: CalendarDate;
}

function viewOf(row: ListedExpert, around: Around): ExpertView {
  const { caller, names, declarations, approvals } = around;
  const { proposedBy, proposedAt, verifiedBy, verifiedAt, personId, declaredOn } = row;
  const isOwn = personId !== null && personId === caller.personId;
  const hand = dossierHandOf(caller, row);
  const hands = handsOf(caller, row);
  return {
    ...rowViewer(caller)(row),
    nameEn: row.nameEn,
    nameZh: row.nameZh,
    person:
      personId !== null && keepsPool(caller)
        ? calledPerson(personId, names.both(personId, proposedAt))
        : null,
    origin: { id: row.origin, name: expertOrigins[row.origin] },
    proposedBy: seesWho(caller, row, proposedBy)
      ? calledPerson(proposedBy, names.both(proposedBy, proposedAt))
      : null,
    proposedAt,
    verifiedBy:
      verifiedBy !== null && verifiedAt !== null && seesWho(caller, row, verifiedBy)
        ? calledPerson(verifiedBy, names.both(verifiedBy, verifiedAt))
        : null,
    verifiedAt,
    admittedAt: row.admittedAt,
    standingAt: row.standingAt,
    standingReason: isOwn || seesWhole(caller) ? row.standingReason : null,
    declareBy: declaredOn === null ? null : declaredUntil(declaredOn).due,
    declarations: declarations.map(declarationViewer(caller, row, names)),
    statement: {
      version: currentStatement,
      text: statementOf(currentStatement),
      obstacle: toObstacleView(againstDeclaring(row, hand)?.refusal),
    },
    entering: { obstacle: toObstacleView(againstEntry(row, hand)?.refusal) },
    actions: offers(expertLife, row, { ...around, hands, personId: caller.personId })
      .filter(isTheirs)
      .map(toActionView),
    approvals: seesWhole(caller) ? [...approvals] : [],
  };
}

const declarationViewer =
  (caller: Caller, expert: ListedExpert, names: Names) =>
  ({ id, declaredOn, declaredAt, declaredBy, statement, note }: Declaration): ExpertDeclarationView => {
    const isTold = seesWho(caller, expert, declaredBy);
    return {
      id,
      declaredOn,
      declaredAt,
      by: isTold ? calledPerson(declaredBy, names.both(declaredBy, declaredAt)) : null,
      statement: statementOf(statement),
      note: isTold ? note : null,
    };
  };

function statementOf(version: number) {
  const text = declarationStatements[version - 1];
  if (text === undefined) throw new Error(`Nobody wrote the statement ${String(version)}`);
  return text;
}

const rowViewer =
  ({ personId }: Caller) =>
  (row: ListedExpert): ExpertRowView => ({
    id: row.id,
    name: row.name,
    roles: row.roles.map((id) => ({ id, name: expertRoles[id] })),
    classes: row.classes,
    languages: row.languages,
    jurisdictions: row.jurisdictions,
    status: { id: row.status, name: expertLife.statuses[row.status] },
    declaredOn: row.declaredOn,
    isOwn: row.personId !== null && row.personId === personId,
    version: row.version,
  });

const entryViewer =
  (caller: Caller, names: Names) =>
  (row: ListedEntry): DossierEntryView => ({
    id: row.id,
    expertId: row.expertId,
    kind: { id: row.kind, name: entryRules[row.kind].name },
    title: row.title,
    place: row.place,
    number: row.number,
    firm: caller.permissions.includes('firms.survey') ? row.firm : null,
    firmName: row.firmName,
    role: row.role === null ? null : { id: row.role, name: roleNamed(row.kind, row.role) },
    side: row.side === null ? null : { id: row.side, name: testimonySides[row.side as TestimonySide] },
    classes: row.classes,
    from: row.from,
    until: row.until,
    percent: row.percent === null ? null : row.percent.replace(/\.?0+$/, ''),
    excluded: row.excluded,
    hourly:
      row.hourlyMinor === null || row.currency === null
        ? null
        : toMoneyView(storedMoney(row.hourlyMinor, row.currency)),
    travelPercent: row.travelPercent,
    link: row.link,
    isConfidential: row.confidential,
    enteredBy: seesWho(caller, row, row.enteredBy)
      ? calledPerson(row.enteredBy, names.both(row.enteredBy, row.enteredAt))
      : null,
    enteredAt: row.enteredAt,
    withdrawnBy:
      row.withdrawnBy !== null && row.withdrawnAt !== null && seesWho(caller, row, row.withdrawnBy)
        ? calledPerson(row.withdrawnBy, names.both(row.withdrawnBy, row.withdrawnAt))
        : null,
    withdrawnAt: row.withdrawnAt,
    withdrawReason: row.withdrawReason,
    replaces: row.seesReplaced ? row.replaces : null,
  });

const roleNamed = (kind: ListedEntry['kind'], role: string) =>
  (entryRules[kind] as EntryRule).roles?.[role] ?? { en: role, zh: role };
