import { Injectable } from '@nestjs/common';
import { PeopleReader, RolesReader, roleNames } from '../../identity/index.js';
import type { Bilingual } from '../../kernel/index.js';
import type { HeardFact, Role, Tx } from '../../platform/index.js';
import { consentNotice, roleBody, roleNotices } from '../domain/role-words.js';
import { Tell } from './tell.js';

/** What a fact says of a role. */
interface RoleFact {
  readonly role?: Role;
  readonly memberId?: string | null;
  readonly nominationId?: string;
}

/** Who is told of it besides those who keep watch, and the words. */
interface Told {
  readonly concerned: readonly string[];
  readonly asked: readonly string[];
  readonly body: Bilingual;
}

/**
 * Tells of roles proposed, given and ended, and of people kept out and let in: administrators and ethics officers, whom it concerns,
 * and whose consent is asked. What the system does by itself, such as the first people of an alliance, is told to nobody.
 */
@Injectable()
export class TellOfRoles {
  constructor(
    private readonly people: PeopleReader,
    private readonly roles: RolesReader,
    private readonly tell: Tell,
  ) {}

  async run(tx: Tx, fact: HeardFact): Promise<void> {
    const words = roleNotices[fact.type];
    const { nominationId } = fact.payload as RoleFact;
    // A role that comes from a nomination was told of as that.
    if (words === undefined || fact.actorId === null || nominationId !== undefined) return;
    const { concerned, asked, body } = await this.toldOf(tx, fact);
    const isOther = (id: string): boolean => id !== fact.actorId;
    const own = concerned.filter(isOther);
    const watch = (await this.roles.watch(tx)).filter(
      (id) => isOther(id) && ![...own, ...asked].includes(id),
    );
    const { id } = fact.subject;
    await this.send(tx, asked, 'consent', id, { title: consentNotice, body }, '/nominations');
    await this.send(tx, watch, 'roles', id, { title: words.title, body }, '/administration/people');
    for (const one of own)
      await this.send(tx, [one], 'own_role', one, { title: words.own, body }, '/account');
  }

  private async toldOf(tx: Tx, { subject, payload }: HeardFact): Promise<Told> {
    if (subject.kind === 'nomination') {
      const { name, role, memberName, concerned, asked } = await this.roles.nomination(tx, subject.id);
      return { concerned, asked, body: roleBody(name, roleNames[role], memberName) };
    }
    const { role } = payload as RoleFact;
    const name = (await this.people.names(tx, [subject.id])).get(subject.id) ?? '';
    return { concerned: [subject.id], asked: [], body: roleBody(name, role ? roleNames[role] : null, null) };
  }

  private async send(
    tx: Tx,
    ids: readonly string[],
    kind: string,
    id: string,
    words: { readonly title: Bilingual; readonly body: Bilingual },
    link: string,
  ): Promise<void> {
    const people = await this.people.addressees(tx, ids);
    const listeners = people.map((one) => ({ personId: one.id, address: one.email, language: one.language }));
    await this.tell.run(tx, listeners, {
      subject: { kind, id, caseId: null },
      ...words,
      link,
      mail: 'each',
      behind: {},
    });
  }
}
