import { Injectable } from '@nestjs/common';
import { type Language, refuse } from '../../kernel/index.js';
import { type Caller, granted, RefusedError, type Tx, UnitOfWork } from '../../platform/index.js';
import type { AppointmentWish } from '../appoint-person.js';
import { asIdentity } from '../as-identity.js';
import { moveNomination } from '../domain/nomination-life.js';
import { normalEmail } from '../domain/person.js';
import { CredentialLinksStore } from '../links/credential-links.store.js';
import { invitationMail } from '../links/credential-mail.js';
import { type CredentialMail, CredentialMails } from '../links/credential-mails.js';
import { PeopleReader } from '../people.reader.js';
import { allianceOf } from '../people.store.js';
import { Nominate } from './nominate.js';
import { nominationFact } from './nomination-fact.js';
import { type KeptNomination, NominationsStore } from './nominations.store.js';

/** Someone to be invited, and as what. */
export interface InvitationWish extends AppointmentWish {
  readonly email: string;
  readonly name: string;
  readonly latinName?: string | undefined;
  readonly language?: Language | undefined;
}

/**
 * Invites an address. Whether it is known to another alliance is neither asked nor told: a person stands behind it once whoever reads
 * it has accepted. The mail goes out when those asked have consented.
 */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleReader,
    private readonly nominate: Nominate,
    private readonly nominations: NominationsStore,
    private readonly links: CredentialLinksStore,
    private readonly mails: CredentialMails,
  ) {}

  /** Answers the nomination's id. Refused with `invitation.known_here` for an address of a person of the alliance. */
  run(caller: Caller, { email, name, latinName, language = 'zh', ...wish }: InvitationWish): Promise<string> {
    return this.sending(caller, async (tx) => {
      const invited = { email: normalEmail(email), name, latinName: latinName ?? null, language };
      if (await this.people.hasEmail(tx, invited.email)) throw new RefusedError(knownHere.refusal);
      const { nomination, consent } = await this.nominate.within(tx, { personId: null, invited }, wish);
      await this.nominations.insert(tx, nomination);
      await tx.record([nominationFact('nomination.made', nomination, { consent })]);
      if (consent !== 'none' && consent !== 'founder') return { id: nomination.id };
      const opened = granted(moveNomination(nomination, 'confirm', 'system')).state;
      return { id: nomination.id, mail: await this.offer(tx, opened) };
    });
  }

  /** Sends the invitation again, with a new link: the older ones end. */
  async again(caller: Caller, id: string): Promise<void> {
    await this.sending(caller, async (tx) => {
      const nomination = await this.nominations.lock(tx, id);
      const { state } = granted(moveNomination(nomination, 'send_again', 'keeper'));
      return { id, mail: await this.offer(tx, state) };
    });
  }

  /** Runs work that may write a mail to whoever is invited, and hands it over once all is committed. */
  async sending(
    caller: Caller,
    work: (tx: Tx) => Promise<{ readonly id: string; readonly mail?: CredentialMail | undefined }>,
  ): Promise<string> {
    const written: CredentialMail[] = [];
    const id = await this.work.run(caller, async (tx) => {
      const made = await work(tx);
      if (made.mail !== undefined) written.push(made.mail);
      return made.id;
    });
    for (const mail of written) this.mails.announce(mail);
    return id;
  }

  /** Opens an invitation to whoever reads its address: the newest link works alone. Answers the mail. */
  async offer(tx: Tx, nomination: KeptNomination): Promise<CredentialMail | undefined> {
    const { id, invited, role } = nomination;
    if (invited === null) return undefined;
    const { name, zone } = await allianceOf(tx);
    const mail = await asIdentity(tx, async () => {
      const link = await this.links.invite(tx, tx.caller.allianceId, id);
      const words = invitationMail({ ...invited, zone }, name, role, {
        address: this.mails.address,
        ...link,
      });
      await this.mails.write(tx, words);
      return words;
    });
    await this.nominations.save(tx, { ...nomination, expiresAt: mail.expiresAt });
    await tx.record([nominationFact('person.invited', nomination)]);
    return mail;
  }
}

const knownHere = refuse(
  'invitation.known_here',
  'This address is that of a person of the alliance: open their page and appoint them.',
  '该邮箱属于本联盟已有人员，请在其页面授予角色。',
);
