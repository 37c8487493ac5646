import { Injectable } from '@nestjs/common';
import type { Language } from '../kernel/index.js';
import { type Caller, MailOutbox, type Tx, UnitOfWork } from '../platform/index.js';
import { AppointPerson, type AppointmentWish } from './appoint-person.js';
import { asIdentity } from './as-identity.js';
import { normalEmail, type Person } from './domain/person.js';
import { CredentialLinksStore, type MadeLink } from './links/credential-links.store.js';
import { appointmentMail, invitationMail } from './links/credential-mail.js';
import { type CredentialMail, CredentialMails } from './links/credential-mails.js';
import { allianceOf, PeopleStore } from './people.store.js';

/** Someone to be invited, and as what. */
export interface InvitationWish extends AppointmentWish {
  readonly email: string;
  readonly name: string;
  readonly latinName?: string | undefined;
  readonly language?: Language | undefined;
}

/**
 * Invites a person by mail and gives them a first role. One who has a password already, through another alliance or an
 * earlier invitation, is told of the role and signs in as usual.
 */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleStore,
    private readonly links: CredentialLinksStore,
    private readonly appointPerson: AppointPerson,
    private readonly mails: MailOutbox,
    private readonly credentials: CredentialMails,
  ) {}

  /** Answers the person's id. */
  async run(caller: Caller, wish: InvitationWish): Promise<string> {
    const written: CredentialMail[] = [];
    const id = await this.work.run(caller, async (tx) => {
      const { name, zone } = await allianceOf(tx);
      const { person, link } = await asIdentity(tx, () => this.makeKnown(tx, wish, zone));
      const subject = { kind: 'person', id: person.id };
      await tx.record([{ type: 'person.invited', subject, payload: { role: wish.role } }]);
      await this.appointPerson.within(tx, person.id, wish);
      const address = this.credentials.address;
      if (link === undefined) {
        await this.mails.send(tx, appointmentMail(person, name, wish.role, address));
      } else {
        const mail = invitationMail(person, name, wish.role, { address, ...link });
        await asIdentity(tx, () => this.credentials.write(tx, mail));
        written.push(mail);
      }
      return person.id;
    });
    for (const mail of written) this.credentials.announce(mail);
    return id;
  }

  private async makeKnown(
    tx: Tx,
    wish: InvitationWish,
    zone: string,
  ): Promise<{ person: Person; link: MadeLink | undefined }> {
    const person = await this.people.findOrMake(tx, {
      email: normalEmail(wish.email),
      name: wish.name,
      latinName: wish.latinName ?? null,
      language: wish.language ?? 'zh',
      zone,
    });
    const isKnown = await this.people.hasPassword(tx, person.id);
    const { allianceId } = tx.caller;
    return {
      person,
      link: isKnown ? undefined : await this.links.make(tx, person.id, allianceId, 'invitation'),
    };
  }
}
