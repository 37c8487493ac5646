import { useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import type { CaseFile, Party, PartyToBe } from '../../api/views';
import { caseQuery } from '../../api/queries';
import { useWords } from '../../i18n/language';
import { ConflictDialog } from '../../parts/conflict-dialog';
import { ProblemNotice } from '../../parts/problem-notice';
import { useAct } from '../../parts/use-act';
import { useDraft } from '../../parts/use-draft';
import { isStale, useNewest } from '../../parts/use-newest';
import { isWhole, PartyFields } from '../new-case/parties-editor';
import '../new-case/new-case.css';
import { caseWords } from './case-words';
import { given } from './given';

const shown = ['name', 'nameZh', 'role', 'side', 'place', 'country', 'memberId'] as const;

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
  const client = useQueryClient();
  const draft = useDraft<PartyToBe>(`party.${party?.id ?? file.id}`);
  const original = party ? writtenOf(party) : newParty(file.kind);
  const [written, setWritten] = useState<PartyToBe>({ ...original, ...draft.found });
  const conflict = useNewest(async () => {
    const { parties } = await client.fetchQuery({ ...caseQuery(file.id), staleTime: 0 });
    return parties.find(({ id }) => id === party?.id);
  });
  const done = (): void => {
    draft.drop();
    onClose();
  };
  const save = useAct<{ readonly body: PartyToBe; readonly version: number }, unknown>(
    ({ body, version }, headers) =>
      party === undefined
        ? answered(
            api.POST('/api/v1/cases/{id}/parties', { params: { path: { id: file.id } }, body, headers }),
          )
        : answered(
            api.PUT('/api/v1/parties/{id}', {
              params: { path: { id: party.id } },
              body,
              headers: { 'If-Match': String(version) },
            }),
          ),
    [['case', file.id], ['cases']],
    done,
  );
  const send = (version: number): void =>
    save.mutate({ body: given(written), version }, { onError: conflict.look });
  const rows = (theirs: PartyToBe) =>
    shown.map((key) => ({
      field: t[key === 'name' ? 'party' : key],
      yours: written[key] ?? '',
      theirs: theirs[key] ?? '',
    }));
  return (
    <Modal
      open
      width={640}
      title={party ? t.editParty : t.addParty}
      okText={t.save}
      cancelText={t.cancel}
      confirmLoading={save.isPending}
      okButtonProps={{ disabled: !isWhole(written) }}
      onOk={() => send(party?.version ?? 0)}
      onCancel={onClose}
    >
      <PartyFields
        kind={file.kind}
        party={written}
        onChange={(changed) => {
          setWritten(changed);
          draft.keep(changed);
        }}
      />
      {save.isError && !isStale(save.error) && <ProblemNotice error={save.error} />}
      {conflict.newest && (
        <ConflictDialog
          differences={rows(writtenOf(conflict.newest))}
          onMine={() => {
            conflict.settle();
            send(conflict.newest?.version ?? 0);
          }}
          onTheirs={done}
        />
      )}
    </Modal>
  );
}
