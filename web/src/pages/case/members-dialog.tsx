import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { answered, api } from '../../api/client';
import { caseQuery, membersQuery } from '../../api/queries';
import type { CaseFile } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { EditDialog, type Edition } from '../../parts/edit-dialog';
import { caseWords } from './case-words';

interface Written {
  readonly memberIds: readonly string[];
}

const editionOf = ({ version, members }: CaseFile): Edition<Written> => ({
  version,
  written: { memberIds: members.map(({ id }) => id) },
});

/** Which members a case concerns. Those that are parties stay concerned. */
export function MembersDialog({
  file,
  onClose,
}: {
  readonly file: CaseFile;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(caseWords);
  const say = useSay();
  const client = useQueryClient();
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const found = useQuery({ ...membersQuery(q), placeholderData: keepPreviousData }).data?.items ?? [];
  const [met, setMet] = useState<Readonly<Record<string, string>>>({});
  const named = [...found, ...file.members].map(({ id, name }) => [id, say(name)] as const);
  const names: Readonly<Record<string, string>> = { ...met, ...Object.fromEntries(named) };
  return (
    <EditDialog<Written>
      title={t.members}
      confirm={t.save}
      now={editionOf(file)}
      fields={[
        [
          t.members,
          ({ memberIds }) =>
            memberIds
              .map((id) => names[id] ?? id)
              .sort()
              .join('; '),
        ],
      ]}
      readAgain={async () => editionOf(await client.fetchQuery({ ...caseQuery(file.id), staleTime: 0 }))}
      touches={[['case', file.id], ['cases']]}
      send={({ memberIds }, headers) =>
        answered(
          api.PUT('/api/v1/cases/{id}/members', {
            params: { path: { id: file.id } },
            body: { memberIds: [...memberIds] },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <p className="quiet">{t.membersHint}</p>
      <Form.Item name="memberIds" label={t.members}>
        <Select
          mode="multiple"
          options={Object.entries(names).map(([value, label]) => ({ value, label }))}
          showSearch={{ filterOption: false, onSearch: setTyped }}
          onChange={() => setMet(names)}
        />
      </Form.Item>
    </EditDialog>
  );
}
