import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import type { CaseAction, CaseFile } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { FormDialog } from '../../parts/form-dialog';
import { ReasonItem } from '../../parts/reason-act';
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
  return (
    <FormDialog<{ readonly reason?: string }>
      title={say(action.name)}
      confirm={t.doIt}
      danger={action.action === 'close'}
      touches={[['case', file.id], ['cases'], ['today']]}
      send={(written, headers) =>
        answered(
          api.POST('/api/v1/cases/{id}/moves', {
            params: { path: { id: file.id } },
            body: { action: action.action, ...written },
            headers: { ...headers, ...ifMatch(file.version) },
          }),
        )
      }
      onClose={onClose}
    >
      <p>{t.moveSure(say(action.to.name))}</p>
      {action.needsReason && <ReasonItem />}
    </FormDialog>
  );
}
