import type { Bilingual } from '../../kernel/index.js';
import { holdsOn, isPost, type RoleKind } from './affiliation.js';
import type { Tied } from './candidate.js';
import type { ConflictFound } from './conflict.js';
import { nearest, type PreparedMatter } from './matter.js';
import { classesMeet } from './technology.js';

type PostKind = Exclude<RoleKind, 'equity'>;

/** How grave each tie is while it lasts. */
const nowIs: Readonly<Record<PostKind, ConflictFound['verdict']>> = {
  employment: 'blocked',
  directorship: 'blocked',
  engagement: 'blocked',
  family: 'blocked',
  academic: 'waivable',
  standards: 'waivable',
  other_tie: 'waivable',
};

/** What a tie other than equity says: to an adverse group, and to a co-member if it was work. */
export function ofPost(tie: Tied, matter: PreparedMatter): readonly ConflictFound[] {
  if (tie.from > matter.world.on) return [];
  return [...ofAdverse(tie, matter), ...ofCoMember(tie, matter)];
}

/** While it lasts; and within the years looked back, if it was work on the same technology or on what is not known. */
function ofAdverse(tie: Tied, matter: PreparedMatter): readonly ConflictFound[] {
  const { kind, from } = tie;
  const found = nearest(matter.toAdverse, tie.ids);
  if (found === undefined || kind === 'equity') return [];
  const hit = { path: found.path, since: from };
  const firm = matter.world.called(found.id, tie.told);
  if (holdsOn(tie, matter.world.on)) {
    return [{ ...hit, rule: kind, verdict: nowIs[kind], because: isNow(tie, firm) }];
  }
  if (!wasLately(tie, matter)) return [];
  const { classes = [] } = tie;
  if (classes.length === 0) {
    return [{ ...hit, rule: 'past_post', verdict: 'waivable', because: was(tie, firm, unknown) }];
  }
  if (!classesMeet(classes, matter.classes)) return [];
  return [{ ...hit, rule: 'past_post', verdict: 'blocked', because: was(tie, firm, same) }];
}

/** Work for another on our side is for that other to mind. */
function ofCoMember(tie: Tied, matter: PreparedMatter): readonly ConflictFound[] {
  const found = nearest(matter.toCoMembers, tie.ids);
  const isIn = isPost(tie.kind) && (holdsOn(tie, matter.world.on) || wasLately(tie, matter));
  if (found === undefined || !isIn) return [];
  const firm = matter.world.called(found.id, tie.told);
  const { role, from, to } = tie;
  const because = {
    en: `Worked as ${role} of ${firm.en}, which is of the group of a co-member, from ${from}${to === undefined ? '' : ` until ${to}`}.`,
    zh: `自 ${from} 起${to === undefined ? '' : `至 ${to} `}任同盟方集团内企业 ${firm.zh} 的 ${role}。`,
  };
  return [{ rule: 'co_member', verdict: 'waivable', path: found.path, since: from, because }];
}

const wasLately = ({ kind, to }: Tied, { lookedBackTo }: PreparedMatter): boolean =>
  isPost(kind) && to !== undefined && to >= lookedBackTo;

function isNow({ kind, role, from }: Tied, firm: Bilingual): Bilingual {
  if (isPost(kind)) {
    return {
      en: `Has been ${role} of ${firm.en}, which is of the adverse group, since ${from}.`,
      zh: `自 ${from} 起任对方集团内企业 ${firm.zh} 的 ${role}。`,
    };
  }
  return {
    en: `Has been tied to ${firm.en}, which is of the adverse group, since ${from}: ${role}.`,
    zh: `自 ${from} 起与对方集团内企业 ${firm.zh} 存在关联：${role}。`,
  };
}

const unknown: Bilingual = { en: 'on what technology is not known', zh: '所涉技术不明' };
const same: Bilingual = { en: 'on the same technology', zh: '涉及同一技术领域' };

const was = ({ role, from, to = from }: Tied, firm: Bilingual, on: Bilingual): Bilingual => ({
  en: `Was ${role} of ${firm.en}, which is of the adverse group, from ${from} until ${to}; ${on.en}.`,
  zh: `自 ${from} 至 ${to} 曾任对方集团内企业 ${firm.zh} 的 ${role}；${on.zh}。`,
});
