import type { Bilingual } from './bilingual.js';
import { deny } from './decision.js';
import type { Objection } from './life.js';

/** Who is to decide: a person, and the firms they act for. */
export interface Decider {
  readonly personId: string | null;
  readonly memberIds?: readonly string[];
}

/** Whose own a thing is: who asked for it, entered what it rests on or is named by it; and the firms whose own matter it is. */
export interface OwnThing {
  readonly personIds: readonly (string | null)[];
  readonly memberIds?: readonly string[];
}

/**
 * The one rule of four eyes: nobody decides on what is their own, or their firm's. `others`: who decides instead. Refusals of right:
 * `approval.own_question`, `approval.own_matter`.
 */
export function ownThing(by: Decider, of: OwnThing, others?: Bilingual): Objection {
  if (by.personId !== null && of.personIds.includes(by.personId)) return ownQuestion(others);
  const isOwnFirm = (by.memberIds ?? []).some((id) => of.memberIds?.includes(id));
  return isOwnFirm ? ownMatter(others) : undefined;
}

/** What they are told whose own question it is. */
export const ownQuestion = (others?: Bilingual) =>
  deny(
    'approval.own_question',
    `You asked for this, entered what it rests on or are named by it: somebody else must decide${named(others?.en, ': ')}.`,
    `该事项由您提出、登记或涉及您本人，须由他人决定${named(others?.zh, '：')}。`,
  );

/** What they are told who act for the firm whose matter it is. */
export const ownMatter = (others?: Bilingual) =>
  deny(
    'approval.own_matter',
    `Nobody decides on a matter of the firm they act for: somebody else must decide${named(others?.en, ': ')}.`,
    `任何人不得就其所代表单位的事项作出决定，须由他人决定${named(others?.zh, '：')}。`,
  );

const named = (others: string | undefined, before: string): string =>
  others === undefined ? '' : `${before}${others}`;
