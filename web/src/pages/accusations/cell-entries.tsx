import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import { wallTime } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { ReasonAct } from '../../parts/reason-act';
import { Tag } from '../../parts/tag';
import { useSession } from '../../session/session';
import { Named } from '../../parts/named';
import { accusationWords } from './accusation-words';
import { EntryDialog, OutcomesDialog } from './entry-dialogs';
import { type Accusation, accusationQuery, type Matrix, partyName, proceedingName, touched } from './matrix';
import { useOutcomeName } from './use-outcome-name';

const entriesQuery = (caseId: string, patentId: string, respondentId: string, withStruck: boolean) => ({
  queryKey: ['case', caseId, 'accusations', 'cell', patentId, respondentId, withStruck],
  queryFn: () =>
    answered(
      api.GET('/api/v1/cases/{id}/accusations', {
        params: {
          path: { id: caseId },
          query: {
            patentId,
            respondentId,
            limit: 200,
            struck: withStruck ? ('with' as const) : ('without' as const),
          },
        },
      }),
    ),
});

type Doing =
  { readonly what: 'revise' | 'strike'; readonly entry: Accusation } | { readonly what: 'outcomes' };

/** The entries behind one cell of the picture: product by product, with outcome and source. */
export function CellEntries({
  caseId,
  matrix,
  patentId,
  respondentId,
}: {
  readonly caseId: string;
  readonly matrix: Matrix;
  readonly patentId: string;
  readonly respondentId: string;
}): ReactNode {
  const t = useWords(accusationWords);
  const { language } = useLanguage();
  const [withStruck, setWithStruck] = useState(false);
  const [doing, setDoing] = useState<Doing | undefined>();
  const close = (): void => setDoing(undefined);
  const entries = useQuery(entriesQuery(caseId, patentId, respondentId, withStruck));
  const patent = matrix.patents.find(({ id }) => id === patentId);
  const respondent = matrix.respondents.find(({ id }) => id === respondentId);
  return (
    <>
      <h2>{t.cellOf(patent?.number ?? '', respondent ? partyName(language, respondent) : '')}</h2>
      <Answer query={entries}>
        {({ items }) => {
          const standing = items.filter(({ struckAt }) => struckAt === null);
          return (
            <>
              <ul className="plain-list">
                {items.map((entry) => (
                  <Entry key={entry.id} matrix={matrix} entry={entry} onDo={setDoing} />
                ))}
              </ul>
              <div className="row no-print">
                {matrix.mayEdit && standing.length > 1 && (
                  <Button size="small" onClick={() => setDoing({ what: 'outcomes' })}>
                    {t.setOutcome}
                  </Button>
                )}
                <Checkbox checked={withStruck} onChange={(box) => setWithStruck(box.target.checked)}>
                  {t.showStruck}
                </Checkbox>
              </div>
              {doing?.what === 'outcomes' && (
                <OutcomesDialog caseId={caseId} matrix={matrix} entries={standing} onClose={close} />
              )}
            </>
          );
        }}
      </Answer>
      {doing?.what === 'revise' && (
        <EntryDialog caseId={caseId} matrix={matrix} entry={doing.entry} onClose={close} />
      )}
      {doing?.what === 'strike' && <Strike caseId={caseId} entry={doing.entry} onClose={close} />}
    </>
  );
}

function Entry({
  matrix,
  entry,
  onDo,
}: {
  readonly matrix: Matrix;
  readonly entry: Accusation;
  readonly onDo: (doing: Doing) => void;
}): ReactNode {
  const t = useWords(accusationWords);
  const say = useSay();
  const outcomeName = useOutcomeName();
  const [open, setOpen] = useState(false);
  const proceeding = matrix.proceedings.find(({ id }) => id === entry.proceedingId);
  const asserter = matrix.asserters.find(({ id }) => id === entry.asserterId);
  const product = matrix.products.find(({ id }) => id === entry.productId)?.name ?? '';
  const isStruck = entry.struckAt !== null;
  return (
    <li className={isStruck ? 'struck' : undefined}>
      <div className="strong">{product}</div>
      <div>
        {t.claims} {entry.claims}{' '}
        <Tag tone={entry.outcome === 'asserted' ? 'plain' : 'past'}>{outcomeName(entry.outcome)}</Tag>
      </div>
      <div className="who">
        {[asserter?.name, proceeding && proceedingName(say, proceeding)].filter(Boolean).join(' · ')}
      </div>
      {entry.outcomeOn !== null && (
        <div className="who">
          <time>{entry.outcomeOn}</time> · {entry.outcomeSource}
        </div>
      )}
      {isStruck && <div className="who">{t.struck(entry.struckReason ?? '')}</div>}
      <div className="inline-buttons no-print">
        {matrix.mayEdit && !isStruck && (
          <>
            <button
              type="button"
              className="link"
              aria-label={`${t.revise}: ${product}`}
              onClick={() => onDo({ what: 'revise', entry })}
            >
              {t.revise}
            </button>
            <button
              type="button"
              className="link"
              aria-label={`${t.strike}: ${product}`}
              onClick={() => onDo({ what: 'strike', entry })}
            >
              {t.strike}
            </button>
          </>
        )}
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t.history}
        </button>
      </div>
      {open && <History id={entry.id} />}
    </li>
  );
}

function History({ id }: { readonly id: string }): ReactNode {
  const t = useWords(accusationWords);
  const outcomeName = useOutcomeName();
  const { zone } = useSession().person;
  const known = useQuery(accusationQuery(id));
  return (
    <Answer query={known} rows={1}>
      {({ versions }) => (
        <ol className="history-list">
          {versions.map(({ version, claims, outcome, outcomeOn, struckReason, at, by }) => (
            <li key={version}>
              <span className="strong">{t.version(version)}</span> {claims} · {outcomeName(outcome)}
              {outcomeOn !== null && ` · ${outcomeOn}`}
              {struckReason !== null && ` · ${t.struck(struckReason)}`}
              <div className="who">
                {by === null ? t.system : <Named name={by} />} · {wallTime(at, zone)}
              </div>
            </li>
          ))}
        </ol>
      )}
    </Answer>
  );
}

function Strike({
  caseId,
  entry,
  onClose,
}: {
  readonly caseId: string;
  readonly entry: Accusation;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(accusationWords);
  return (
    <ReasonAct
      title={t.strikeThis}
      confirm={t.strike}
      danger
      touches={touched(caseId)}
      send={(reason, headers) =>
        answered(
          api.POST('/api/v1/accusations/{id}/striking', {
            params: { path: { id: entry.id } },
            body: { reason },
            headers: { ...headers, ...ifMatch(entry.version) },
          }),
        )
      }
      onClose={onClose}
    >
      <p className="quiet">{t.strikeHint}</p>
    </ReasonAct>
  );
}
