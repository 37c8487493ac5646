import type { CalendarDate } from '../../kernel/index.js';

/** A tie of a person to a firm from one day to another, both included. `percent`: of its shares. */
export interface Affiliation {
  readonly firm: string;
  readonly role: string;
  readonly from: CalendarDate;
  readonly to?: CalendarDate | undefined;
  readonly percent?: number | undefined;
  /** On what technology; where nothing is said, that is not known. */
  readonly classes?: readonly string[] | undefined;
}

/** What a role is. */
export type RoleKind =
  'employment' | 'directorship' | 'engagement' | 'equity' | 'family' | 'academic' | 'standards' | 'other_tie';

/** How people call a tie; the first line that fits decides. */
const kinds: readonly (readonly [RegExp, RoleKind])[] = [
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
export const kindOfRole = ({ role, percent }: Pick<Affiliation, 'role' | 'percent'>): RoleKind => {
  const named = kinds.find(([pattern]) => pattern.test(role))?.[1];
  return named === 'equity' || (named === undefined && percent !== undefined)
    ? 'equity'
    : (named ?? 'other_tie');
};

/** Whether work is done there. */
export const isPost = (kind: RoleKind): boolean =>
  ['employment', 'directorship', 'engagement'].includes(kind);

/** Whether a tie is in force on a day. */
export const holdsOn = (
  { from, to }: { readonly from: CalendarDate; readonly to?: CalendarDate | undefined },
  on: CalendarDate,
): boolean => from <= on && (to === undefined || on <= to);
