import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import type { CaseAction, CaseFile } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { ProblemNotice } from '../../parts/problem-notice';
import { ReasonDialog } from '../../parts/reason-dialog';
import { useAct } from '../../parts/use-act';
import { caseWords } from './case-words';

/** What may happen next with a case, and for what may not, why. */
export function CaseMoves({ file }: { readonly file: CaseFile }): ReactNode {
  const t = useWords(caseWords);
  const say = useSay();
  const [chosen, setChosen] = useState<CaseAction | undefined>();
  if (file.actions.length === 0) return null;
  const entries = file.actions.map((action) => ({
    key: action.action,
    disabled: !action.allowed,
    label: (
      <div className="move">
        {t.moveTo(say(action.name), say(action.to.name))}
        {action.because && <small>{say(action.because)}</small>}
      </div>
    ),
    onClick: () => setChosen(action),
  }));
  return (
    <>
      <Dropdown menu={{ items: entries }} trigger={['click']}>
        <Button>
          {t.next} <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      {chosen && <Move file={file} action={chosen} onClose={() => setChosen(undefined)} />}
    </>
  );
}

function Move({
  file,
  action,
  onClose,
}: {
  readonly file: CaseFile;
  readonly action: CaseAction;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(caseWords);
  const say = useSay();
  const move = useAct<{ readonly reason?: string }, CaseFile>(
    (given, headers) =>
      answered(
        api.POST('/api/v1/cases/{id}/moves', {
          params: { path: { id: file.id } },
          body: { action: action.action, ...given },
          headers: { ...headers, ...ifMatch(file.version) },
        }),
      ),
    [['case', file.id], ['cases'], ['today']],
    onClose,
  );
  const title = say(action.name);
  const what = <p>{t.moveSure(say(action.to.name))}</p>;
  if (action.needsReason) {
    return (
      <ReasonDialog
        title={title}
        confirm={t.doMove}
        pending={move.isPending}
        error={move.error}
        danger={action.action === 'close'}
        onConfirm={(reason) => move.mutate({ reason })}
        onClose={onClose}
      >
        {what}
      </ReasonDialog>
    );
  }
  return (
    <Modal
      open
      title={title}
      okText={t.doMove}
      cancelText={t.cancel}
      confirmLoading={move.isPending}
      onOk={() => move.mutate({})}
      onCancel={onClose}
    >
      {what}
      {move.isError && <ProblemNotice error={move.error} />}
    </Modal>
  );
}
