import { type Refusal, deny, refuse } from '../../kernel/index.js';

/** What stands against a proposal: nobody proposes themselves, nor that their own office ends, which they give up themselves. */
export const proposalObstacle = (proposerId: string | null, personId: string): Refusal | undefined =>
  proposerId === personId ? oneself.refusal : undefined;

const oneself = deny(
  'office.oneself',
  'Nobody gives themselves an office, or has their own ended by proposal. Somebody else must propose it.',
  '任何人不得自任组内职务，亦不得提议终止本人职务，应由他人提议。',
);
/** An office ends at once by who holds it alone. */
export const notHolder = deny(
  'office.not_holder',
  'An office is given up by who holds it. Others propose that it ends, and the members consent.',
  '职务由任职者本人辞去；他人可提议终止，由成员同意。',
);
/** The person holds it, or is proposed for it. */
export const officeHeld = refuse(
  'office.held',
  'This person holds the office already, or is proposed for it.',
  '该人员已担任此职，或已被提名。',
);
/** The office has ended. */
export const officeEnded = refuse('office.ended', 'This office has ended already.', '该任职已结束。');
/** An end of it is proposed already. */
export const endProposed = refuse(
  'office.end_proposed',
  'That this office ends is proposed already.',
  '已有终止该职务的提议。',
);
/** Whose seat does not fit the office. */
export const wrongSeat = refuse(
  'office.wrong_seat',
  'Liaison counsel holds the seat of outside counsel; a secretary that of a coordinator. Appoint the person first.',
  '联络律师须为外部律师，秘书须为联盟协调员，请先任命。',
);
