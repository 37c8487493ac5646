import { Injectable } from '@nestjs/common';
import { AllianceReader } from '../../alliance/index.js';
import { isLiableOn, TermsReader } from '../../groups/index.js';
import type { CalendarDate } from '../../kernel/index.js';
import type { Tx } from '../../platform/index.js';
import type { StandingMember } from '../domain/plan/takes-part.js';

/** Who bears what a group spends on a day, as the language of plans asks for them, with others as if they stood there too. */
@Injectable()
export class StandingMembers {
  constructor(
    private readonly terms: TermsReader,
    private readonly alliance: AllianceReader,
  ) {}

  /** `as if`: members that come last, such as one that is about to come in. Without what members declared: that is sealed. */
  async on(
    tx: Tx,
    groupId: string,
    day: CalendarDate,
    asIf: readonly string[] = [],
  ): Promise<readonly StandingMember[]> {
    const terms = await this.terms.ofGroup(tx, groupId);
    const ids = [
      ...new Set([...terms.filter((one) => isLiableOn(one, day)).map(({ memberId }) => memberId), ...asIf]),
    ];
    const economic = await this.terms.economicGroups(tx, ids, day);
    const names = await this.alliance.memberNames(tx, ids);
    const heads = ids.map((id) => economic.get(id)?.headFirmId);
    return ids.map((id, place) => {
      const head = economic.get(id)?.headFirmId;
      const isShared = head !== undefined && heads.filter((one) => one === head).length > 1;
      const name = names.get(id);
      return {
        id,
        joined: place,
        ...(name !== undefined && { name }),
        ...(isShared && { group: head }),
      };
    });
  }
}
