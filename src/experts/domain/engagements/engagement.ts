import {
  type Bilingual,
  type CalendarDate,
  type Decision,
  grant,
  type Instant,
  isRefused,
  isTheirs,
  move,
  type Offer,
  offers,
  refuse,
} from '../../../kernel/index.js';
import type { Fact } from '../../../platform/index.js';
import type { ExpertRole } from '../expert-words.js';
import {
  type AroundEngagement,
  type EngagementAction,
  engagementLife,
  type EngagementTerms,
  type EngagementThing,
} from './engagement-life.js';

/** A quote: what an hour costs, and how many there will be. Rates in minor units of the engagement's currency. */
export interface Quote {
  readonly hourlyMinor: string;
  /** Of the rate, for an hour of travel. */
  readonly travelPercent: number;
  readonly hoursEstimated: string;
  readonly quoteNote: string | null;
}

/** An engagement of an expert in a case. Known to the team of its check, the ethics officers and the expert. */
export interface Engagement extends EngagementThing {
  readonly id: string;
  readonly checkId: string;
  readonly expertId: string;
  readonly caseId: string;
  readonly payerMemberId: string | null;
  readonly code: string;
  readonly role: ExpertRole;
  readonly scope: string;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly currency: string;
  readonly capMinor: string;
  /** The cap of which it was told that four fifths are spent. */
  readonly capToldMinor: string | null;
  readonly hourlyMinor: string | null;
  readonly travelPercent: number | null;
  readonly hoursEstimated: string | null;
  readonly quoteNote: string | null;
  readonly quotedBy: string | null;
  readonly quotedAt: Instant | null;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly signedBy: string | null;
  readonly signedAt: Instant | null;
  readonly signedHash: string | null;
  readonly begunBy: string | null;
  readonly begunAt: Instant | null;
  readonly designatedBy: string | null;
  readonly deliveredAt: Instant | null;
  readonly acceptedAt: Instant | null;
  readonly endedBy: string | null;
  readonly endedAt: Instant | null;
  readonly reason: string | null;
  readonly version: number;
}

/** What an action is told. `quote`: where the expert quotes; `hash`: of the statement of work, where it is signed. */
export interface EngagementWords {
  readonly reason?: string | undefined;
  readonly confirmation?: string | undefined;
  readonly quote?: Quote;
  readonly hash?: string;
}

/** A fact of an engagement. It names no case, no person and no amount, so that nobody is told of it who does not know of it. */
export const engagementFact = ({ id }: Pick<Engagement, 'id'>, past: string): Fact => ({
  type: `engagement.${past}`,
  subject: { kind: 'expert_engagement', id },
  payload: {},
});

/** That somebody would have told an expert what a case is about before the check was decided: of the check, and of nothing else. */
export const substanceRefused = (checkId: string): Fact => ({
  type: 'engagement.substance_refused',
  subject: { kind: 'conflict_check', id: checkId },
  payload: {},
});

/** Moves an engagement along its life. `names`: of the expert, one of which is typed where they are designated. */
export function moveEngagement<E extends Engagement>(
  engagement: E,
  action: EngagementAction,
  said: EngagementWords,
  around: AroundEngagement,
  names: Bilingual,
): Decision<E, Fact> {
  const moved = move(engagementLife, action, engagement, around, said);
  if (isRefused(moved)) return moved;
  if (action === 'designate' && !isNameOf(names, said.confirmation)) return otherName;
  const change: Partial<Engagement> = changeBy(action, said, around);
  return grant(
    { ...engagement, ...change, status: moved.state, version: engagement.version + 1 },
    engagementFact(engagement, engagementLife.acts[action].past),
  );
}

const isNameOf = ({ en, zh }: Bilingual, typed: string | undefined): boolean =>
  typed !== undefined && [en, zh].filter((name) => name !== '').includes(typed.trim());

const otherName = refuse(
  'engagement.confirmation_differs',
  'Type the name of the expert exactly as it stands here, in one of the two scripts.',
  '请按页面所示准确输入专家的中文或英文姓名。',
);

const notQuoted = {
  hourlyMinor: null,
  travelPercent: null,
  hoursEstimated: null,
  quoteNote: null,
  quotedBy: null,
  quotedAt: null,
} as const;

function changeBy(
  action: EngagementAction,
  { reason, quote, hash }: EngagementWords,
  { now, personId, hands }: AroundEngagement,
): Partial<Engagement> {
  const why = { reason: reason?.trim() ?? null };
  const ended = { ...why, endedAt: now, endedBy: hands.includes('system') ? null : personId };
  switch (action) {
    case 'quote':
      return { ...quote, quotedBy: personId, quotedAt: now };
    case 'sign':
      return { signedBy: personId, signedAt: now, signedHash: hash ?? null };
    case 'begin':
      return { begunBy: personId, begunAt: now };
    case 'designate':
      return { designatedBy: personId, designatedAt: now };
    case 'deliver':
      return { deliveredAt: now };
    case 'accept':
      return { acceptedAt: now };
    case 'send_back':
      return { ...why, deliveredAt: null };
    case 'reject':
      return why;
    case 'close':
    case 'decline':
    case 'withdraw':
    case 'terminate':
    case 'conflict_out':
      return ended;
    case 'ask_budget':
    case 'approve':
      return {};
  }
}

/** As it is proposed again after it was sent back: what was quoted is quoted anew. */
export const unquoted = <E extends Engagement>(engagement: E): E =>
  engagement.status === 'proposed' ? { ...engagement, ...notQuoted } : engagement;

/** What whoever asks may do, and why not where it is theirs but not yet possible: also where the check stands against it. */
export const offeredOnEngagement = (
  engagement: EngagementThing,
  around: AroundEngagement,
): readonly Offer<EngagementTerms>[] =>
  offers(engagementLife, engagement, around).filter(
    (offer) => isTheirs(offer) || offer.obstacle?.code === 'engage.conflict_pending',
  );

/** What becomes discoverable once an expert is designated, and what stays protected; shown before, and confirmed by typing their name. */
export const whatDesignationTells: {
  readonly discoverable: readonly Bilingual[];
  readonly kept: readonly Bilingual[];
} = {
  discoverable: [
    {
      en: "The expert's report with every opinion, and its basis and reasons (FRCP 26(a)(2)(B)(i)).",
      zh: '专家报告，包括全部意见及其依据和理由（《联邦民事诉讼规则》第 26(a)(2)(B)(i) 条）。',
    },
    {
      en: 'The facts or data the expert considered in forming them, and the exhibits (FRCP 26(a)(2)(B)(ii)-(iii)).',
      zh: '专家形成意见时考虑的事实或数据及所用展示件（第 26(a)(2)(B)(ii)-(iii) 条）。',
    },
    {
      en: 'Qualifications with publications of ten years, testimony of four years, and the compensation (FRCP 26(a)(2)(B)(iv)-(vi)).',
      zh: '专家资历、近十年出版物、近四年作证记录及报酬（第 26(a)(2)(B)(iv)-(vi) 条）。',
    },
    {
      en: 'Of what counsel wrote to the expert: compensation, the facts or data counsel provided and the expert considered, and assumptions counsel provided and the expert relied on (FRCP 26(b)(4)(C)).',
      zh: '律师与专家往来中涉及报酬、律师提供且专家考虑的事实或数据、律师提供且专家采信的假设的部分（第 26(b)(4)(C) 条）。',
    },
  ],
  kept: [
    {
      en: 'Drafts of reports and disclosures, in whatever form (FRCP 26(b)(4)(B)).',
      zh: '任何形式的报告草稿和披露草稿（第 26(b)(4)(B) 条）。',
    },
    {
      en: 'Other communications between counsel and the expert (FRCP 26(b)(4)(C)).',
      zh: '律师与专家之间的其他往来（第 26(b)(4)(C) 条）。',
    },
  ],
};
