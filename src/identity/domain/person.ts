import type { Bilingual, Language, Zone } from '../../kernel/index.js';

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
