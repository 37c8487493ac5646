import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { type ReactNode, useId } from 'react';
import { caseKindsQuery, memberOfFirmQuery } from '../../api/queries';
import type { Member, OpenCase, PartyToBe } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { Field } from '../../parts/field';
import { FirmSelect } from '../../parts/firm-select';
import { LikelyFirms } from '../../parts/likely-firms';
import { MemberSelect } from '../../parts/member-select';
import { allows, useSession } from '../../session/session';
import { newCaseWords } from './new-case-words';

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

interface Firm {
  readonly zh: string;
  readonly en: string;
}

/** A party as the member it is: on our side, and with the names of the member where none is written. */
function asMember(party: PartyToBe, member: Firm | undefined): PartyToBe {
  const nameZh = party.nameZh ?? member?.zh;
  return {
    ...party,
    side: 'ours',
    name: party.name.trim() === '' ? (member?.en ?? '') : party.name,
    ...(nameZh && { nameZh }),
  };
}

/** Whether a firm on the list is in, or has yet to join; one that left is a firm like others. */
const isMember = ({ isIn, memberSince }: Member): boolean => isIn || memberSince === null;

const hasCountry = ({ country }: PartyToBe): boolean => !country || /^[A-Z]{2}$/.test(country);

/** Whether a party has the name under which it stands in the papers, and its country is one. */
export const isWhole = (party: PartyToBe): boolean => party.name.trim() !== '' && hasCountry(party);

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
  const [fault, place] = [useId(), useId()];
  const roles = useQuery(caseKindsQuery).data?.find(({ id }) => id === kind)?.partyRoles ?? [];
  const set = <K extends keyof PartyToBe>(key: K, value: PartyToBe[K] | undefined): void =>
    onChange(withProperty(party, key, value));
  const markMember = (memberId: string | undefined, member: Firm | undefined): void =>
    onChange(withProperty(memberId ? asMember(party, member) : party, 'memberId', memberId));
  const nameless = party.name.trim() === '';
  const nowhere = !hasCountry(party);
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
      <Field label={t.country}>
        <Input
          aria-label={t.country}
          value={party.country ?? ''}
          {...(nowhere && { status: 'error' as const, 'aria-invalid': true, 'aria-describedby': place })}
          onChange={(typed) => set('country', typed.target.value.toUpperCase())}
        />
        {nowhere && (
          <div id={place} className="typed-fault">
            {t.countryForm}
          </div>
        )}
      </Field>
      <Field label={t.allianceMember} wide>
        <MemberSelect
          value={party.memberId}
          placeholder={t.notAMember}
          label={t.allianceMember}
          onChange={markMember}
        />
      </Field>
      {!party.memberId && (
        <PartyFirm party={party} onChange={(firmId) => set('firmId', firmId)} onMember={markMember} />
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
  readonly onChange: (firmId: string | undefined) => void;
  readonly onMember: (memberId: string, name: Firm) => void;
}): ReactNode {
  const t = useWords(newCaseWords);
  const client = useQueryClient();
  const session = useSession();
  if (!allows(session, 'firms.read')) return null;
  const choose = async (firmId: string | undefined): Promise<void> => {
    const found =
      firmId === undefined || !allows(session, 'members.read')
        ? undefined
        : await client.fetchQuery(memberOfFirmQuery(firmId));
    const member = found?.items.find(isMember);
    if (member) onMember(member.id, member.name);
    else onChange(firmId);
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
