import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { CaseFile, Proceeding } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { packsQuery } from '../calculator/queries';
import { BesideDocuments } from '../documents/thing-documents';
import { caseWords } from './case-words';
import { AddProceeding, EditProceeding } from './proceeding-dialog';

/** The proceedings of a case. */
export function ProceedingsPanel({ file }: { readonly file: CaseFile }): ReactNode {
  const t = useWords(caseWords);
  const say = useSay();
  const [open, setOpen] = useState<Proceeding | 'new' | undefined>();
  const close = (): void => setOpen(undefined);
  return (
    <section className="panel" id="proceedings">
      <div className="panel-head">
        <h2>{t.proceedings}</h2>
        {file.mayEdit && (
          <Button size="small" onClick={() => setOpen('new')}>
            {t.addProceeding}
          </Button>
        )}
      </div>
      {file.proceedings.length === 0 && <p className="quiet">{t.noProceedings}</p>}
      <ul className="plain-list">
        {file.proceedings.map((proceeding) => (
          <li key={proceeding.id}>
            <div className="panel-head">
              <span>
                <span className="strong">{proceeding.number ?? t.notKnown}</span>{' '}
                {proceeding.venue ?? say(proceeding.forumName)}
              </span>
              <span className="inline-buttons">
                {file.mayEdit && (
                  <button type="button" className="link" onClick={() => setOpen(proceeding)}>
                    {t.edit}
                  </button>
                )}
                <BesideDocuments
                  thing={{ kind: 'proceeding', id: proceeding.id }}
                  caseId={file.id}
                  name={proceeding.number ?? proceeding.venue ?? say(proceeding.forumName)}
                />
              </span>
            </div>
            <div className="who">
              {t.filedOn}: {proceeding.filedOn ?? t.notKnown} · {t.institutedOn}:{' '}
              {proceeding.institutedOn ?? t.notKnown}
              {proceeding.endedOn !== null && ` · ${t.endedOn} ${proceeding.endedOn}`}
              <CountsBy proceeding={proceeding} />
            </div>
          </li>
        ))}
      </ul>
      {open === 'new' && <AddProceeding file={file} onClose={close} />}
      {open !== undefined && open !== 'new' && (
        <EditProceeding file={file} proceeding={open} onClose={close} />
      )}
    </section>
  );
}

/** The local rules it is under and the calendar it counts by, where somebody said them. */
function CountsBy({ proceeding: { localRules, calendar } }: { readonly proceeding: Proceeding }): ReactNode {
  const t = useWords(caseWords);
  const say = useSay();
  const packs = useQuery({ ...packsQuery, enabled: localRules !== null }).data?.items ?? [];
  const rules = packs.find(({ forum }) => forum === localRules)?.name;
  const said = [
    localRules !== null && `${t.localRules}: ${rules ? say(rules) : localRules}`,
    calendar !== null && `${t.calendar}: ${calendar}`,
  ].filter(Boolean);
  return said.length === 0 ? null : <div>{said.join(' · ')}</div>;
}
