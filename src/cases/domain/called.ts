import type { Bilingual } from '../../kernel/index.js';

/** What a case is called on paper: its number before its title, or its title alone. */
export const numberAndTitle = ({
  number,
  title,
}: {
  readonly number: string | null;
  readonly title: Bilingual;
}): Bilingual => (number === null ? title : { en: `${number} ${title.en}`, zh: `${number} ${title.zh}` });

/** What a party is called; without a Chinese name, by the other. */
export const partyNames = ({
  name,
  nameZh,
}: {
  readonly name: string;
  readonly nameZh: string | null;
}): Bilingual => ({ en: name, zh: nameZh ?? name });
