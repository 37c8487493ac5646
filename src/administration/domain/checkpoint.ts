import {
  addDays,
  type Bilingual,
  type Instant,
  localMoment,
  momentAt,
  type Refusal,
  refuse,
} from '../../kernel/index.js';

/** That a checkpoint of the chain was signed. */
export interface CheckpointMade {
  readonly type: 'checkpoint.made';
  readonly subject: { readonly kind: 'checkpoint'; readonly id: string };
  readonly payload: { readonly size: number };
}

const hour = '02:00';

/** When the day of the chain closes next. */
export function nextClosing(now: Instant): Instant {
  const today = momentAt(localMoment(now, 'UTC').date, hour, 'UTC');
  return today > now ? today : momentAt(addDays(localMoment(now, 'UTC').date, 1), hour, 'UTC');
}

/** When it closed last: what happened since is told in no number and in no hash. */
export const lastClosing = (now: Instant): Instant =>
  momentAt(addDays(localMoment(nextClosing(now), 'UTC').date, -1), hour, 'UTC');

/** The text handed in holds no checkpoint. */
export const unreadable = refuse(
  'checkpoint.unreadable',
  'There is no checkpoint in this text. Hand in the file as it was saved, or the whole mail it came with.',
  '该文本中没有检查点。请提交保存时的原文件，或所收到的完整邮件。',
).refusal;

/** The text handed in is another alliance's. */
export const ofOtherAlliance = refuse(
  'checkpoint.other_alliance',
  'This checkpoint belongs to another alliance. Choose one that was made here.',
  '该检查点属于其他联盟，请选择本联盟的检查点。',
).refusal;

/** The chain does not hold any more: nothing is signed. */
export const brokenAt = (seq: number): Refusal =>
  refuse(
    'checkpoint.chain_broken',
    `The audit chain does not hold at link ${seq}, so nothing is signed. Verify the chain, and restore what was changed.`,
    `审计链在第 ${seq} 环处不完整，故不予签署。请先校验审计链并恢复被改动的内容。`,
  ).refusal;

/** There is nothing to sign yet. */
export const nothingYet = refuse(
  'checkpoint.nothing_yet',
  'The audit chain is empty: there is nothing to sign yet.',
  '审计链尚无内容，无可签署。',
).refusal;

/** Where a chain stands, and how far it was signed. */
export interface ChainStanding {
  readonly size: number;
  readonly head: string;
  /** What the last link is about. */
  readonly action: string;
  readonly signed: { readonly size: number; readonly head: string } | undefined;
}

/** Whether nothing has happened since the newest checkpoint, other than that it was made. */
export function isSigned({ size, head, action, signed }: ChainStanding): boolean {
  if (signed === undefined) return false;
  if (size === signed.size) return head === signed.head;
  return size === signed.size + 1 && action === 'checkpoint.made';
}

/** What the mail with a checkpoint says before the checkpoint itself. */
export const mailWords = (
  day: string,
  size: number,
): { readonly subject: Bilingual; readonly text: Bilingual } => ({
  subject: {
    en: `Checkpoint of the audit chain, ${day}`,
    zh: `审计链检查点 ${day}`,
  },
  text: {
    en: `Keep this mail where nobody who runs the system can reach it: you asked for each new checkpoint of the audit chain.

It says that the chain had ${size} links on ${day}. If one of them is changed, taken out or moved later, verification against this text shows it: Administration, Audit, Verify against a checkpoint.`,
    zh: `请将本邮件保存在系统运维人员接触不到之处：您已订阅审计链的每一个新检查点。

其内容表明：截至 ${day}，审计链共有 ${size} 环。此后如有任何一环被改动、删除或移位，以此文本比对即可发现：管理 → 审计 → 以检查点校验。`,
  },
});
