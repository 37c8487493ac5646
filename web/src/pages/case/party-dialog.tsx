import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { caseKindsQuery, caseQuery, firmsQuery, membersQuery } from '../../api/queries';
import type { CaseFile, Party, PartyToBe } from '../../api/views';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { countryName } from '../../parts/country';
import { type Compared, EditDialog, type Edition } from '../../parts/edit-dialog';
import { FormDialog } from '../../parts/form-dialog';
import { given } from '../../parts/given';
import { isWhole, PartyFields } from '../new-case/parties-editor';
import '../new-case/new-case.css';
import { caseWords } from './case-words';

interface Written {
  readonly party: PartyToBe;
}

const newParty = (kind: CaseFile['kind']): PartyToBe => ({
  name: '',
  role: kind === 'itc_337' ? 'respondent' : kind === 'internal_dispute' ? 'opponent' : 'defendant',
  side: 'ours',
});

const editionOf = ({ version, ...party }: Party): Edition<Written> => {
  const { name, nameZh, role, side, place, country, memberId, firmId } = party;
  const written = given({ name, nameZh, role, side, place, country, memberId, firmId });
  return { version, written: { party: written } };
};

/** A party added to a case. */
export function AddParty({
  file,
  onClose,
}: {
  readonly file: CaseFile;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(caseWords);
  return (
    <FormDialog<Written>
      title={t.addParty}
      confirm={t.save}
      wide
      initial={{ party: newParty(file.kind) }}
      draft={`party.of.${file.id}`}
      touches={[['case', file.id], ['cases']]}
      send={({ party }, headers) =>
        answered(
          api.POST('/api/v1/cases/{id}/parties', {
            params: { path: { id: file.id } },
            body: given(party),
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <PartyItem kind={file.kind} />
    </FormDialog>
  );
}

/** A party changed: marked as a member, for one. */
export function EditParty({
  file,
  party,
  onClose,
}: {
  readonly file: CaseFile;
  readonly party: Party;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(caseWords);
  const client = useQueryClient();
  const fields = useCompared(file);
  return (
    <EditDialog<Written>
      title={t.editParty}
      confirm={t.save}
      wide
      draft={`party.${party.id}`}
      now={editionOf(party)}
      fields={fields}
      readAgain={async () => {
        const { parties } = await client.fetchQuery({ ...caseQuery(file.id), staleTime: 0 });
        const newest = parties.find(({ id }) => id === party.id);
        return newest && editionOf(newest);
      }}
      touches={[['case', file.id], ['cases']]}
      send={({ party: body }, headers) =>
        answered(
          api.PUT('/api/v1/parties/{id}', {
            params: { path: { id: party.id } },
            body: given(body),
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <PartyItem kind={file.kind} />
    </EditDialog>
  );
}

/** The fields of a party by the names a person reads. */
function useCompared(file: CaseFile): readonly Compared<Written>[] {
  const t = useWords(caseWords);
  const say = useSay();
  const { language } = useLanguage();
  const roles = useQuery(caseKindsQuery).data?.find(({ id }) => id === file.kind)?.partyRoles ?? [];
  const found = useQuery(membersQuery('')).data?.items ?? [];
  const firms = useQuery(firmsQuery('')).data?.items ?? [];
  const nameIn = (
    named: readonly { readonly id: string; readonly name: { readonly zh: string; readonly en: string } }[],
    id: string | undefined,
  ): string | undefined => {
    const name = named.find((each) => each.id === id)?.name;
    return name ? say(name) : id;
  };
  return [
    [t.name, ({ party }) => party.name],
    [t.nameZh, ({ party }) => party.nameZh],
    [t.partyRole, ({ party }) => nameIn(roles, party.role)],
    [t.side, ({ party }) => t[party.side]],
    [t.place, ({ party }) => party.place],
    [t.countryOrRegion, ({ party }) => party.country && countryName(party.country, language)],
    [t.allianceMember, ({ party }) => nameIn([...file.members, ...found], party.memberId)],
    [t.registerFirm, ({ party }) => (party.memberId ? undefined : nameIn(firms, party.firmId))],
  ];
}

function PartyItem({ kind }: { readonly kind: CaseFile['kind'] }): ReactNode {
  const t = useWords(caseWords);
  const whole = (_: unknown, party: PartyToBe): Promise<void> =>
    isWhole(party) ? Promise.resolve() : Promise.reject(new Error(t.name));
  return (
    <Form.Item name="party" noStyle rules={[{ validator: whole }]}>
      <PartyControl kind={kind} />
    </Form.Item>
  );
}

/** The fields of a party as one field of a form, which gives it its value. */
function PartyControl({
  kind,
  value,
  onChange,
}: {
  readonly kind: CaseFile['kind'];
  readonly value?: PartyToBe;
  readonly onChange?: (party: PartyToBe) => void;
}): ReactNode {
  return value && <PartyFields kind={kind} party={value} onChange={(changed) => onChange?.(changed)} />;
}
