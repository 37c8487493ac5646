import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Modal, Select } from 'antd';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { answered, api } from '../../api/client';
import { membersQuery } from '../../api/queries';
import type { CaseFile } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { ProblemNotice } from '../../parts/problem-notice';
import { useAct } from '../../parts/use-act';
import { caseWords } from './case-words';

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
  const [chosen, setChosen] = useState<readonly string[]>(file.members.map(({ id }) => id));
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const found = useQuery({ ...membersQuery(q), placeholderData: keepPreviousData }).data?.items ?? [];
  const names = new Map([...found, ...file.members].map(({ id, name }) => [id, say(name)]));
  const save = useAct<readonly string[], unknown>(
    (memberIds) =>
      answered(
        api.PUT('/api/v1/cases/{id}/members', {
          params: { path: { id: file.id } },
          body: { memberIds: [...memberIds] },
        }),
      ),
    [['case', file.id], ['cases']],
    onClose,
  );
  return (
    <Modal
      open
      title={t.members}
      okText={t.save}
      cancelText={t.cancel}
      confirmLoading={save.isPending}
      onOk={() => save.mutate(chosen)}
      onCancel={onClose}
    >
      <p className="quiet">{t.membersHint}</p>
      <Select
        mode="multiple"
        aria-label={t.members}
        style={{ width: '100%' }}
        value={[...chosen]}
        options={[...names].map(([value, label]) => ({ value, label }))}
        showSearch={{ filterOption: false, onSearch: setText }}
        onChange={(ids: string[]) => setChosen(ids)}
      />
      {save.isError && <ProblemNotice error={save.error} />}
    </Modal>
  );
}
