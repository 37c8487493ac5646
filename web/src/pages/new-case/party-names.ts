import type { PartyToBe } from '../../api/views.js';

/** A firm by its names, and where it sits. */
export interface NamedFirm {
  readonly zh: string | null;
  readonly en: string | null;
  readonly country?: string | undefined;
}

type Written = Pick<PartyToBe, 'name' | 'nameZh' | 'country'>;

/**
 * A party with the names and the country of the firm that was chosen for it. What somebody wrote stays: only what is empty is filled, and
 * what came from the firm that was chosen `before`.
 */
export function namedAs<Party extends Written>(party: Party, firm: NamedFirm, before?: NamedFirm): Party {
  const isFree = (text: string | undefined, earlier: string | null | undefined): boolean =>
    text === undefined || text.trim() === '' || text === earlier;
  const name = firm.en ?? firm.zh;
  return {
    ...party,
    ...(name !== null && isFree(party.name, before?.en ?? before?.zh) && { name }),
    ...(firm.zh !== null && isFree(party.nameZh, before?.zh) && { nameZh: firm.zh }),
    ...(firm.country !== undefined && isFree(party.country, before?.country) && { country: firm.country }),
  };
}
