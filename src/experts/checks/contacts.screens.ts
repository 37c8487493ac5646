import { Injectable } from '@nestjs/common';
import { assertSeesCase } from '../../cases/index.js';
import { calledPerson, PeopleReader } from '../../identity/index.js';
import {
  type Caller,
  decodeCursor,
  encodeCursor,
  NotFoundError,
  pageOf,
  type PageQuery,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { contactWayNames } from '../domain/checks/contact.js';
import type { BlindQuestionsView, ExpertContactsView, ExpertContactView } from './checks.contract.js';
import { ContactsStore, type ListedContact, QuestionsStore } from './contacts.store.js';

/** What people read of contacts and of blind questions. */
@Injectable()
export class ContactsScreens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly contacts: ContactsStore,
    private readonly asked: QuestionsStore,
    private readonly people: PeopleReader,
  ) {}

  /** Not found where the case is not the caller's to see. */
  ofCase(caller: Caller, caseId: string, { cursor, limit }: PageQuery): Promise<ExpertContactsView> {
    return this.work.read(caller, async (tx) => {
      await assertSeesCase(tx, caseId);
      const [before] = decodeCursor(cursor, ['id']) ?? [];
      const rows = await this.contacts.list(tx, { caseId, before, limit });
      return pageOf(rows, limit, await this.viewer(tx, rows), ({ id }) => encodeCursor(id));
    });
  }

  /** One whoever acts kept. */
  one(caller: Caller, id: string): Promise<ExpertContactView> {
    return this.work.read(caller, async (tx) => {
      const rows = await this.contacts.list(tx, { id, limit: 1 });
      const [view] = rows.map(await this.viewer(tx, rows));
      if (view === undefined) throw new NotFoundError();
      return view;
    });
  }

  questions(caller: Caller, { cursor, limit }: PageQuery): Promise<BlindQuestionsView> {
    return this.work.read(caller, async (tx) => {
      const [before] = decodeCursor(cursor, ['id']) ?? [];
      const rows = await this.asked.list(tx, { before, limit });
      return pageOf(
        rows,
        limit,
        ({ id, answer, askedAt, caseId, caseTitle, expertId, expertName, askedBy, askedByName }) => ({
          id,
          answer,
          askedAt,
          caseId,
          caseTitle,
          expert: { id: expertId, name: expertName },
          askedBy: calledPerson(askedBy, askedByName),
        }),
        ({ id }) => encodeCursor(id),
      );
    });
  }

  private async viewer(
    tx: Tx,
    rows: readonly ListedContact[],
  ): Promise<(row: ListedContact) => ExpertContactView> {
    const names = await this.people.names(tx, [...new Set(rows.map(({ by }) => by))]);
    return ({ id, expertId, expertName, caseId, by, at, on, way, failed, confidentialPassed, note }) => ({
      id,
      expert: { id: expertId, name: expertName },
      caseId,
      by: calledPerson(by, names.both(by, at)),
      at,
      on,
      way: { id: way, name: contactWayNames[way] },
      failed,
      confidentialPassed,
      note,
    });
  }
}
