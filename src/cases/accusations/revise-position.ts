import { Injectable } from '@nestjs/common';
import { deny } from '../../kernel/index.js';
import {
  assertVersion,
  type Caller,
  InvalidInputError,
  type Tx,
  UnitOfWork,
  RefusedError,
} from '../../platform/index.js';
import { CasesStore } from '../cases.store.js';
import { defences } from '../domain/accusation-words.js';
import { savePosition } from './positions.store.js';
import type { PositionBody } from './accusations.contract.js';
import { mayRevise, PositionsScreens, type SeenRespondent } from './positions.screens.js';

/** Writes what a respondent says to what is asserted against it: its own counsel, or who keeps the case. */
@Injectable()
export class RevisePosition {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesStore,
    private readonly screens: PositionsScreens,
  ) {}

  run(
    caller: Caller,
    partyId: string,
    body: PositionBody,
    expected: number | undefined,
  ): Promise<{ id: string }> {
    return this.work.run(caller, async (tx) => {
      const { caseId } = await this.screens.seen(tx, partyId);
      await this.cases.lock(tx, caseId);
      // Read again under the lock: what was seen before it may have changed.
      const before = await this.screens.seen(tx, partyId);
      if (!mayRevise(tx, before)) throw new RefusedError(notOwn.refusal);
      assertVersion(before.version, expected);
      refuseFaults(body);
      if (!isSame(before, body)) await this.save(tx, before, body);
      return { id: partyId };
    });
  }

  private async save(
    tx: Tx,
    { partyId, caseId, memberId }: SeenRespondent,
    body: PositionBody,
  ): Promise<void> {
    const position = {
      defences: keptDefences(body),
      licence: body.licence,
      licenceNote: body.licenceNote ?? null,
    };
    await savePosition(tx, { partyId, caseId }, position);
    await tx.record([
      {
        type: 'position.revised',
        subject: { kind: 'party', id: partyId },
        caseId,
        payload: {
          partyId,
          ...(memberId !== null && { memberId }),
          defences: body.defences.map(({ defence }) => defence),
          licence: body.licence,
        },
      },
    ]);
  }
}

const keptDefences = ({ defences: named }: PositionBody) =>
  named.map(({ defence, note }) => ({ defence, note: note ?? null }));

const isSame = (before: SeenRespondent, body: PositionBody): boolean =>
  before.version > 0 &&
  before.licence === body.licence &&
  before.licenceNote === (body.licenceNote ?? null) &&
  JSON.stringify(before.defences.map(({ defence, note }) => ({ defence, note }))) ===
    JSON.stringify(keptDefences(body));

/** A defence stands once, and another than the named ones says which. */
function refuseFaults({ defences: named }: PositionBody): void {
  const faults = named.flatMap(({ defence, note }, at) => {
    const { en, zh } = defences[defence];
    const twice = named.findIndex((other) => other.defence === defence) < at;
    return [
      ...(twice
        ? [
            {
              pointer: `/defences/${String(at)}/defence`,
              because: { en: `"${en}" stands here twice: keep one.`, zh: `“${zh}”出现两次，请只保留一项。` },
            },
          ]
        : []),
      ...(defence === 'other' && note === undefined
        ? [
            {
              pointer: `/defences/${String(at)}/note`,
              because: { en: 'Say which other defence it is.', zh: '请说明是何种其他抗辩。' },
            },
          ]
        : []),
    ];
  });
  if (faults.length > 0) throw new InvalidInputError(faults);
}

const notOwn = deny(
  'position.not_own',
  'What a respondent answers is written by its own counsel or by the coordinator.',
  '被指控方的抗辩由其自己的律师或协调员填写。',
);
