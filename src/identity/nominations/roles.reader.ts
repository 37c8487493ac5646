import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../../kernel/index.js';
import type { Role, Seat, Tx } from '../../platform/index.js';
import { consentFor, isAsked } from '../domain/nomination.js';
import { type Addressee, PeopleReader } from '../people.reader.js';
import { todayIn } from '../people.store.js';
import { ElectorateReader } from './electorate.reader.js';
import { NominationsStore } from './nominations.store.js';

/** A nomination, to whoever tells of it: who is named, by whom, and whose consent it waits for. */
export interface ToldNomination {
  readonly name: string;
  readonly role: Role;
  readonly memberName: Bilingual | null;
  /** Who is named, where the alliance knows them, and who proposed it. */
  readonly concerned: readonly string[];
  readonly asked: readonly string[];
}

interface SeatedOnce extends Addressee {
  readonly seats: readonly Seat[];
}

/** Narrow questions of who is to be told of roles. */
@Injectable()
export class RolesReader {
  constructor(
    private readonly people: PeopleReader,
    private readonly nominations: NominationsStore,
    private readonly electorate: ElectorateReader,
  ) {}

  /** A nomination as it stands. */
  async nomination(tx: Tx, id: string): Promise<ToldNomination> {
    const one = await this.nominations.byId(tx, id);
    const { personId, nominatedBy, role, memberName } = one;
    const concerned = [personId, nominatedBy].filter((each) => each !== null);
    const bound = await this.electorate.bound(tx, [nominatedBy]);
    const consent = consentFor(one, bound(nominatedBy), await this.electorate.electorate(tx));
    const asked = one.status === 'waiting' ? await this.seated(tx) : [];
    return {
      name: one.personName ?? one.invited?.name ?? '',
      role,
      memberName,
      concerned,
      asked: asked
        .filter((who) => isAsked(consent, one, { kind: 'person', personId: who.id, seats: who.seats }))
        .map((who) => who.id)
        .filter((who) => !concerned.includes(who)),
    };
  }

  /** Those who keep watch over who holds which role: administrators and ethics officers. */
  async watch(tx: Tx): Promise<readonly string[]> {
    const seated = await this.seated(tx);
    return seated
      .filter(({ seats }) => seats.some(({ role }) => role === 'administrator' || role === 'ethics_officer'))
      .map(({ id }) => id);
  }

  private async seated(tx: Tx): Promise<readonly SeatedOnce[]> {
    const once = new Map<string, SeatedOnce>();
    for (const { role, memberId, ...person } of await this.people.seatedOn(tx, await todayIn(tx))) {
      const seats = once.get(person.id)?.seats ?? [];
      once.set(person.id, { ...person, seats: [...seats, { role, memberId }] });
    }
    return [...once.values()];
  }
}
