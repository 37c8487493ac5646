import { Injectable } from '@nestjs/common';
import { AllianceReader } from '../../alliance/index.js';
import { calledPerson, type Names, PeopleReader, type PersonNameView } from '../../identity/index.js';
import type { Bilingual, Instant } from '../../kernel/index.js';
import { isId, type Tx } from '../../platform/index.js';
import type { KeptHit } from '../domain/checks/runs.js';
import { CaseMatters } from './case-matters.reader.js';
import { ChecksStore, type ListedCheck } from './checks.store.js';
import type { StoredWaiver } from './waivers.store.js';

/** The names that belong to some checks. */
export interface Called {
  readonly people: Names;
  readonly experts: ReadonlyMap<string, Bilingual>;
  readonly members: ReadonlyMap<string, Bilingual>;
  readonly firms: ReadonlyMap<string, Bilingual>;
}

/** Looks up the names that belong to checks, in as many queries for many as for one. */
@Injectable()
export class CheckNames {
  constructor(
    private readonly people: PeopleReader,
    private readonly members: AllianceReader,
    private readonly matters: CaseMatters,
    private readonly checks: ChecksStore,
  ) {}

  /** What some people are called today. */
  async ofPeople(tx: Tx, ids: readonly string[]): Promise<readonly PersonNameView[]> {
    const names = await this.people.names(tx, ids);
    return ids.map((id) => calledPerson(id, names.both(id, null)));
  }

  async of(
    tx: Tx,
    checks: readonly ListedCheck[],
    {
      hits = [],
      waivers = [],
    }: { readonly hits?: readonly KeptHit[]; readonly waivers?: readonly StoredWaiver[] } = {},
  ): Promise<Called> {
    const signatures = waivers.flatMap((one) => one.signatures);
    const people = [
      ...checks.flatMap((one) => [one.requestedBy, one.declaredBy, one.decidedBy, ...one.memberOfTeamIds]),
      ...signatures.map(({ personId }) => personId),
    ].filter((id) => id !== null);
    const members = [...checks, ...waivers].flatMap(({ memberIds }) => memberIds);
    const firms = hits.flatMap(({ path }) => path).filter(isId);
    return {
      ...(await this.ofThese(tx, { people, experts: checks.map(({ expertId }) => expertId), members })),
      firms: await this.matters.namesInPaths(tx, [...new Set(firms)]),
    };
  }

  /** What some people, experts and members are called. */
  async ofThese(
    tx: Tx,
    ids: Readonly<Record<'people' | 'experts' | 'members', readonly string[]>>,
  ): Promise<Omit<Called, 'firms'>> {
    return {
      people: await this.people.names(tx, [...new Set(ids.people)]),
      experts: await this.checks.expertNames(tx, [...new Set(ids.experts)]),
      members: await this.members.memberNames(tx, [...new Set(ids.members)]),
    };
  }
}

const unknown: Bilingual = { en: '', zh: '' };

/** A thing with what it is called. */
export const named = (names: ReadonlyMap<string, Bilingual>) => (id: string) => ({
  id,
  name: names.get(id) ?? unknown,
});

/** Somebody as they were called at a moment, or today. */
export const person = (
  { people }: Pick<Called, 'people'>,
  id: string | null,
  at: Instant | null,
): PersonNameView | null => (id === null ? null : calledPerson(id, people.both(id, at)));
