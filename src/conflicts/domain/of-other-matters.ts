import type { Bilingual } from '../../kernel/index.js';
import { holdsOn } from './affiliation.js';
import type { AllianceEngagement, PreparedCandidate, SideTaken } from './candidate.js';
import type { ConflictFound, ConflictRule } from './conflict.js';
import type { PreparedMatter, Reach } from './matter.js';
import { classesMeet } from './technology.js';

const meets = (firms: readonly string[], reach: Reach): boolean => firms.some((firm) => reach.has(firm));

/** Whether what was done for one side of another matter was done for an adverse firm or against our side. */
const isOther = ({ for: whom, against }: SideTaken, { toAdverse, ourSide }: PreparedMatter): boolean =>
  meets(whom, toAdverse) || meets(against, ourSide);

/** Engaged now for the other side, or within the years looked back for an adverse firm on the same technology. */
function isEngaged(one: AllianceEngagement, matter: PreparedMatter): boolean {
  if (holdsOn(one, matter.world.on)) return isOther(one, matter);
  const wasLately = one.to !== undefined && one.to >= matter.lookedBackTo && one.from <= matter.world.on;
  return wasLately && meets(one.for, matter.toAdverse) && classesMeet(one.classes, matter.classes);
}

/** Told without firm, day or number: the other matter is not for who reads this. */
const untold = (rule: ConflictRule, because: Bilingual): ConflictFound => ({
  rule,
  verdict: 'blocked',
  path: [],
  since: null,
  because,
});

/** What the candidate does or heard for the other side in other matters of the alliance, each told once. */
export function ofOtherMatters(
  { engagements, confided }: PreparedCandidate,
  matter: PreparedMatter,
): readonly ConflictFound[] {
  const heard = confided.some((one) => one.on <= matter.world.on && isOther(one, matter));
  return [
    ...(engagements.some((one) => isEngaged(one, matter))
      ? [
          untold('both_sides', {
            en: 'Is or lately was engaged for the other side in a matter of the alliance.',
            zh: '正在或近期曾在联盟的某一事项中受聘于对立一方。',
          }),
        ]
      : []),
    ...(heard
      ? [
          untold('confided', {
            en: 'The other side passed confidential information to them.',
            zh: '对立一方曾向其透露保密信息。',
          }),
        ]
      : []),
  ];
}

const asOther = {
  mediator: {
    en: 'Is or was mediator in this matter, and so cannot become expert in it.',
    zh: '系或曾任本案调解员，不得在本案担任专家。',
  },
  expert: {
    en: 'Is or was expert in this matter, and so cannot mediate it.',
    zh: '系或曾任本案专家，不得调解本案。',
  },
} as const;

/** Whoever mediates a matter never becomes expert in it, nor the reverse. */
export const ofSeats = ({ seats }: PreparedCandidate, matter: PreparedMatter): readonly ConflictFound[] =>
  seats
    .filter(({ matter: id, seat }) => id === matter.id && seat !== matter.seeks)
    .map(({ seat, from }) => ({
      rule: 'mediator',
      verdict: 'blocked',
      path: [],
      since: from,
      because: asOther[seat],
    }));
