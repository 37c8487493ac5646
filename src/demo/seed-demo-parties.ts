import { Injectable } from '@nestjs/common';
import { AddCounsel, AddParty, SetGrid } from '../cases/index.js';
import type { DemoCast } from './demo-cast.js';
import { demoHaiyan } from './demo-cases.js';
import { type CaseSoFar, DemoState } from './demo-state.js';

/** A fourth respondent, counsel of the second, and what the complainant asserts against whom. */
@Injectable()
export class SeedDemoParties {
  constructor(
    private readonly state: DemoState,
    private readonly addParty: AddParty,
    private readonly addCounsel: AddCounsel,
    private readonly setGrid: SetGrid,
  ) {}

  async run(cast: DemoCast, opened: CaseSoFar): Promise<void> {
    const { firms } = cast;
    const of = (memberId: string) => opened.parties.find((party) => party.memberId === memberId);
    if (of(firms.d) === undefined)
      await this.addParty.run(cast.as('coordinator'), opened.id, demoHaiyan(firms));
    const chenguang = of(firms.b);
    if (chenguang?.counsel.includes(cast.id('counsel-b')) === false)
      await this.addCounsel.run(cast.as('member-b'), chenguang.id, {
        firm: 'Ash & Lantern LLP (demo)',
        name: 'Chenguang Outside Counsel (demo)',
        country: 'US',
        personId: cast.id('counsel-b'),
      });
    if (opened.accusations === 0) await this.accuse(cast, opened.id);
  }

  /** Each respondent of ours is accused of its own products. */
  private async accuse(cast: DemoCast, caseId: string): Promise<void> {
    const now = await this.state.case(caseId);
    const proceedingId = now?.proceedings.find(({ forum }) => forum === 'us-itc')?.id;
    const asserterId = now?.parties.find(({ side }) => side === 'adverse')?.id;
    const [drivers, luminaires] = now?.products ?? [];
    const [first, second] = now?.patents ?? [];
    if (now === undefined || !proceedingId || !asserterId || !drivers || !luminaires || !first || !second)
      return;
    const { a, b, c, d } = cast.firms;
    const lines: readonly (readonly [string, string, string, string])[] = [
      [a, drivers, first, '1-5'],
      [a, luminaires, second, '1, 3, 7-9'],
      [b, luminaires, first, '1-3'],
      [b, luminaires, second, '1'],
      [c, drivers, first, '1, 5'],
      [d, drivers, first, '1-5'],
    ];
    const cells = lines.flatMap(([memberId, productId, patentId, claims]) => {
      const respondentId = now.parties.find((party) => party.memberId === memberId)?.id;
      return respondentId === undefined ? [] : [{ respondentId, productId, patentId, claims }];
    });
    await this.setGrid.run(cast.as('coordinator'), caseId, { proceedingId, asserterId, cells }, undefined);
  }
}
