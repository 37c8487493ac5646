import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { wallTime } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { PersonName } from '../../parts/named';
import { useSession } from '../../session/session';
import './clearance.css';
import { clearanceWords } from './clearance-words';
import type { SubscriptionFile } from './queries';

type Signed = SubscriptionFile['undertakings'][number];

/** What is undertaken: in the reader's language where the order says it so, and as it says it else. */
function UndertakingText({ text }: { readonly text: Signed['text'] }): ReactNode {
  const { language } = useLanguage();
  const own = text[language];
  return (
    <div className="undertaking-text" lang={(own === null) === (language === 'zh') ? 'en' : 'zh-CN'}>
      {own ?? text.en ?? text.zh}
    </div>
  );
}

/** What was signed, as it was: its text, and what its signer said of themselves, for who may object to them. */
export function Undertakings({ file }: { readonly file: SubscriptionFile }): ReactNode {
  const t = useWords(clearanceWords);
  if (file.undertakings.length === 0) return null;
  return (
    <section className="document-part">
      <h2>{t.undertaking}</h2>
      <p className="quiet">{t.undertakingHint}</p>
      {file.undertakings.map((one) => (
        <Undertaking key={one.id} one={one} />
      ))}
    </section>
  );
}

function Undertaking({ one }: { readonly one: Signed }): ReactNode {
  const t = useWords(clearanceWords);
  const say = useSay();
  const { zone } = useSession().person;
  return (
    <>
      <dl>
        <dt>{t.signer}</dt>
        <dd>
          <PersonName person={one.signer} /> · {say(one.capacity.name)} · {one.firm}
        </dd>
        <dt>{t.signedAt}</dt>
        <dd>{wallTime(one.signedAt, zone)}</dd>
        {one.employment !== null && (
          <>
            <dt>{t.employment}</dt>
            <dd>{one.employment}</dd>
          </>
        )}
        {one.education !== null && (
          <>
            <dt>{t.education}</dt>
            <dd>{one.education}</dd>
          </>
        )}
      </dl>
      <UndertakingText text={one.text} />
    </>
  );
}

/** What is to be signed, and what suppliers are shown of who signs. */
export function ToSign({ file }: { readonly file: SubscriptionFile }): ReactNode {
  const t = useWords(clearanceWords);
  const { toSign } = file;
  if (toSign === null) return null;
  return (
    <>
      <UndertakingText text={toSign.text} />
      {toSign.asksBackground && (
        <>
          <p className="quiet">{t.backgroundShown}</p>
          <Form.Item name="employment" label={t.employment} rules={[{ required: true, whitespace: true }]}>
            <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 6 }} />
          </Form.Item>
          <Form.Item name="education" label={t.education} rules={[{ required: true, whitespace: true }]}>
            <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 8 }} />
          </Form.Item>
        </>
      )}
    </>
  );
}
