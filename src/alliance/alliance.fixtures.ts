import { FirmsStore } from '../firms/index.js';
import type { Bilingual, CalendarDate } from '../kernel/index.js';
import { systemCaller, type UnitOfWork } from '../platform/index.js';
import { AddMember } from './add-member.js';
import type { Firm } from './domain/member.js';
import { MembersStore } from './members.store.js';

let made = 0;

/** Puts an invented firm on an alliance's list, in since 2020 unless told otherwise; answers its id. */
export function aMember(
  work: UnitOfWork,
  allianceId: string,
  {
    name = { en: `Example Firm ${++made}`, zh: `示例单位${made}` },
    joinedOn = '2020-01-01' as CalendarDate,
    ...firm
  }: Partial<Firm> & { readonly name?: Bilingual; readonly joinedOn?: CalendarDate | null } = {},
): Promise<string> {
  const firms = new FirmsStore();
  const described = { name, country: 'CN', ...firm };
  return new AddMember(work, new MembersStore(firms), firms).run(
    systemCaller(allianceId),
    described,
    joinedOn ?? undefined,
  );
}
