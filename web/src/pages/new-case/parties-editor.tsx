import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { caseKindsQuery } from '../../api/queries';
import type { OpenCase, PartyToBe } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { Field } from '../../parts/field';
import { MemberSelect } from '../../parts/member-select';
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
  const roles = useQuery(caseKindsQuery).data?.find(({ id }) => id === kind)?.partyRoles ?? [];
  const set = <K extends keyof PartyToBe>(key: K, value: PartyToBe[K] | undefined): void =>
    onChange(withProperty(party, key, value));
  const markMember = (memberId: string | undefined): void =>
    onChange(withProperty(memberId ? { ...party, side: 'ours' } : party, 'memberId', memberId));
  return (
    <div className="party-fields">
      <Field label={t.partyName}>
        <Input
          aria-label={t.partyName}
          value={party.name}
          maxLength={300}
          onChange={(typed) => set('name', typed.target.value)}
        />
      </Field>
      <Field label={t.partyNameZh}>
        <Input
          aria-label={t.partyNameZh}
          value={party.nameZh ?? ''}
          maxLength={300}
          onChange={(typed) => set('nameZh', typed.target.value)}
        />
      </Field>
      <Field label={t.role}>
        <Select
          aria-label={t.role}
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
          maxLength={2}
          onChange={(typed) => set('country', typed.target.value.toUpperCase())}
        />
      </Field>
      <Field label={t.member} wide>
        <MemberSelect
          value={party.memberId}
          placeholder={t.notAMember}
          label={t.member}
          onChange={markMember}
        />
      </Field>
    </div>
  );
}
