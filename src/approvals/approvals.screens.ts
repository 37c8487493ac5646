import { Injectable } from '@nestjs/common';
import { CaseReaders } from '../cases/index.js';
import { calledPerson, type Names, PeopleReader, type PersonNameView, roleNames } from '../identity/index.js';
import { type Instant, offers } from '../kernel/index.js';
import {
  Binds,
  decodeCursor,
  encodeCursor,
  NotFoundError,
  pageOf,
  type Role,
  toActionView,
  type Tx,
} from '../platform/index.js';
import { ApprovalKinds } from './approval-kinds.js';
import type {
  ApprovalActionView,
  ApprovalHolderView,
  ApprovalKindView,
  ApprovalsQuery,
  ApprovalsView,
  ApprovalView,
} from './approvals.contract.js';
import { ApprovalsStore, type ListedQuestion } from './approvals.store.js';
import { type ApprovalHolder, aroundApproval, missing } from './domain/approval.js';
import { approvalLife } from './domain/approval-life.js';

/** What people read of questions. */
@Injectable()
export class ApprovalsScreens {
  constructor(
    private readonly kinds: ApprovalKinds,
    private readonly store: ApprovalsStore,
    private readonly readers: CaseReaders,
    private readonly people: PeopleReader,
  ) {}

  /** Those the caller may know of. */
  async list(tx: Tx, { state, kind, caseId, mine, cursor, limit }: ApprovalsQuery): Promise<ApprovalsView> {
    const [before] = decodeCursor(cursor, ['id']) ?? [];
    const wish = { state, kind, caseId: caseId?.toLowerCase(), isTheirs: mine, before, limit: limit + 1 };
    const rows = await this.store.list(await this.asked(tx), wish);
    const view = await this.viewer(tx, rows);
    const page = pageOf(rows, limit, view, ({ question }) => encodeCursor(question.id));
    return { ...page, kinds: [...this.kinds.all().keys()].map((one) => this.kindView(one)) };
  }

  /** Not found where it is not the caller's to know of. */
  async one(tx: Tx, id: string): Promise<ApprovalView> {
    const rows = await this.store.list(await this.asked(tx), { id, limit: 1 });
    const [found] = rows.map(await this.viewer(tx, rows));
    if (found === undefined) throw new NotFoundError();
    return found;
  }

  /** One as it stands within the transaction of whoever has just answered it or taken it back: they saw it when they did. */
  async toWhoDid(tx: Tx, id: string): Promise<ApprovalView> {
    const rows = await this.store.listedAs(tx, id);
    const [found] = rows.map(await this.viewer(tx, rows));
    if (found === undefined) throw new NotFoundError();
    return found;
  }

  /** Not found where it is not the caller's to know of. */
  async assertSees(tx: Tx, id: string): Promise<void> {
    if (!(await this.store.sees(await this.asked(tx), id))) throw new NotFoundError();
  }

  /** All of a kind about some things, by the id of the thing; for who may see the things. */
  async of(
    tx: Tx,
    kind: string,
    aboutIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly ApprovalView[]>> {
    const rows = aboutIds.length === 0 ? [] : await this.store.of(tx, kind, aboutIds);
    const views = rows.map(await this.viewer(tx, rows));
    return new Map(aboutIds.map((id) => [id, views.filter(({ about }) => about.id === id)]));
  }

  private async asked(tx: Tx) {
    return { tx, reader: await this.readers.readerOf(tx), binds: new Binds() };
  }

  private kindView(kind: string): ApprovalKindView {
    return { id: kind, name: this.kinds.of(kind).what };
  }

  private async viewer(
    tx: Tx,
    rows: readonly ListedQuestion[],
  ): Promise<(row: ListedQuestion) => ApprovalView> {
    const names = await this.people.names(tx, [...new Set(rows.flatMap(peopleOf))]);
    return (row) => {
      const { question, answers, about } = row;
      const { id, kind, aboutKind, aboutId, caseId, askedBy, askedAt, closedBy, closedAt } = question;
      const { hands, count, contentHash, state, endReason, version } = question;
      return {
        id,
        kind: this.kindView(kind),
        about: { kind: aboutKind, id: aboutId, ...about },
        caseId,
        askedBy: called(names, askedBy, askedAt),
        askedAt,
        hands: hands.map((hand) => holderView(names, hand)),
        count,
        missing: missing(row),
        contentHash,
        state: { id: state, name: approvalLife.statuses[state] },
        closedAt,
        closedBy: called(names, closedBy, closedAt),
        endReason,
        version,
        answers: answers.map(({ personId, hand, answer, reason, at }) => ({
          by: calledPerson(personId, names.both(personId, at)),
          as: holderView(names, hand),
          answer,
          reason,
          at,
        })),
        actions: actionsOf(tx, row),
      };
    };
  }
}

const personIn = (hand: ApprovalHolder): string | undefined =>
  hand.startsWith('person:') ? hand.slice('person:'.length) : undefined;

const peopleOf = ({ question, answers }: ListedQuestion): readonly string[] =>
  [
    question.askedBy,
    question.closedBy,
    ...question.hands.map(personIn),
    ...answers.map((one) => one.personId),
  ].flatMap((id) => id ?? []);

const called = (names: Names, id: string | null, at: Instant | null): PersonNameView | null =>
  id === null ? null : calledPerson(id, names.both(id, at));

function holderView(names: Names, hand: ApprovalHolder): ApprovalHolderView {
  const personId = personIn(hand);
  const name =
    personId === undefined ? roleNames[hand.slice('role:'.length) as Role] : names.both(personId, null);
  return { id: hand, name: name ?? { en: '', zh: '' } };
}

/** What whoever asks may do, and what stands against it; what is for others alone is left out. */
function actionsOf({ caller }: Tx, row: ListedQuestion): ApprovalActionView[] {
  const around = aroundApproval(row, caller);
  return offers(approvalLife, row.question, around).flatMap((offer) => {
    const { action } = offer;
    const isOthers = offer.obstacle?.code === 'approval.not_yours';
    return action === 'lapse' || isOthers ? [] : [{ ...toActionView(offer), action }];
  });
}
