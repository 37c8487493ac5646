import { useQuery } from '@tanstack/react-query';
import { Button, Form, Radio } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { todayIn } from '../../clock';
import { useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { DateItem } from '../../parts/date-field';
import { DeputyField, tellingQuery } from '../../parts/deputy-field';
import { FormDialog } from '../../parts/form-dialog';
import { ProblemNotice } from '../../parts/problem-notice';
import { useAct } from '../../parts/use-act';
import { useSession } from '../../session/session';
import { tellingWords } from './telling-words';

type Telling = components['schemas']['TellingView'];
type Digest = components['schemas']['TellingBody']['digest'];
type AbsenceBody = components['schemas']['AbsenceBody'];

const key = tellingQuery.queryKey;

/** How the reader is written to of what waits, and who stands in while they are away. */
export function TellingPanel(): ReactNode {
  const t = useWords(tellingWords);
  const [saying, setSaying] = useState(false);
  const telling = useQuery(tellingQuery);
  return (
    <section className="panel">
      <h2>{t.telling}</h2>
      <p className="quiet">{t.tellingHint}</p>
      <Answer query={telling} rows={3}>
        {(shown) => (
          <>
            <Often digest={shown.digest} />
            <div className="panel-head">
              <h3>{t.away}</h3>
              {shown.deputies.length > 0 && <Button onClick={() => setSaying(true)}>{t.sayAway}</Button>}
            </div>
            {shown.deputies.length === 0 && <p className="quiet">{t.noDeputy}</p>}
            <Absences absences={shown.absences} />
            {saying && <SayAway deputies={shown.deputies} onClose={() => setSaying(false)} />}
          </>
        )}
      </Answer>
    </section>
  );
}

function Often({ digest }: { readonly digest: Digest }): ReactNode {
  const t = useWords(tellingWords);
  const save = useAct<Digest, Telling>(
    (wanted, headers) =>
      answered(api.PUT('/api/v1/me/telling', { body: { digest: wanted }, headers: { ...headers } })),
    [key],
  );
  return (
    <Form layout="vertical" component={false} requiredMark={false}>
      <Form.Item label={t.howOften}>
        <Radio.Group
          value={save.isPending ? save.variables : digest}
          options={(['daily', 'weekly', 'none'] as const).map((value) => ({ value, label: t[value] }))}
          onChange={({ target }) => save.mutate(target.value as Digest)}
        />
      </Form.Item>
      {save.isError && <ProblemNotice error={save.error} />}
    </Form>
  );
}

function Absences({ absences }: { readonly absences: Telling['absences'] }): ReactNode {
  const t = useWords(tellingWords);
  const { id: ownId } = useSession().person;
  const end = useAct<string, Telling>(
    (id, headers) =>
      answered(
        api.POST('/api/v1/me/absences/{id}/end', { params: { path: { id } }, headers: { ...headers } }),
      ),
    [key],
  );
  if (absences.length === 0) return <p className="quiet">{t.noneAway}</p>;
  return (
    <>
      <ul>
        {absences.map(({ id, personId, personName, deputyName, from, until }) => (
          <li key={id}>
            {personId === ownId
              ? t.youAway(deputyName, `${from} – ${until}`)
              : t.youStandIn(personName, `${from} – ${until}`)}{' '}
            {personId === ownId && (
              <Button size="small" loading={end.isPending} onClick={() => end.mutate(id)}>
                {t.backNow}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {end.isError && <ProblemNotice error={end.error} />}
    </>
  );
}

function SayAway({
  deputies,
  onClose,
}: {
  readonly deputies: Telling['deputies'];
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(tellingWords);
  const today = todayIn(useSession().person.zone);
  const [only] = deputies.length === 1 ? deputies : [];
  return (
    <FormDialog<AbsenceBody, Telling>
      title={t.sayAway}
      confirm={t.sayAway}
      initial={{ from: today, ...(only && { deputyId: only.id }) }}
      touches={[key]}
      send={(body, headers) => answered(api.POST('/api/v1/me/absences', { body, headers: { ...headers } }))}
      onClose={onClose}
    >
      <div className="two">
        <DateItem name="from" label={t.firstDay} required />
        <DateItem name="until" label={t.finalDay} required />
      </div>
      <DeputyField name="deputyId" label={t.deputy} extra={t.deputyHint} deputies={deputies} />
    </FormDialog>
  );
}
