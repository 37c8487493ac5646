import { addYears, type CalendarDate } from '../../kernel/index.js';
import type { ConflictFound } from './find-conflicts.js';

/** What a rule found. */
export type ConflictRule =
  | 'employment'
  | 'directorship'
  | 'engagement'
  | 'equity'
  | 'family'
  | 'academic'
  | 'standards'
  | 'past_post'
  | 'testimony'
  | 'nda'
  | 'inventor'
  | 'name'
  | 'other_tie';

/** A tie of a person to a firm from one day to another, both included. `percent`: of its shares. */
export interface Affiliation {
  readonly firm: string;
  readonly role: string;
  readonly from: CalendarDate;
  readonly to?: CalendarDate | undefined;
  readonly percent?: number | undefined;
}

type Kind =
  'employment' | 'directorship' | 'engagement' | 'equity' | 'family' | 'academic' | 'standards' | 'other_tie';

/** How people call a tie; the first line that fits decides. */
const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/equity|share|stock|invest|owner|holding|股|持有/i, 'equity'],
  [/family|spouse|relative|husband|wife|sibling|亲属|配偶|家属/i, 'family'],
  [/standard|标准/i, 'standards'],
  [/director|board|supervisor|chair|trustee|董事|监事/i, 'directorship'],
  [/employ|engineer|staff|executive|manager|雇|员工|任职|高管/i, 'employment'],
  [/academic|professor|universit|sponsor|research|grant|学术|教授|资助|高校/i, 'academic'],
  [/consult|advis|engag|expert|retain|counsel|顾问|专家|聘/i, 'engagement'],
  [/officer|partner|worker/i, 'employment'],
];

/** What a role is. A share of a firm is equity, whatever it is called. */
export const kindOfRole = ({ role, percent }: Pick<Affiliation, 'role' | 'percent'>): Kind => {
  const named = kinds.find(([pattern]) => pattern.test(role))?.[1];
  return named === 'equity' || (named === undefined && percent !== undefined)
    ? 'equity'
    : (named ?? 'other_tie');
};

/** How grave each tie is while it lasts. */
const nowIs: Readonly<Record<Exclude<Kind, 'equity'>, ConflictFound['verdict']>> = {
  employment: 'blocked',
  directorship: 'blocked',
  engagement: 'blocked',
  family: 'blocked',
  academic: 'waivable',
  standards: 'waivable',
  other_tie: 'waivable',
};

const isPost = (kind: Kind): boolean => ['employment', 'directorship', 'engagement'].includes(kind);

/** What a tie other than equity to an adverse group says: while it lasts, and within the years looked back if it was a post. */
export function ofAffiliation(
  affiliation: Affiliation,
  path: readonly string[] | undefined,
  { on, lookBackYears }: { readonly on: CalendarDate; readonly lookBackYears: number },
): readonly ConflictFound[] {
  const kind = kindOfRole(affiliation);
  const { firm, role, from, to } = affiliation;
  if (path === undefined || kind === 'equity' || from > on) return [];
  if (to === undefined || on <= to) {
    const because = {
      en: `Is ${role} of ${firm}, which is of the adverse group.`,
      zh: `现为对方集团内企业 ${firm} 的 ${role}。`,
    };
    return [{ rule: kind, verdict: nowIs[kind], path, because }];
  }
  if (!isPost(kind) || to < addYears(on, -lookBackYears)) return [];
  const because = {
    en: `Was ${role} of ${firm} until ${to}; on what technology is not known.`,
    zh: `曾任 ${firm} 的 ${role}，至 ${to}；所涉技术不明。`,
  };
  return [{ rule: 'past_post', verdict: 'waivable', path, because }];
}
