import { Injectable } from '@nestjs/common';
import { AllianceReader } from '../../alliance/index.js';
import { isLiableOn, type MemberTerm, TermsReader } from '../../groups/index.js';
import { allianceOf } from '../../identity/index.js';
import { type CalendarDate, type Instant, localMoment } from '../../kernel/index.js';
import { instantText, type Tx } from '../../platform/index.js';
import { type Accused, earlierEnd, productsOn } from '../domain/plan/faced.js';
import type { StandingMember } from '../domain/plan/takes-part.js';
import { type AttestedWeight, weightOn } from '../domain/weights/declared.js';
import type { OpenedFor } from '../weights/sealed-weights.js';
import { WeightsReader } from '../weights/weights.reader.js';

/** Of which group and days, and by which metrics. */
export interface StandingAsked {
  readonly groupId: string;
  readonly caseId: string;
  readonly days: readonly CalendarDate[];
  readonly metrics: readonly string[];
  readonly opened: OpenedFor;
  /** A member that stands there on each day besides, as the last that came in: one that is about to. */
  readonly asIf?: string;
}

/** Who bears costs of a group on a day, and by what; and which declarations that was read from. */
export interface StandingInTime {
  readonly on: (day: CalendarDate) => readonly StandingMember[];
  /** By what somebody was shared on a day: the declaration, without its figure. */
  readonly declaredFor: (memberId: string, metric: string, day: CalendarDate) => string | null;
}

/** An accusation as it is kept, with the complete bindings of its respondent in their order. */
interface AccusationRow {
  readonly patentId: string;
  readonly productId: string;
  readonly memberId: string | null;
  readonly startedOn: CalendarDate | null;
  readonly enteredAt: Instant;
  readonly over: CalendarDate | null;
  readonly struckAt: Instant | null;
  readonly bound: readonly {
    readonly fromId: string | null;
    readonly toId: string | null;
    readonly at: Instant;
  }[];
}

/** What of an accusation leaves it standing: all else ends it on the day of the outcome. */
const stillFaced = `('asserted', 'violation', 'defaulted')`;

/** Loads who bears costs on which days: liable memberships, economic groups, accusations and attested declarations of those days. */
@Injectable()
export class StandingReader {
  constructor(
    private readonly terms: TermsReader,
    private readonly weights: WeightsReader,
    private readonly alliance: AllianceReader,
  ) {}

  async load(tx: Tx, asked: StandingAsked): Promise<StandingInTime> {
    const { groupId, caseId, days, metrics, opened, asIf } = asked;
    const terms = await this.terms.ofGroup(tx, groupId);
    const memberIds = [...new Set([...terms.map(({ memberId }) => memberId), asIf ?? []].flat())];
    const names = await this.alliance.memberNames(tx, memberIds);
    const heads = await this.terms.headsOn(tx, memberIds, days);
    const accused = await this.accusedIn(tx, caseId);
    const attested = await this.weights.attestedIn(tx, groupId, metrics, opened);
    const on = (day: CalendarDate): readonly StandingMember[] => {
      const headOf = heads(day);
      const stood = onceEach(terms.filter((term) => isLiableOn(term, day)));
      const liable = stood.map((term) => ({ memberId: term.memberId, joined: joinedOf(term) }));
      if (asIf !== undefined && !liable.some(({ memberId }) => memberId === asIf))
        liable.push({ memberId: asIf, joined: tx.now });
      const faced = productsOn(accused, day);
      const inGroup = countsOf(liable.map(({ memberId }) => headOf.get(memberId) ?? memberId));
      return liable.map(({ memberId, joined }) => {
        const head = headOf.get(memberId) ?? memberId;
        const name = names.get(memberId);
        return {
          id: memberId,
          ...(name !== undefined && { name }),
          joined,
          ...((inGroup.get(head) ?? 0) > 1 && { group: head }),
          weights: weightsOf(attested, memberId, metrics, day),
          products: faced.get(memberId) ?? {},
        };
      });
    };
    return {
      on,
      declaredFor: (memberId, metric, day) => weightOn(attested, { memberId, metric }, day)?.id ?? null,
    };
  }

  /**
   * An accusation counts from the day its proceeding was filed, where that is not known from the day it was entered; until its outcome or
   * the day it was struck; and for whoever its respondent was on each day.
   */
  private async accusedIn(tx: Tx, caseId: string): Promise<readonly Accused[]> {
    const { zone } = await allianceOf(tx);
    const dayOf = (moment: Instant): CalendarDate => localMoment(moment, zone).date;
    const rows = await tx.query<AccusationRow>(
      `SELECT a.patent_id AS "patentId", a.product_id AS "productId", p.member_id AS "memberId",
              coalesce(r.filed_on, r.instituted_on) AS "startedOn", a.entered_at AS "enteredAt", a.struck_at AS "struckAt",
              CASE WHEN a.outcome IN ${stillFaced} THEN NULL ELSE a.outcome_on END AS over,
              (SELECT coalesce(jsonb_agg(jsonb_build_object('fromId', b.from_member_id, 'toId', b.to_member_id, 'at', ${instantText('b.decided_at')})
                                         ORDER BY b.decided_at, b.id), '[]')
                 FROM party_binding b
                WHERE b.alliance_id = p.alliance_id AND b.party_id = p.id AND b.state = 'complete') AS bound
         FROM accusation a
         JOIN party p ON p.alliance_id = a.alliance_id AND p.id = a.respondent_id
         JOIN proceeding r ON r.alliance_id = a.alliance_id AND r.id = a.proceeding_id
        WHERE a.alliance_id = $1 AND a.case_id = $2`,
      [tx.caller.allianceId, caseId],
    );
    return rows.map(({ patentId, productId, memberId, startedOn, enteredAt, over, struckAt, bound }) => ({
      patentId,
      productId,
      firstOf: bound[0] === undefined ? memberId : bound[0].fromId,
      later: bound.map(({ toId, at }) => ({ memberId: toId, from: dayOf(at) })),
      from: startedOn ?? dayOf(enteredAt),
      over: earlierEnd(over, struckAt && dayOf(struckAt)),
    }));
  }
}

/** Who came again while it still bore costs is one. */
const onceEach = (terms: readonly MemberTerm[]): readonly MemberTerm[] =>
  [...new Map(terms.toReversed().map((term) => [term.memberId, term])).values()].toReversed();

const joinedOf = ({ periods, liability }: MemberTerm): string => periods[0]?.from ?? liability?.from ?? '';

function countsOf(heads: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const head of heads) counts.set(head, (counts.get(head) ?? 0) + 1);
  return counts;
}

const weightsOf = (
  attested: readonly AttestedWeight[],
  memberId: string,
  metrics: readonly string[],
  day: CalendarDate,
): NonNullable<StandingMember['weights']> =>
  Object.fromEntries(
    metrics.flatMap((metric) => {
      const found = weightOn(attested, { memberId, metric }, day);
      return found === undefined ? [] : [[metric, found.value] as const];
    }),
  );
