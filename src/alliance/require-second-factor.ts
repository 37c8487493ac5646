import { Injectable } from '@nestjs/common';
import { type Caller, UnitOfWork } from '../platform/index.js';

/** Has everybody who acts in the alliance sign in by two steps, or no more. Whoever has no second factor can do nothing but set it up. */
@Injectable()
export class RequireSecondFactor {
  constructor(private readonly work: UnitOfWork) {}

  async run(caller: Caller, required: boolean): Promise<void> {
    const { allianceId } = caller;
    await this.work.run(caller, async (tx) => {
      const changed = await tx.query(
        'UPDATE alliance SET second_factor = $2 WHERE id = $1 AND second_factor <> $2 RETURNING id',
        [allianceId, required],
      );
      if (changed.length === 0) return;
      const type = required ? 'alliance.second_factor_required' : 'alliance.second_factor_left';
      await tx.record([{ type, subject: { kind: 'alliance', id: allianceId }, payload: {} }]);
    });
  }
}
