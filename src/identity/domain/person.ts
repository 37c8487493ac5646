import type { Bilingual, Language, Zone } from '../../kernel/index.js';
import type { Fact } from '../../platform/index.js';

/** A person, known once however many alliances they act in. */
export interface Person {
  readonly id: string;
  /** In lower case; what they sign in with. */
  readonly email: string;
  readonly name: string;
  /** The name in Latin letters, where the name itself is in another script. */
  readonly latinName: string | null;
  readonly language: Language;
  readonly zone: Zone;
}

/** An e-mail address as it is kept and compared. */
export const normalEmail = (email: string): string => email.trim().normalize('NFKC').toLowerCase();

/** A person's name for readers of either language. */
export const nameOf = ({ name, latinName }: Pick<Person, 'name' | 'latinName'>): Bilingual => ({
  en: latinName ?? name,
  zh: name,
});

/** What is told where a person takes another name: nothing where it is the same. */
export const renamed = (before: Person, after: Person): readonly Fact[] =>
  before.name === after.name && before.latinName === after.latinName
    ? []
    : [
        {
          type: 'person.renamed',
          subject: { kind: 'person', id: before.id },
          payload: {
            before: { name: before.name, latinName: before.latinName },
            after: { name: after.name, latinName: after.latinName },
          },
        },
      ];
