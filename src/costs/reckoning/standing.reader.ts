import { Injectable } from '@nestjs/common';
import { AllianceReader } from '../../alliance/index.js';
import { isLiableOn, type MemberTerm, TermsReader } from '../../groups/index.js';
import type { CalendarDate } from '../../kernel/index.js';
import type { Tx } from '../../platform/index.js';
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

/** A product that is accused under a patent, until it no longer is. */
interface Accused {
  readonly memberId: string;
  readonly patentId: string;
  readonly productId: string;
  readonly over: CalendarDate | null;
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
          products: productsOf(accused, memberId, day),
        };
      });
    };
    return {
      on,
      declaredFor: (memberId, metric, day) => weightOn(attested, { memberId, metric }, day)?.id ?? null,
    };
  }

  private accusedIn(tx: Tx, caseId: string): Promise<readonly Accused[]> {
    return tx.query<Accused>(
      `SELECT DISTINCT p.member_id AS "memberId", a.patent_id AS "patentId", a.product_id AS "productId",
              CASE WHEN a.outcome IN ${stillFaced} THEN NULL ELSE a.outcome_on END AS over
         FROM accusation a JOIN party p ON p.alliance_id = a.alliance_id AND p.id = a.respondent_id
        WHERE a.alliance_id = $1 AND a.case_id = $2 AND a.struck_at IS NULL AND p.member_id IS NOT NULL`,
      [tx.caller.allianceId, caseId],
    );
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

/** Products accused on a day, each counted once for each patent. */
function productsOf(
  accused: readonly Accused[],
  memberId: string,
  day: CalendarDate,
): Readonly<Record<string, number>> {
  const faced = new Map<string, Set<string>>();
  for (const one of accused) {
    if (one.memberId !== memberId || (one.over !== null && one.over <= day)) continue;
    faced.set(one.patentId, (faced.get(one.patentId) ?? new Set()).add(one.productId));
  }
  return Object.fromEntries([...faced].map(([patent, products]) => [patent, products.size]));
}
