import { Injectable } from '@nestjs/common';
import { allianceOf } from '../identity/index.js';
import { deny } from '../kernel/index.js';
import { type Caller, RefusedError, UnitOfWork } from '../platform/index.js';
import { requireFactor } from './alliance.store.js';

/** Has everybody who acts in the alliance sign in by two steps, or no more. Whoever has no second factor can do nothing but set it up. */
@Injectable()
export class RequireSecondFactor {
  constructor(private readonly work: UnitOfWork) {}

  async run(caller: Caller, required: boolean): Promise<void> {
    const { allianceId } = caller;
    await this.work.run(caller, async (tx) => {
      if ((await allianceOf(tx)).demo) throw new RefusedError(ofDemo.refusal);
      if (!(await requireFactor(tx, required))) return;
      const type = required ? 'alliance.second_factor_required' : 'alliance.second_factor_left';
      await tx.record([{ type, subject: { kind: 'alliance', id: allianceId }, payload: {} }]);
    });
  }
}

const ofDemo = deny(
  'alliance.of_demo',
  'This is the demonstration, whose accounts everybody uses: it cannot require two-step sign-in.',
  '演示联盟的账户为公用账户，不能要求两步验证。',
);
