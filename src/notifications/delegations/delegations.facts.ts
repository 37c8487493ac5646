import type { Bilingual } from '../../kernel/index.js';
import { fact, type FactTable, type SubjectTable } from '../../platform/index.js';

/** What whoever is given something is told. */
export interface DelegationTold {
  readonly title: Bilingual;
  readonly body: (giver: string) => Bilingual;
}

/** The facts of what is done in another's stead. */
export const delegationFacts: FactTable<DelegationTold> = {
  'duty.delegated': fact('Task delegated', '事项委托办理', {
    title: { en: 'A task was delegated to you', zh: '有事项委托您办理' },
    body: (giver) => ({
      en: `${giver} asks you to do it in their stead. It stands on Today, with the reason.`,
      zh: `${giver}委托您代为办理，事项及理由见“今日”。`,
    }),
  }),
  'duty.taken_back': fact('Delegated task taken back', '事项委托收回', {
    title: { en: 'A task delegated to you was taken back', zh: '委托您办理的事项已收回' },
    body: (giver) => ({
      en: `${giver} does it themselves again, or gave it to another.`,
      zh: `${giver}已自行办理或另行委托。`,
    }),
  }),
};

/** A delegation is told of to the two it names, in words that name nothing else. */
export const delegationSubjects = {
  delegation: {
    documents: { instead: { en: 'Attach it to what was delegated.', zh: '请附于所委托的事项。' } },
    known: ({ tx, binds }, id) => `EXISTS (
      SELECT FROM delegation g WHERE g.alliance_id = ${binds.bind(tx.caller.allianceId)} AND g.id = ${id}
         AND ${binds.bind(tx.caller.personId)}::uuid IN (g.from_id, g.to_id))`,
  },
} as const satisfies SubjectTable;
