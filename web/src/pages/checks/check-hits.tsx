import { Button, Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { DateItem } from '../../parts/date-field';
import { FormDialog } from '../../parts/form-dialog';
import { namesOf, useBothNames } from '../../parts/named';
import { Tag } from '../../parts/tag';
import { useSession } from '../../session/session';
import { checksWords } from './checks-words';
import { type Check, type CheckHit, touchedBy, type Waiver } from './queries';

const tones = { clear: 'ok', waivable: 'wait', blocked: 'fatal' } as const;

/** What the last search found, each with its way and its waiver. */
export function CheckHits({ check }: { readonly check: Check }): ReactNode {
  const t = useWords(checksWords);
  const { zone } = useSession().person;
  const { run, waivers } = check;
  const [asking, setAsking] = useState<CheckHit | undefined>();
  const isLead = useSession().person.id === check.requestedBy?.id;
  const takesWaivers = isLead && (check.status.id === 'waivable' || check.status.id === 'recheck');
  const mayAsk = ({ key, rule, verdict }: CheckHit): boolean =>
    takesWaivers &&
    verdict === 'waivable' &&
    rule !== 'name' &&
    waivers.every(({ hit, diedAt }) => hit.key !== key || diedAt !== null);
  return (
    <section className="document-part">
      <h2>{t.found}</h2>
      {run === null && <p className="quiet">{t.notSearched}</p>}
      {run !== null && (
        <p>
          <Tag tone={tones[run.verdict]}>{t[run.verdict]}</Tag>{' '}
          <span className="who">{t.searchedAt(wallTime(run.at, zone))}</span>
        </p>
      )}
      {run?.hits.length === 0 && <p className="quiet">{t.nothingFound}</p>}
      <ul className="plain-list">
        {run?.hits.map((hit) => (
          <li key={hit.key}>
            <Hit hit={hit} />
            {mayAsk(hit) && (
              <Button size="small" onClick={() => setAsking(hit)}>
                {t.askWaiver}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {waivers.length > 0 && <Waivers check={check} />}
      {asking !== undefined && <AskWaiver check={check} hit={asking} onClose={() => setAsking(undefined)} />}
    </section>
  );
}

function Hit({ hit: { verdict, because, path, since } }: { readonly hit: CheckHit }): ReactNode {
  const t = useWords(checksWords);
  const say = useSay();
  return (
    <>
      <Tag tone={tones[verdict]}>{t[verdict]}</Tag> {say(because)}
      <div className="who">
        {path.length > 1 && `${t.way}: ${path.map(say).join(' → ')}`}
        {since !== null && ` ${t.since(since)}`}
      </div>
    </>
  );
}

function Waivers({ check }: { readonly check: Check }): ReactNode {
  const t = useWords(checksWords);
  const [signing, setSigning] = useState<Waiver | undefined>();
  return (
    <>
      <h3>{t.waivers}</h3>
      <ul className="plain-list">
        {check.waivers.map((waiver) => (
          <li key={waiver.id} className="panel">
            <Hit hit={waiver.hit} />
            <WaiverState waiver={waiver} />
            {waiver.maySign && (
              <Button size="small" type="primary" onClick={() => setSigning(waiver)}>
                {t.sign}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {signing !== undefined && (
        <FormDialog<object>
          title={t.sign}
          confirm={t.sign}
          touches={touchedBy(check.id)}
          send={(_, headers) =>
            answered(
              api.POST('/api/v1/conflict-waivers/{id}/signatures', {
                params: { path: { id: signing.id } },
                headers,
              }),
            )
          }
          onClose={() => setSigning(undefined)}
        >
          <p className="quiet">{t.signs}</p>
          <p>{signing.scope}</p>
        </FormDialog>
      )}
    </>
  );
}

function WaiverState({ waiver }: { readonly waiver: Waiver }): ReactNode {
  const t = useWords(checksWords);
  const say = useSay();
  const bothNames = useBothNames();
  const { scope, until, signatures, awaitsLead, awaits, death } = waiver;
  const missing = [...(awaitsLead ? [t.leadCounsel] : []), ...awaits.map(({ name }) => say(name))];
  const signedBy = signatures.map(({ by, member }) =>
    [bothNames(namesOf(by)), member === null ? t.leadCounsel : say(member.name)].join(' · '),
  );
  return (
    <>
      <p>{scope}</p>
      <div className="who">
        {until !== null && `${t.lastDay} ${until} `}
        {signedBy.length > 0 && `${t.signed}: ${signedBy.join('; ')} `}
        {death === null && missing.length > 0 && t.waits(missing.join(', '))}
      </div>
      {death !== null && (
        <Tag tone="past">
          {t.dead}: {t[death]}
        </Tag>
      )}
    </>
  );
}

interface Written {
  readonly scope: string;
  readonly until?: string;
}

function AskWaiver({
  check,
  hit,
  onClose,
}: {
  readonly check: Check;
  readonly hit: CheckHit;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(checksWords);
  return (
    <FormDialog<Written>
      title={t.askWaiver}
      confirm={t.askWaiver}
      touches={touchedBy(check.id)}
      send={(written, headers) =>
        answered(
          api.POST('/api/v1/conflict-checks/{id}/waivers', {
            params: { path: { id: check.id } },
            body: { ...written, hitKey: hit.key },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <Hit hit={hit} />
      <Form.Item
        name="scope"
        label={t.scope}
        extra={t.scopeHint}
        rules={[{ required: true, whitespace: true, message: t.needed }]}
      >
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
      <DateItem name="until" label={t.lastDay} />
    </FormDialog>
  );
}
