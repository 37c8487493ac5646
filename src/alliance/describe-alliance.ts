import { Injectable } from '@nestjs/common';
import type { Bilingual, Zone } from '../kernel/index.js';
import { type Caller, UnitOfWork } from '../platform/index.js';
import { allianceOf, todayIn } from '../identity/index.js';
import { AllianceReader } from './alliance.reader.js';

/** An alliance with the number of firms in it today. */
export interface DescribedAlliance {
  readonly id: string;
  readonly name: Bilingual;
  readonly zone: Zone;
  readonly demo: boolean;
  readonly members: number;
  readonly secondFactor: boolean;
}

/** Shows the alliance the caller acts in. */
@Injectable()
export class DescribeAlliance {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reader: AllianceReader,
  ) {}

  run(caller: Caller): Promise<DescribedAlliance> {
    return this.work.read(caller, async (tx) => {
      const members = await this.reader.membersOn(tx, await todayIn(tx));
      return { ...(await allianceOf(tx)), members: members.length };
    });
  }
}
