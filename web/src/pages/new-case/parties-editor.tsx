import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { type ReactNode, useId, useRef } from 'react';
import { caseKindsQuery, firmNameQuery, memberOfFirmQuery } from '../../api/queries';
import type { Member, OpenCase, PartyToBe } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { CountrySelect } from '../../parts/country-select';
import { Field } from '../../parts/field';
import { FirmSelect } from '../../parts/firm-select';
import { LikelyFirms } from '../../parts/likely-firms';
import { MemberSelect } from '../../parts/member-select';
import { allows, useSession } from '../../session/session';
import { newCaseWords } from './new-case-words';
import { namedAs, type NamedFirm } from './party-names';

type Role = PartyToBe['role'];

/** A party with one property changed; an empty one goes. */
function withProperty<K extends keyof PartyToBe>(
  party: PartyToBe,
  key: K,
  value: PartyToBe[K] | undefined,
): PartyToBe {
  const { [key]: _, ...rest } = party;
  return (value === undefined || value === '' ? rest : { ...rest, [key]: value }) as PartyToBe;
}

/** Whether a firm on the list is in, or has yet to join; one that left is a firm like others. */
const isMember = ({ isIn, memberSince }: Member): boolean => isIn || memberSince === null;

/** Whether a party has the name under which it stands in the papers. */
export const isWhole = ({ name }: PartyToBe): boolean => name.trim() !== '';

/** Parties written by hand: added, marked as members, removed. */
export function PartiesEditor({
  kind,
  newRole,
  parties,
  onChange,
}: {
  readonly kind: OpenCase['kind'];
  readonly newRole: Role;
  readonly parties: readonly PartyToBe[];
  readonly onChange: (parties: readonly PartyToBe[]) => void;
}): ReactNode {
  const t = useWords(newCaseWords);
  const add = (): void =>
    onChange([...parties, { name: '', role: newRole, side: newRole === 'respondent' ? 'ours' : 'adverse' }]);
  return (
    <>
      <ol className="parties-editor">
        {parties.map((party, index) => (
          <li key={index}>
            <PartyFields
              kind={kind}
              party={party}
              onChange={(changed) => onChange(parties.map((each, at) => (at === index ? changed : each)))}
            />
            <Button
              size="small"
              type="text"
              aria-label={`${t.remove}: ${party.name}`}
              onClick={() => onChange(parties.filter((_, at) => at !== index))}
            >
              {t.remove}
            </Button>
          </li>
        ))}
      </ol>
      <Button type="dashed" onClick={add}>
        {newRole === 'respondent' ? t.addRespondent : t.addParty}
      </Button>
    </>
  );
}

/** Gives a party the names of a firm that is chosen, in place of those of the firm that was chosen before. */
function useNames(party: PartyToBe): (firm: NamedFirm | undefined) => PartyToBe {
  const before = useRef<NamedFirm | undefined>(undefined);
  return (firm) => {
    if (firm === undefined) return party;
    const named = namedAs(party, firm, before.current);
    before.current = firm;
    return named;
  };
}

/** What is written of one party. */
export function PartyFields({
  kind,
  party,
  onChange,
}: {
  readonly kind: OpenCase['kind'];
  readonly party: PartyToBe;
  readonly onChange: (party: PartyToBe) => void;
}): ReactNode {
  const t = useWords(newCaseWords);
  const say = useSay();
  const fault = useId();
  const roles = useQuery(caseKindsQuery).data?.find(({ id }) => id === kind)?.partyRoles ?? [];
  const set = <K extends keyof PartyToBe>(key: K, value: PartyToBe[K] | undefined): void =>
    onChange(withProperty(party, key, value));
  const takeNames = useNames(party);
  const markMember = (memberId: string | undefined, member: NamedFirm | undefined): void => {
    const marked: PartyToBe = memberId ? { ...takeNames(member), side: 'ours' } : party;
    onChange(withProperty(marked, 'memberId', memberId));
  };
  const nameless = party.name.trim() === '';
  return (
    <div className="party-fields">
      <Field label={t.partyName}>
        <Input
          aria-label={t.partyName}
          value={party.name}
          maxLength={300}
          {...(nameless && { status: 'error' as const, 'aria-invalid': true, 'aria-describedby': fault })}
          onChange={(typed) => set('name', typed.target.value)}
        />
        {nameless && (
          <div id={fault} className="typed-fault">
            {t.nameNeeded}
          </div>
        )}
      </Field>
      <Field label={t.nameZh}>
        <Input
          aria-label={t.nameZh}
          value={party.nameZh ?? ''}
          maxLength={300}
          onChange={(typed) => set('nameZh', typed.target.value)}
        />
      </Field>
      <Field label={t.partyRole}>
        <Select
          aria-label={t.partyRole}
          value={party.role}
          options={roles.map(({ id, name }) => ({ value: id as Role, label: say(name) }))}
          onChange={(role: Role) => set('role', role)}
        />
      </Field>
      <Field label={t.side}>
        <Select
          aria-label={t.side}
          value={party.side}
          options={(['ours', 'adverse', 'neutral'] as const).map((side) => ({ value: side, label: t[side] }))}
          onChange={(side: PartyToBe['side']) => set('side', side)}
        />
      </Field>
      <Field label={t.place}>
        <Input
          aria-label={t.place}
          value={party.place ?? ''}
          onChange={(typed) => set('place', typed.target.value)}
        />
      </Field>
      <Field label={t.countryOrRegion}>
        <CountrySelect
          label={t.countryOrRegion}
          value={party.country}
          onChange={(code) => set('country', code)}
        />
      </Field>
      <Field label={t.allianceMember} wide>
        <MemberSelect
          value={party.memberId}
          placeholder={t.notAMember}
          label={t.allianceMember}
          onChange={(memberId, name, country) => markMember(memberId, name && { ...name, country })}
        />
      </Field>
      {!party.memberId && (
        <PartyFirm
          party={party}
          onChange={(firmId, firm) => onChange(withProperty(takeNames(firm), 'firmId', firmId))}
          onMember={markMember}
        />
      )}
    </div>
  );
}

/** Which firm of the register a party is; firms whose names are like its own are proposed. A member's firm is taken as the member. */
function PartyFirm({
  party,
  onChange,
  onMember,
}: {
  readonly party: PartyToBe;
  readonly onChange: (firmId: string | undefined, firm: NamedFirm | undefined) => void;
  readonly onMember: (memberId: string, member: NamedFirm) => void;
}): ReactNode {
  const t = useWords(newCaseWords);
  const client = useQueryClient();
  const session = useSession();
  if (!allows(session, 'firms.read')) return null;
  const choose = async (firmId: string | undefined): Promise<void> => {
    if (firmId === undefined) {
      onChange(undefined, undefined);
      return;
    }
    const found = allows(session, 'members.read')
      ? await client.fetchQuery(memberOfFirmQuery(firmId))
      : undefined;
    const member = found?.items.find(isMember);
    if (member) {
      onMember(member.id, { ...member.name, country: member.country });
      return;
    }
    const { nameZh, nameEn, country } = await client.fetchQuery(firmNameQuery(firmId));
    onChange(firmId, { zh: nameZh, en: nameEn, country });
  };
  return (
    <Field label={t.registerFirm} wide>
      <FirmSelect value={party.firmId} label={t.registerFirm} onChange={(firmId) => void choose(firmId)} />
      <p className="quiet">{t.registerFirmHint}</p>
      {!party.firmId && (
        <LikelyFirms nameEn={party.name} nameZh={party.nameZh} onChoose={(firmId) => void choose(firmId)} />
      )}
    </Field>
  );
}
