import type { components } from '../../api/schema';
import type { Search } from '../../parts/use-filters';
import { isUnread } from '../../written-dates';

type Schemas = components['schemas'];
type Group = Schemas['FirmGroupView'];

export const postRoles = [
  'employee',
  'director',
  'consultant',
  'equity',
  'family',
  'academic',
  'standards',
] as const;
export type PostRole = (typeof postRoles)[number];

/** A post or share of who is checked, as it is written. */
export interface Post {
  readonly role: string;
  readonly firm: string;
  readonly percent: string;
  readonly from: string;
  readonly to: string;
}

/** The question as the address holds it. */
export interface Question {
  readonly on: string;
  readonly back: number;
  readonly names: readonly string[];
  readonly firmIds: readonly string[];
  readonly others: readonly string[];
  readonly coMembers: readonly string[];
  readonly classes: readonly string[];
  readonly posts: readonly Post[];
}

const lines = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** One post a line, its fields apart by bars. */
export const postsText = (posts: readonly Post[]): string =>
  posts
    .map(({ role, firm, percent, from, to }) =>
      [role, firm, percent, from, to].map((part) => part.replaceAll(/[|\n]/g, ' ')).join('|'),
    )
    .join('\n');

function postOf(line: string): Post {
  const [role = '', firm = '', percent = '', from = '', to = ''] = line.split('|');
  return { role, firm, percent, from, to };
}

/** What the address asks. */
export const questionOf = (search: Search, today: string): Question => ({
  on: search['on'] ?? today,
  back: Math.min(50, Math.max(0, Number(search['back'] ?? '5') || 0)),
  names: lines(search['names']),
  firmIds: (search['firms'] ?? '').split(',').filter((id) => id !== ''),
  others: lines(search['others']),
  coMembers: lines(search['besides']),
  classes: (search['classes'] ?? '').split(/[,，;；\s]+/u).filter((one) => one !== ''),
  posts: (search['posts'] ?? '')
    .split('\n')
    .filter((line) => line.includes('|'))
    .map(postOf),
});

const isDay = (text: string): boolean => text !== '' && !isUnread(text);

/** Whether enough is said to ask. */
export const isAsked = ({ on, names, firmIds, others, posts }: Question): boolean =>
  isDay(on) && firmIds.length + others.length > 0 && (names.length > 0 || posts.some(isWhole));

const isWhole = ({ role, firm, from }: Post): boolean => role !== '' && firm.trim() !== '' && isDay(from);

/** The question as the calculation takes it; firms of the register with their groups of the day. */
export function calculationOf(question: Question, groups: readonly Group[]): Schemas['ConflictsBody'] {
  const { on, back, names, firmIds, others, coMembers, classes, posts } = question;
  const firms = groups.flatMap((group) => group.firms);
  const named = others.map((name, at) => ({ id: `name-${String(at + 1)}`, names: [name] }));
  const besides = coMembers.map((name, at) => ({ id: `co-member-${String(at + 1)}`, names: [name] }));
  const known = firms.map(({ id, name }) => ({ id, names: [...new Set([name.zh, name.en])] }));
  return {
    on,
    lookBackYears: back,
    adverse: [...firmIds.filter((id) => firms.some((firm) => firm.id === id)), ...named.map(({ id }) => id)],
    firms: [...new Map([...known, ...named, ...besides].map((firm) => [firm.id, firm])).values()],
    ties: groups.flatMap((group) =>
      group.ties.map(({ childId, parentId, percent }) => ({
        child: childId,
        parent: parentId,
        percent: percent ?? '100',
        from: on,
        to: on,
      })),
    ),
    candidate: {
      names: [...names],
      affiliations: posts.filter(isWhole).map(({ role, firm, percent, from, to }) => ({
        role,
        firm: firm.trim(),
        from,
        ...(isDay(to) && { to }),
        ...(percent !== '' && { percent }),
      })),
    },
    ...(classes.length > 0 && { classes: [...classes] }),
    ...(besides.length > 0 && { coMembers: besides.map(({ id }) => id) }),
  };
}
