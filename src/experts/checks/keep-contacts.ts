import { Injectable } from '@nestjs/common';
import { assertSeesCase } from '../../cases/index.js';
import { type By, newId, personOf, UnitOfWork } from '../../platform/index.js';
import type { Contact } from '../domain/checks/contact.js';
import { ExpertsStore } from '../pool/experts.store.js';
import { CheckSides, seenExpertBy } from './check-sides.js';
import { ContactsStore } from './contacts.store.js';

/** What is told of a contact. */
export type ContactWish = Pick<Contact, 'expertId' | 'on' | 'way' | 'failed' | 'confidentialPassed' | 'note'>;

/** Keeps contacts with experts, failed ones too. Nothing of them is ever changed. */
@Injectable()
export class KeepContacts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly contacts: ContactsStore,
    private readonly experts: ExpertsStore,
    private readonly sides: CheckSides,
  ) {}

  /** By who acts in the case, for the members they act for. Where something confidential passed, the other side is searched again. */
  log(by: By, caseId: string, wish: ContactWish): Promise<{ readonly id: string }> {
    return this.work.within(by, async (tx) => {
      await assertSeesCase(tx, caseId);
      const { memberIds } = await this.sides.asked(tx, caseId, null);
      const expert = await seenExpertBy(tx, this.experts, wish.expertId);
      const id = newId();
      const contact = {
        ...wish,
        id,
        caseId,
        memberIds,
        expertId: expert.id,
        by: personOf(tx.caller),
        at: tx.now,
      };
      await this.contacts.insert(tx, contact);
      const subject = { kind: 'expert_contact', id };
      await tx.record([{ type: 'check.contact_logged', subject, payload: {} }]);
      return { id };
    });
  }
}
