import { type Bilingual, type Fraction, fraction, fractionOf } from '../../../kernel/index.js';
import type { Joined } from '../split/participant.js';
import type { PlanPool, SimpleMethod } from './cost-plan.js';

/** Somebody who stands in the group on a day, with what the methods of a plan share by. */
export interface StandingMember {
  readonly id: string;
  /** How a refusal calls them. */
  readonly name?: Bilingual;
  readonly joined: Joined;
  /** Their economic group on that day. */
  readonly group?: string;
  /** What they declared, by metric. */
  readonly weights?: Readonly<Record<string, Fraction>>;
  /** Their accused products on that day, by patent; more than none is facing it. */
  readonly products?: Readonly<Record<string, number>>;
  /** The issues they face. */
  readonly issues?: readonly string[];
}

/** Those of the standing members who take part in a pool. */
export function takingPart(
  { method, takesPart }: PlanPool,
  standing: readonly StandingMember[],
): readonly StandingMember[] {
  if (method.kind === 'individual') return standing.filter(({ id }) => id === method.memberId);
  switch (takesPart.who) {
    case 'all':
      return standing;
    case 'listed':
      return standing.filter(({ id }) => takesPart.memberIds.includes(id));
    case 'facing': {
      const { patents = [], issues = [] } = takesPart;
      return standing.filter(
        (one) =>
          patents.some((patent) => (one.products?.[patent] ?? 0) > 0) ||
          issues.some((issue) => one.issues?.includes(issue)),
      );
    }
  }
}

/** The weight a simple method gives a member; nothing where it is not known. */
export function weightBy(method: SimpleMethod, member: StandingMember): Fraction | undefined {
  switch (method.kind) {
    case 'equal':
      return fraction(1n);
    case 'tiers':
      return Object.hasOwn(method.units, member.id) ? fractionOf(method.units[member.id] ?? '') : undefined;
    case 'weights':
      return member.weights?.[method.metric];
    case 'products_patents':
      return fraction(
        Object.entries(member.products ?? {})
          .filter(([patent]) => method.patents?.includes(patent) ?? true)
          .reduce((sum, [, count]) => sum + BigInt(count), 0n),
      );
  }
}
