import { Injectable } from '@nestjs/common';
import { economicGroup, FirmsStore, heldTies } from '../../firms/index.js';
import { allianceOf } from '../../identity/index.js';
import { type CalendarDate, type Instant, localMoment } from '../../kernel/index.js';
import { instantText, type Tx } from '../../platform/index.js';
import type { GroupRole, MembershipLife, MembershipStep } from '../domain/membership-life.js';
import { type Term, termOf } from '../domain/term.js';

/** A member's time in a group; who comes again has another. */
export interface MemberTerm extends Term {
  readonly membershipId: string;
  readonly memberId: string;
  readonly role: GroupRole;
}

/** Firms under one control with a member's, as entries of the register that are kept. */
export interface MemberEconomicGroup {
  readonly headFirmId: string;
  readonly firms: readonly { readonly id: string; readonly name: string }[];
}

interface Row extends Pick<MembershipLife, 'activeAt' | 'leftAt' | 'liabilityUntil'> {
  readonly membershipId: string;
  readonly memberId: string;
  readonly role: GroupRole;
  readonly steps: readonly { readonly action: MembershipStep; readonly at: Instant }[];
}

/** What other modules ask of memberships: when each stood, on which days it is liable, with whom its firm is one. Decides nothing. */
@Injectable()
export class TermsReader {
  constructor(private readonly firms: FirmsStore) {}

  /** Of every membership of a group that ever came in, by when it did. */
  async ofGroup(tx: Tx, groupId: string): Promise<readonly MemberTerm[]> {
    const { zone } = await allianceOf(tx);
    const rows = await tx.query<Row>(
      `SELECT m.id AS "membershipId", m.member_id AS "memberId", m.role, m.active_at AS "activeAt", m.left_at AS "leftAt",
              m.liability_until AS "liabilityUntil",
              (SELECT coalesce(jsonb_agg(jsonb_build_object('action', e.action, 'at', ${instantText('e.at')}) ORDER BY e.at, e.id), '[]')
                 FROM membership_event e WHERE e.alliance_id = m.alliance_id AND e.membership_id = m.id) AS steps
         FROM group_membership m
        WHERE m.alliance_id = $1 AND m.group_id = $2 AND m.active_at IS NOT NULL ORDER BY m.active_at, m.id`,
      [tx.caller.allianceId, groupId],
    );
    return rows.map(({ membershipId, memberId, role, steps, ...life }) => ({
      membershipId,
      memberId,
      role,
      ...termOf(life, steps, (moment) => localMoment(moment, zone).date),
    }));
  }

  /**
   * The firm at the head of each of some members' economic groups, day by day; two with the same are one on that day. The register is
   * read once, and days between which no tie begins or ends are told alike.
   */
  async headsOn(
    tx: Tx,
    memberIds: readonly string[],
    days: readonly CalendarDate[],
  ): Promise<(day: CalendarDate) => ReadonlyMap<string, string>> {
    const members = await this.firmsOfMembers(tx, memberIds);
    const kept = await this.firms.keptOf(
      tx,
      members.map(({ firmId }) => firmId),
    );
    const ties = heldTies(await this.firms.net(tx, [...new Set(kept.values())]));
    const told = new Map<string, ReadonlyMap<string, string>>();
    const inForce = (day: CalendarDate): string =>
      ties.map(({ from, to }) => (from <= day && (to == null || day <= to) ? '1' : '0')).join('');
    for (const day of days) {
      const net = inForce(day);
      if (told.has(net)) continue;
      const heads = members.map(
        ({ id, firmId }) => [id, economicGroup(kept.get(firmId) ?? firmId, ties, day).head] as const,
      );
      told.set(net, new Map(heads));
    }
    return (day) => told.get(inForce(day)) ?? new Map<string, string>();
  }

  /** With which firms each of some members is under one control on a day, by every tie of the register. */
  async economicGroups(
    tx: Tx,
    memberIds: readonly string[],
    on: CalendarDate,
  ): Promise<ReadonlyMap<string, MemberEconomicGroup>> {
    const members = await this.firmsOfMembers(tx, memberIds);
    const firmIds = members.map(({ firmId }) => firmId);
    const kept = await this.firms.keptOf(tx, firmIds);
    const ties = heldTies(await this.firms.net(tx, [...new Set(kept.values())]));
    const groups = members.map(
      ({ id, firmId }) => [id, economicGroup(kept.get(firmId) ?? firmId, ties, on)] as const,
    );
    const names = await this.firms.calledOf(tx, [...new Set(groups.flatMap(([, { firms }]) => firms))]);
    return new Map(
      groups.map(([id, { head, firms }]) => [
        id,
        { headFirmId: head, firms: firms.map((firm) => ({ id: firm, name: names.get(firm) ?? firm })) },
      ]),
    );
  }

  private firmsOfMembers(
    tx: Tx,
    memberIds: readonly string[],
  ): Promise<readonly { readonly id: string; readonly firmId: string }[]> {
    return tx.query(
      'SELECT id, firm_id AS "firmId" FROM member WHERE alliance_id = $1 AND id = ANY($2::uuid[]) ORDER BY id',
      [tx.caller.allianceId, memberIds],
    );
  }
}
