import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '../kernel/index.js';
import { type Caller, CONFIG, type Config, MailOutbox, type Tx, UnitOfWork } from '../platform/index.js';
import { AppointPerson, type AppointmentWish } from './appoint-person.js';
import { asIdentity } from './as-identity.js';
import { appointmentMail, invitationMail, publicAddress } from './credential-mail.js';
import { normalEmail, type Person } from './domain/person.js';
import { allianceOf, PeopleStore } from './people.store.js';
import { CredentialLinksStore, type MadeLink } from './sign-in/credential-links.store.js';

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
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'port'>,
  ) {}

  /** Answers the person's id. */
  run(caller: Caller, wish: InvitationWish): Promise<string> {
    return this.work.run(caller, async (tx) => {
      const { name, zone } = await allianceOf(tx);
      const { person, link } = await asIdentity(tx, () => this.makeKnown(tx, wish, zone));
      const subject = { kind: 'person', id: person.id };
      await tx.record([{ type: 'person.invited', subject, payload: { role: wish.role } }]);
      await this.appointPerson.within(tx, person.id, wish);
      const address = publicAddress(this.config);
      const mail =
        link === undefined
          ? appointmentMail(person, name, wish.role, address)
          : invitationMail(person, name, wish.role, { address, ...link });
      await this.mails.send(tx, mail);
      return person.id;
    });
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
