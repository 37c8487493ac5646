import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { todayIn } from '../../clock';
import { useWords } from '../../i18n/language';
import { ProblemNotice } from '../../parts/problem-notice';
import { useSession } from '../../session/session';
import type { NoticeDraft } from './by-notice';
import { newCaseWords } from './new-case-words';
import { NoticeText } from './notice-text';
import { isWhole, PartiesEditor } from './parties-editor';
import { caseOf, isAsRead, type ProposedField, restIsRight } from './proposal';
import { ProposedFieldRow } from './proposed-field-row';
import { useOpenCase } from './use-open-case';

/** Left the notice with its passages, right what it proposes; a person settles each field. */
export function ConfirmProposal({
  reading,
  onChange,
  onOpened,
  bring,
}: {
  readonly reading: NoticeDraft;
  readonly onChange: (next: NoticeDraft) => void;
  readonly onOpened: () => void;
  /** Brings into the case what came with the notice. */
  readonly bring: (caseId: string) => Promise<void>;
}): ReactNode {
  const t = useWords(newCaseWords);
  const [looking, setLooking] = useState<string | undefined>();
  const { fields, added, text } = reading;
  const settle = (changed: ProposedField): void =>
    onChange({ ...reading, fields: fields.map((field) => (field.id === changed.id ? changed : field)) });
  const named = fields.filter(({ passage }) => passage !== null);
  const waiting = fields.filter(({ state }) => state === 'open').length;
  const today = todayIn(useSession().person.zone);
  const rest = fields.filter((field) => isAsRead(field, fields, today)).length;
  return (
    <div className="proposal">
      <NoticeText text={text} fields={fields} looking={looking} />
      <div>
        <section className="panel" aria-label={t.proposed}>
          <div className="panel-head">
            <h2>{t.proposed}</h2>
            <span className="quiet" aria-live="polite">
              {t.progress(named.length - waiting, named.length)}
            </span>
            {rest > 0 && (
              <Button
                size="small"
                type="primary"
                onClick={() => onChange({ ...reading, fields: restIsRight(fields, today) })}
              >
                {t.restIsRight(rest)}
              </Button>
            )}
          </div>
          <ul>
            {fields.map((field) => (
              <ProposedFieldRow
                key={field.id}
                field={field}
                looked={field.id === looking}
                onLook={() => setLooking(field.id)}
                onSettle={settle}
              />
            ))}
          </ul>
        </section>
        <section className="panel">
          <h2>{t.respondents}</h2>
          <p className="quiet">{t.respondentsHint}</p>
          <PartiesEditor
            kind="itc_337"
            newRole="respondent"
            parties={added}
            onChange={(parties) => onChange({ ...reading, added: parties })}
          />
        </section>
        <OpenProposed reading={reading} waiting={waiting} onOpened={onOpened} bring={bring} />
      </div>
    </div>
  );
}

function OpenProposed({
  reading,
  waiting,
  onOpened,
  bring,
}: {
  readonly reading: NoticeDraft;
  readonly waiting: number;
  readonly onOpened: () => void;
  readonly bring: (caseId: string) => Promise<void>;
}): ReactNode {
  const t = useWords(newCaseWords);
  const open = useOpenCase(onOpened, bring);
  const proposed = caseOf(reading.fields, reading.added, reading.text);
  const obstacles = [
    waiting > 0 && t.stillOpen(waiting),
    waiting === 0 && !proposed.titleEn && !proposed.titleZh && t.titleNeeded,
    !reading.added.every(isWhole) && t.partiesNeeded,
  ].filter((each) => each !== false);
  return (
    <>
      {open.isError && <ProblemNotice error={open.error} />}
      {obstacles.map((obstacle) => (
        <p key={obstacle} className="note">
          {obstacle}
        </p>
      ))}
      <Button
        type="primary"
        disabled={obstacles.length > 0}
        loading={open.isPending}
        onClick={() => open.mutate(proposed)}
      >
        {t.open}
      </Button>
    </>
  );
}
