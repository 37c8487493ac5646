import { Injectable } from '@nestjs/common';
import { todayIn } from '../../identity/index.js';
import {
  type Caller,
  newId,
  NotFoundError,
  type Tx,
  UnitOfWork,
  assertAllowed,
} from '../../platform/index.js';
import { type Absence, obstacleToAbsence } from '../domain/absence.js';
import type { DigestStyle } from '../domain/digest.js';
import { selfOf } from '../self-of.js';
import { type ListedAbsence, type NamedPerson, TellingStore } from './telling.store.js';

/** How somebody is told, and who could stand in for them. */
export interface OwnTelling {
  readonly digest: DigestStyle;
  readonly absences: readonly ListedAbsence[];
  readonly deputies: readonly NamedPerson[];
}

/** How the caller wants to be told of what waits, and who is told in their stead while they are away. */
@Injectable()
export class KeepTelling {
  constructor(
    private readonly work: UnitOfWork,
    private readonly telling: TellingStore,
  ) {}

  show(caller: Caller): Promise<OwnTelling> {
    const personId = selfOf(caller);
    return this.work.read(caller, async (tx) => this.of(tx, personId));
  }

  setStyle(caller: Caller, digest: DigestStyle): Promise<OwnTelling> {
    const personId = selfOf(caller);
    return this.work.run(caller, async (tx) => {
      await this.telling.setStyle(tx, personId, digest);
      return this.of(tx, personId);
    });
  }

  /** Says that the caller is away. Their own rights, and their deputy's, stay as they are. */
  sayAbsent(caller: Caller, wish: Pick<Absence, 'deputyId' | 'from' | 'until'>): Promise<OwnTelling> {
    const personId = selfOf(caller);
    return this.work.run(caller, async (tx) => {
      await this.telling.lockPerson(tx, personId);
      const { absences, deputies } = await this.of(tx, personId);
      const own = absences.filter((one) => one.personId === personId);
      const absence = { ...wish, personId };
      const beside = deputies.map(({ id }) => id);
      assertAllowed(obstacleToAbsence(absence, own, beside, await todayIn(tx))?.refusal);
      const id = newId();
      await this.telling.insert(tx, { ...absence, id });
      await tx.record([factOf('absence.said', { ...absence, id })]);
      return this.of(tx, personId);
    });
  }

  /** Ends an absence of the caller's: it counts from now on no more. */
  end(caller: Caller, id: string): Promise<OwnTelling> {
    const personId = selfOf(caller);
    return this.work.run(caller, async (tx) => {
      const ended = await this.telling.end(tx, personId, id);
      if (ended === undefined) throw new NotFoundError();
      await tx.record([factOf('absence.ended', ended)]);
      return this.of(tx, personId);
    });
  }

  private async of(tx: Tx, personId: string): Promise<OwnTelling> {
    const today = await todayIn(tx);
    return {
      digest: await this.telling.styleOf(tx, personId),
      absences: await this.telling.around(tx, personId, today),
      deputies: await this.telling.beside(tx, personId, today),
    };
  }
}

const factOf = (
  type: 'absence.said' | 'absence.ended',
  { id, personId, deputyId, from, until }: Absence,
) => ({
  type,
  subject: { kind: 'person', id: personId },
  payload: { absenceId: id, deputyId, from, until },
});
