import { Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import type { CaseFile, Party, PartyToBe } from '../../api/views';
import { useWords } from '../../i18n/language';
import { ProblemNotice } from '../../parts/problem-notice';
import { useAct } from '../../parts/use-act';
import { PartyFields } from '../new-case/parties-editor';
import '../new-case/new-case.css';
import { caseWords } from './case-words';
import { given } from './given';

const newParty = (kind: CaseFile['kind']): PartyToBe => ({
  name: '',
  role: kind === 'itc_337' ? 'respondent' : kind === 'internal_dispute' ? 'opponent' : 'defendant',
  side: 'ours',
});

const writtenOf = ({ name, nameZh, role, side, place, country, memberId }: Party): PartyToBe =>
  given({ name, nameZh, role, side, place, country, memberId } as PartyToBe);

/** A party added, or changed: marked as a member, for one. */
export function PartyDialog({
  file,
  party,
  onClose,
}: {
  readonly file: CaseFile;
  readonly party: Party | undefined;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(caseWords);
  const [written, setWritten] = useState(party ? writtenOf(party) : newParty(file.kind));
  const save = useAct<PartyToBe, unknown>(
    (body, headers) =>
      party === undefined
        ? answered(
            api.POST('/api/v1/cases/{id}/parties', { params: { path: { id: file.id } }, body, headers }),
          )
        : answered(
            api.PUT('/api/v1/parties/{id}', {
              params: { path: { id: party.id } },
              body,
              headers: { 'If-Match': String(party.version) },
            }),
          ),
    [['case', file.id], ['cases']],
    onClose,
  );
  return (
    <Modal
      open
      width={640}
      title={party ? t.editParty : t.addParty}
      okText={t.save}
      cancelText={t.cancel}
      confirmLoading={save.isPending}
      okButtonProps={{ disabled: written.name.trim() === '' }}
      onOk={() => save.mutate(given(written))}
      onCancel={onClose}
    >
      <PartyFields kind={file.kind} party={written} onChange={setWritten} />
      {save.isError && <ProblemNotice error={save.error} />}
    </Modal>
  );
}
