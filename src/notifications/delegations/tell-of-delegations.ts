import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../../identity/index.js';
import {
  type HeardFact,
  Notices,
  Subjects,
  type Telling,
  type Tx,
  WorkRegistry,
} from '../../platform/index.js';
import { delegationFacts, delegationSubjects, type DelegationTold } from './delegations.facts.js';
import { DelegationsStore } from './delegations.store.js';

interface Payload {
  readonly fromId: string;
  readonly toId: string;
}

/** Facts after which a deadline asks for nothing any more. */
const ending = [
  'deadline.met',
  'deadline.passed',
  'deadline.waived',
  'deadline.superseded',
  'deadline.voided',
  'deadline.withdrawn',
];

/** The deadlines an event closed. */
function closedIn(payload: unknown): readonly string[] {
  const { changes } = payload as { readonly changes?: readonly { id: string; change: string }[] };
  return (changes ?? []).filter(({ change }) => change === 'closed').map(({ id }) => id);
}

/** Tells whoever is given something, and ends what was given of a deadline that is met or closed. */
@Injectable()
export class TellOfDelegations {
  constructor(
    registry: WorkRegistry,
    notices: Notices,
    subjects: Subjects,
    delegations: DelegationsStore,
    private readonly people: PeopleReader,
  ) {
    notices.add(delegationFacts, (tx, fact, told) => this.tell(tx, fact, told));
    subjects.add(delegationSubjects);
    for (const type of ending)
      registry.onFact(type, 'delegations', (tx, { subject, at }) =>
        delegations.deadlinesDone(tx, [subject.id], at),
      );
    registry.onFacts(
      'deadlines.changed',
      'delegations.dates',
      async (tx, facts) => {
        for (const { payload, at } of facts) await delegations.deadlinesDone(tx, closedIn(payload), at);
      },
      'delegations',
    );
  }

  private async tell(
    tx: Tx,
    { subject: { id }, payload }: HeardFact,
    told: readonly DelegationTold[],
  ): Promise<readonly Telling[]> {
    const { fromId, toId } = payload as unknown as Payload;
    const [taker] = await this.people.addressees(tx, [toId]);
    if (taker === undefined) return [];
    const giver = (await this.people.names(tx, [fromId])).get(fromId) ?? '';
    return told.map(({ title, body }) => ({
      to: [{ personId: taker.id, address: taker.email, language: taker.language }],
      notice: {
        subject: { kind: 'delegation', id, caseId: null },
        behind: {},
        title,
        body: body(giver),
        link: '/today',
        mail: 'each',
      },
    }));
  }
}
