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
  [/family|spouse|relative\b|relatives|husband|wife|wives|widow|married|sibling|\bkin\b|in-law/i, 'family'],
  [
    /\b(step|grand|god|half-)?(father|mother|brother|daughter|son|niece|nephew|cousin|uncle|aunt)s?\b/i,
    'family',
  ],
  [
    /\b(step|grand|god|half-)?(sister|parent|child|children)s?\b(?! *(company|companies|firm|group|corp|entit))/i,
    'family',
  ],
  [/fianc[eé]|(domestic|civil|life) partner/i, 'family'],
  [/亲属|亲戚|[姻血近双]亲|亲家|配偶|家属|家人|家庭|家族|妻|丈夫|夫[妻妇]|爱人|伴侣/, 'family'],
  [/父(?!公司|企业|单位)|母亲|妈|爸|[其岳祖伯姑舅继养婆]母|祖辈|外[公婆]|公婆|爷爷|奶奶/, 'family'],
  [/(?<![师学])[兄姐姊妹](?![弟妹]?(公司|企业|单位|院校|集团))|(?<![师学徒兄])弟(?!子)/, 'family'],
  [/[儿长次幼独养继]子|女儿|子女|[长次幼独养继]女|孙[子女]|叔|姨|舅|姑[姑父]|伯父|侄|甥|嫂|婿|媳/, 'family'],
  [/standard|标准/i, 'standards'],
  [/director|board|supervisor|chair|trustee|董事|监事/i, 'directorship'],
  [/employ|engineer|staff|executive|manager|雇|员工|任职|高管/i, 'employment'],
  [/academic|professor|universit|sponsor|research|grant|学术|教授|资助|高校/i, 'academic'],
  [/consult|advis|engag|expert|retain|counsel|顾问|专家|聘/i, 'engagement'],
  [/officer|partner|worker/i, 'employment'],
];

/** What a role is, as it is called; what is called like nothing known is equity where it has a share. */
export const kindOfRole = ({ role, percent }: Pick<Affiliation, 'role' | 'percent'>): RoleKind =>
  kinds.find(([pattern]) => pattern.test(role))?.[1] ?? (percent === undefined ? 'other_tie' : 'equity');

/** Whether a tie is a holding: by its role, or by a share that is told beside a post. */
export const isHolding = (tie: Pick<Affiliation, 'role' | 'percent'>): boolean =>
  tie.percent !== undefined || kindOfRole(tie) === 'equity';

/** Whether work is done there. */
export const isPost = (kind: RoleKind): boolean =>
  ['employment', 'directorship', 'engagement'].includes(kind);

/** Whether a tie is in force on a day. */
export const holdsOn = (
  { from, to }: { readonly from: CalendarDate; readonly to?: CalendarDate | undefined },
  on: CalendarDate,
): boolean => from <= on && (to === undefined || on <= to);
