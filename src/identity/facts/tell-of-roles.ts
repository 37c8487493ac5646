import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../../kernel/index.js';
import {
  type HeardFact,
  type Notice,
  Notices,
  type Role,
  Subjects,
  type Telling,
  type Tx,
} from '../../platform/index.js';
import { roleNames } from '../domain/role-names.js';
import { RolesReader } from '../nominations/roles.reader.js';
import { PeopleReader } from '../people.reader.js';
import { identityFacts, type RoleTold } from './identity.facts.js';
import { roleSubjects } from './identity.subjects.js';

/** What a fact says of a role. */
interface Payload {
  readonly role?: Role;
  readonly memberId?: string | null;
  readonly nominationId?: string;
}

/** Who is told of it besides those who keep watch, and the words. */
interface Concerned {
  readonly concerned: readonly string[];
  readonly asked: readonly string[];
  readonly body: Bilingual;
}

/** Whoever is asked for consent. */
const consentTitle: Bilingual = { en: 'A role waits for your consent', zh: '有角色提名待您确认' };

/**
 * Tells of roles proposed, given and ended, and of people kept out and let in: administrators and ethics officers, whom it concerns,
 * and whose consent is asked. What the system does by itself, such as the first people of an alliance, is told to nobody.
 */
@Injectable()
export class TellOfRoles {
  constructor(
    notices: Notices,
    subjects: Subjects,
    private readonly people: PeopleReader,
    private readonly roles: RolesReader,
  ) {
    notices.add(identityFacts, (tx, fact, told) => this.tell(tx, fact, told));
    subjects.add(roleSubjects);
  }

  private async tell(tx: Tx, fact: HeardFact, told: readonly RoleTold[]): Promise<readonly Telling[]> {
    const { nominationId } = fact.payload as Payload;
    // A role that comes from a nomination was told of as that.
    if (fact.actorId === null || nominationId !== undefined) return [];
    const { concerned, asked, body } = await this.concerned(tx, fact);
    const isOther = (id: string): boolean => id !== fact.actorId;
    const own = concerned.filter(isOther);
    const watch = (await this.roles.watch(tx)).filter(
      (id) => isOther(id) && ![...own, ...asked].includes(id),
    );
    const { id } = fact.subject;
    const say = async (ids: readonly string[], notice: Omit<Notice, 'behind' | 'body' | 'mail'>) => ({
      to: (await this.people.addressees(tx, ids)).map((one) => ({
        personId: one.id,
        address: one.email,
        language: one.language,
      })),
      notice: { ...notice, body, mail: 'each', behind: {} } as const,
    });
    const about = (kind: string, of: string) => ({ kind, id: of, caseId: null });
    const tellings = [
      await say(asked, { subject: about('consent', id), title: consentTitle, link: '/nominations' }),
    ];
    for (const { title, own: ownTitle } of told) {
      tellings.push(await say(watch, { subject: about('roles', id), title, link: '/administration/people' }));
      for (const one of own)
        tellings.push(
          await say([one], { subject: about('own_role', one), title: ownTitle, link: '/account' }),
        );
    }
    return tellings;
  }

  private async concerned(tx: Tx, { subject, payload }: HeardFact): Promise<Concerned> {
    if (subject.kind === 'nomination') {
      const { name, role, memberName, concerned, asked } = await this.roles.nomination(tx, subject.id);
      return { concerned, asked, body: roleBody(name, roleNames[role], memberName) };
    }
    const { role } = payload as Payload;
    const name = (await this.people.names(tx, [subject.id])).get(subject.id) ?? '';
    return { concerned: [subject.id], asked: [], body: roleBody(name, role ? roleNames[role] : null, null) };
  }
}

/** Who, and as what: all a notice of a role says besides. */
const roleBody = (name: string, role: Bilingual | null, firm: Bilingual | null): Bilingual => ({
  en: `${name}${role === null ? '' : `: ${role.en}`}${firm === null ? '' : ` (${firm.en})`}.`,
  zh: `${name}${role === null ? '' : `：${role.zh}`}${firm === null ? '' : `（${firm.zh}）`}。`,
});
