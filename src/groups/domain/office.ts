import { type Bilingual, deny, type Instant, type Refusal, refuse } from '../../kernel/index.js';

/** Grounds the system itself gives an office or its end, by a code that is kept, in words. */
const grounds: { readonly [code: string]: Bilingual } = {
  opened: { en: 'Opened the group', zh: '发起本组' },
  member_out: {
    en: 'The member served does not take part in the group',
    zh: '所代表成员不再参与本组',
  },
};

/** A ground in words: the system's in both languages, a person's as they wrote it. */
export const groundInWords = (ground: string): Bilingual => grounds[ground] ?? { en: ground, zh: ground };

/** The seat each office is held in. */
export const seatFor = { liaison_counsel: 'outside_counsel', secretary: 'coordinator' } as const;

/** An office as far as its end goes. */
export interface OfficeEnd {
  readonly isOwn: boolean;
  readonly endedAt: Instant | null;
}

/** What stands against proposing somebody: nobody proposes themselves. Refusals: `office.oneself` (403), `office.wrong_seat`, `office.held`. */
export function proposalObstacle(asked: {
  readonly isOneself: boolean;
  readonly isSeated: boolean;
  readonly isHeld: boolean;
}): Refusal | undefined {
  if (asked.isOneself) return oneself.refusal;
  if (!asked.isSeated) return wrongSeat.refusal;
  return asked.isHeld ? officeHeld.refusal : undefined;
}

/** What stands against proposing that an office ends. Refusals: `office.oneself` (403), `office.ended`, `office.end_proposed`. */
export function endProposalObstacle(
  asked: OfficeEnd & { readonly isProposed: boolean },
): Refusal | undefined {
  if (asked.isOwn) return oneself.refusal;
  if (asked.endedAt !== null) return officeEnded.refusal;
  return asked.isProposed ? endProposed.refusal : undefined;
}

/** What stands against ending an office at once. Refusals: `office.not_holder` (403), `office.ended`. */
export function endObstacle({ isOwn, endedAt }: OfficeEnd): Refusal | undefined {
  if (!isOwn) return notHolder.refusal;
  return endedAt === null ? undefined : officeEnded.refusal;
}

const oneself = deny(
  'office.oneself',
  'Nobody gives themselves an office, or has their own ended by proposal. Somebody else must propose it.',
  '任何人不得自任组内职务，亦不得提议终止本人职务，应由他人提议。',
);
const notHolder = deny(
  'office.not_holder',
  'An office is given up by who holds it. Others propose that it ends, and the members consent.',
  '职务由任职者本人辞去；他人可提议终止，由成员同意。',
);
const officeHeld = refuse(
  'office.held',
  'This person holds the office already, or is proposed for it.',
  '该人员已担任此职，或已被提名。',
);
const officeEnded = refuse('office.ended', 'This office has ended already.', '该任职已结束。');
const endProposed = refuse(
  'office.end_proposed',
  'That this office ends is proposed already.',
  '已有终止该职务的提议。',
);
const wrongSeat = refuse(
  'office.wrong_seat',
  'Liaison counsel holds the seat of outside counsel; a secretary that of a coordinator. Appoint the person first.',
  '联络律师须为外部律师，秘书须为联盟协调员，请先任命。',
);
