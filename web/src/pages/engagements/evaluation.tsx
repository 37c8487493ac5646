import { queryOptions, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { FormDialog } from '../../parts/form-dialog';
import { useSession } from '../../session/session';
import { evaluationWords } from './evaluation-words';

const evaluationQuery = (id: string) =>
  queryOptions({
    queryKey: ['expert-engagement', id, 'evaluation'],
    queryFn: () =>
      answered(api.GET('/api/v1/expert-engagements/{id}/evaluation', { params: { path: { id } } })),
  });

/** What the reader thinks of a closed engagement: given once, or why it is not theirs to give. */
export function Evaluation({ engagementId }: { readonly engagementId: string }): ReactNode {
  const t = useWords(evaluationWords);
  const say = useSay();
  const { zone } = useSession().person;
  const [isOpen, setOpen] = useState(false);
  const query = useQuery(evaluationQuery(engagementId));
  return (
    <section className="document-part" aria-labelledby="evaluation">
      <h2 id="evaluation">{t.evaluation}</h2>
      <p className="quiet">{t.whoseItIs}</p>
      <Answer query={query} rows={1}>
        {({ own, giving: { obstacle } }) =>
          own !== null ? (
            <p>
              {t.yourScore}: <span className="strong">{t.ofFive(own.score)}</span>{' '}
              <span className="who">{wallTime(own.at, zone)}</span>
              {own.note !== null && <span className="said">{own.note}</span>}
            </p>
          ) : obstacle === null ? (
            <Button className="no-print" onClick={() => setOpen(true)}>
              {t.evaluate}
            </Button>
          ) : (
            <p>{say(obstacle.because)}</p>
          )
        }
      </Answer>
      {isOpen && <Evaluate engagementId={engagementId} onClose={() => setOpen(false)} />}
    </section>
  );
}

interface Written {
  readonly score: number;
  readonly note?: string;
}

function Evaluate({
  engagementId,
  onClose,
}: {
  readonly engagementId: string;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(evaluationWords);
  return (
    <FormDialog<Written>
      title={t.evaluate}
      confirm={t.evaluate}
      touches={[['expert-engagement', engagementId, 'evaluation']]}
      send={({ score, note }, headers) =>
        answered(
          api.POST('/api/v1/expert-engagements/{id}/evaluations', {
            params: { path: { id: engagementId } },
            body: { score: score.toFixed(1), ...(note !== undefined && { note }) },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <p className="quiet">{t.whoseItIs}</p>
      <Form.Item name="score" label={t.points} rules={[{ required: true, message: t.needed }]}>
        <InputNumber min={0} max={5} step={0.1} precision={1} />
      </Form.Item>
      <Form.Item name="note" label={t.noteForYou}>
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
    </FormDialog>
  );
}
