import { systemCaller, type UnitOfWork } from '../platform/index.js';
import type { FirmWords } from './domain/firm.js';
import type { FirmTie } from './domain/ties.js';
import { FirmsStore } from './firms.store.js';
import { ListFirm } from './keep-firms.js';
import { KeepParts } from './keep-parts.js';

let made = 0;

/** Enters an invented firm; answers its id. */
export function aFirm(work: UnitOfWork, allianceId: string, words: Partial<FirmWords> = {}): Promise<string> {
  made += 1;
  const described = {
    nameEn: `Register Firm ${String(made)}`,
    nameZh: null,
    country: 'CN',
    creditCode: null,
    ...words,
  };
  return new ListFirm(work, new FirmsStore()).run(systemCaller(allianceId), described);
}

/** Ties a firm to one above it: owned whole since 2020 unless told otherwise. */
export async function aTie(
  work: UnitOfWork,
  allianceId: string,
  childId: string,
  tie: Partial<FirmTie> & Pick<FirmTie, 'parentId'>,
): Promise<void> {
  const owned = {
    kind: 'owned',
    percent: '100',
    from: '2020-01-01' as FirmTie['from'],
    until: null,
    source: 'an invented register',
  } as const;
  await new KeepParts(work, new FirmsStore()).addTie(
    systemCaller(allianceId),
    childId,
    { ...owned, ...tie },
    undefined,
  );
}
