import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { wallTime } from '../../dates';
import { useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { useSession } from '../../session/session';
import { MailAbout, MailState } from './mail-page';
import { mailQuery } from './mail-queries';
import { mailWords } from './mail-words';

/** One mail as it was written, where the reader may see it. */
export function MailReading({ id }: { readonly id: string }): ReactNode {
  const t = useWords(mailWords);
  const { zone } = useSession().person;
  const mail = useQuery(mailQuery(id));
  return (
    <Answer query={mail}>
      {(given) => {
        const facts: readonly (readonly [string, ReactNode])[] = [
          [t.to, given.to],
          [t.about, <MailAbout about={given.about} />],
          [t.state, <MailState state={given.state} />],
          [t.created, wallTime(given.createdAt, zone)],
          [t.settled, given.settledAt && wallTime(given.settledAt, zone)],
          [t.language, given.language === 'zh' ? t.zh : t.en],
          [t.lastError, given.lastError],
          [t.messageId, <span className="mono">{given.messageId}</span>],
        ];
        return (
          <article>
            <h2 className="mail-title">{given.subject ?? t.sealed}</h2>
            <dl className="fields">
              {facts
                .filter(([, value]) => value !== null)
                .map(([name, value]) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
            </dl>
            {given.text === null ? (
              <p className="note">{t.sealedWhy}</p>
            ) : (
              <div className="mail-text" lang={given.language === 'zh' ? 'zh-CN' : 'en'}>
                {given.text}
              </div>
            )}
          </article>
        );
      }}
    </Answer>
  );
}
