import { useQuery } from '@tanstack/react-query';
import { Alert, Form } from 'antd';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import type { components } from '../../api/schema';
import type { CaseFile } from '../../api/views';
import { longDate } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { CaseSelect } from '../../parts/case-select';
import { FormDialog } from '../../parts/form-dialog';
import { ReasonItem } from '../../parts/reason-act';
import { joinsWords } from './joins-words';

type Written = components['schemas']['JoinCaseBody'];
type Preview = components['schemas']['JoinPreviewView'];

/** Joins a complaint's case to the investigation it became, after showing what that ends. */
export function JoinDialog({
  file,
  onClose,
}: {
  readonly file: CaseFile;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(joinsWords);
  return (
    <FormDialog<Written>
      title={t.title}
      confirm={t.joinIt}
      touches={[['case'], ['cases'], ['deadlines'], ['today'], ['silent']]}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/cases/{id}/join', {
            params: { path: { id: file.id } },
            body,
            headers: { ...headers, ...ifMatch(file.version) },
          }),
        )
      }
      onClose={onClose}
    >
      <p className="quiet">{t.explain}</p>
      <Form.Item name="toId" label={t.investigation} rules={[{ required: true, message: t.needed }]}>
        <CaseSelect label={t.investigation} />
      </Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => {
          const toId = getFieldValue('toId') as string | undefined;
          return toId === undefined ? null : <JoinPreview fromId={file.id} toId={toId} />;
        }}
      </Form.Item>
      <ReasonItem />
      <p className="quiet">{t.readByAll}</p>
    </FormDialog>
  );
}

function JoinPreview({ fromId, toId }: { readonly fromId: string; readonly toId: string }): ReactNode {
  const preview = useQuery({
    queryKey: ['case', fromId, 'join-preview', toId],
    queryFn: ({ signal }) =>
      answered(
        api.POST('/api/v1/cases/{id}/join-preview', {
          params: { path: { id: fromId } },
          body: { toId },
          signal,
        }),
      ),
  });
  return (
    <Answer query={preview} rows={3}>
      {(found) => <Foreseen preview={found} />}
    </Answer>
  );
}

function Foreseen({ preview: { obstacle, ends, parties } }: { readonly preview: Preview }): ReactNode {
  const t = useWords(joinsWords);
  const say = useSay();
  const { language } = useLanguage();
  if (obstacle !== null) return <Alert type="warning" showIcon title={say(obstacle.because)} />;
  const rows = [
    [t.inBoth, parties.both],
    [t.onlyEarlier, parties.onlyEarlier],
    [t.onlyLater, parties.onlyLater],
  ] as const;
  return (
    <section aria-label={t.preview}>
      <p className="strong">{t.ends(ends.length)}</p>
      <ul>
        {ends.map(({ id, action, due, party }) => (
          <li key={id}>
            {longDate(due, language)} · {say(action)}
            {party && <span className="who"> · {party.name}</span>}
          </li>
        ))}
      </ul>
      <dl className="fields">
        {rows.map(([label, names]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{names.join('; ') || t.none}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
