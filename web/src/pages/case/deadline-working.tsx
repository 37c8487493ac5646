import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { deadlineQuery } from '../../api/queries';
import type { CaseFile, Deadline } from '../../api/views';
import { now } from '../../clock';
import { cityOf, dayToKeep, longDate, wallTime } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { ExportButton } from '../../parts/export-button';
import { Term } from '../../parts/term';
import type { LegalTermId } from '../../parts/terms';
import { nameOf, useSession } from '../../session/session';
import { EvidenceLinks } from '../documents/document-links';
import { ThingDocuments } from '../documents/thing-documents';
import { namesOf, useBothNames } from '../../parts/named';
import { CountedSteps } from './counted-steps';
import { DeadlineActions } from './deadline-actions';
import { DeadlineHistory } from './deadline-history';
import { DeadlineTags } from './deadline-tags';
import { deadlineWords } from './deadline-words';
import { OrderedBy } from './ordered-by';

/** A due date with all that led to it, what may be done, and how to print the proof. */
export function DeadlineWorking({
  deadlineId,
  file,
}: {
  readonly deadlineId: string;
  readonly file: CaseFile;
}): ReactNode {
  const deadline = useQuery(deadlineQuery(deadlineId));
  return (
    <Answer query={deadline}>
      {(known) => (
        <article className="working proof">
          <Head deadline={known} file={file} />
          <Steps deadline={known} />
          <Cautions deadline={known} />
          <Facts deadline={known} />
          <DeadlineActions deadline={known} />
          <ThingDocuments thing={{ kind: 'deadline', id: known.id }} caseId={known.case.id} />
          <DeadlineHistory deadline={known} />
          <Printing id={known.id} />
        </article>
      )}
    </Answer>
  );
}

function Head({ deadline, file }: { readonly deadline: Deadline; readonly file: CaseFile }): ReactNode {
  const t = useWords(deadlineWords);
  const say = useSay();
  const { language } = useLanguage();
  const whose = deadline.party
    ? [deadline.party.name, deadline.party.nameZh].filter(Boolean).join(' ')
    : say(deadline.actor);
  return (
    <>
      <p className="only-print">
        {file.number} {say(file.title)}
      </p>
      <DeadlineTags row={deadline} />
      <h2>
        {say(deadline.action)}
        {language === 'zh' ? '，' : ', '}
        <time dateTime={dayToKeep(deadline)}>{longDate(dayToKeep(deadline), language)}</time>
      </h2>
      <div className="who">{whose}</div>
      <OrderedBy row={deadline} />
      {deadline.cutoff && (
        <div className="who">
          {t.cutoff}: {deadline.cutoff.time} {cityOf(deadline.cutoff.zone, language)}
          {deadline.cutoff.local.zone !== deadline.cutoff.zone && (
            <>
              {' '}
              = {deadline.cutoff.local.time} {longDate(deadline.cutoff.local.date, language)}{' '}
              {cityOf(deadline.cutoff.local.zone, language)}
            </>
          )}
        </div>
      )}
    </>
  );
}

function Steps({ deadline }: { readonly deadline: Deadline }): ReactNode {
  const t = useWords(deadlineWords);
  const isOrdered = deadline.ordered !== null;
  if (deadline.steps.length === 0) return null;
  return (
    <>
      <h3>{isOrdered ? t.whyComputed : t.whyThis}</h3>
      <CountedSteps steps={deadline.steps} marksLast={!isOrdered} />
    </>
  );
}

function Cautions({ deadline }: { readonly deadline: Deadline }): ReactNode {
  const t = useWords(deadlineWords);
  const say = useSay();
  const { language } = useLanguage();
  return (
    <>
      {deadline.safe !== null && (
        <p className="note">
          {t.safeDate(longDate(deadline.safe, language), longDate(deadline.due, language))}{' '}
          <Term id="safe_date" />
        </p>
      )}
      {deadline.warnings.map((warning) => (
        <p key={warning.en} className="note">
          {say(warning)}
        </p>
      ))}
    </>
  );
}

/** The word of law a rule's date is known by. */
const termOf: Readonly<Record<string, LegalTermId>> = {
  'itc.response_to_complaint': 'answer_date',
  'itc.target_date_set': 'target_date',
  'itc.final_determination': 'target_date',
  'itc.target_date_16_months': 'target_date',
};

function Facts({ deadline }: { readonly deadline: Deadline }): ReactNode {
  const t = useWords(deadlineWords);
  const bothNames = useBothNames();
  const term = termOf[deadline.rule];
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().person;
  return (
    <dl className="fields">
      <dt>{t.rule}</dt>
      <dd>
        {deadline.citation} {deadline.pack && <span className="mono">{deadline.rule}</span>}
        {term !== undefined && (
          <div>
            <Term id={term} />
          </div>
        )}
        {deadline.pack && deadline.verified === 'yes' && <div className="who">{t.readRule}</div>}
        {deadline.pack && <div className="who">{t.pack(deadline.pack.id, deadline.pack.version)}</div>}
      </dd>
      <dt>{t.countedFrom}</dt>
      <dd>{longDate(deadline.countedFrom, language)}</dd>
      {deadline.risk !== null && (
        <>
          <dt>{t.risk}</dt>
          <dd>{say(deadline.risk)}</dd>
        </>
      )}
      {(deadline.confirmedBy ?? deadline.met ?? deadline.closedReason) !== null && (
        <>
          <dt>{t.state}</dt>
          <dd>
            {deadline.confirmedBy && deadline.confirmedAt !== null && (
              <div>
                {t.confirmedBy(
                  bothNames(namesOf(deadline.confirmedBy)),
                  wallTime(deadline.confirmedAt, zone),
                )}
              </div>
            )}
            {deadline.met && (
              <div>
                {t.metBy(
                  longDate(deadline.met.on, language),
                  deadline.met.by === null ? t.system : bothNames(namesOf(deadline.met.by)),
                )}
                <div className="who">
                  {[deadline.met.evidence, deadline.met.note].filter(Boolean).join(' · ')}
                </div>
                <EvidenceLinks documents={deadline.evidenceDocuments} />
              </div>
            )}
            {deadline.closedReason && <div>{say(deadline.closedReason)}</div>}
            {deadline.successor && <SupersededBy successor={deadline.successor} />}
            {deadline.met === null && <EvidenceLinks documents={deadline.evidenceDocuments} />}
          </dd>
        </>
      )}
    </dl>
  );
}

function SupersededBy({ successor }: { readonly successor: NonNullable<Deadline['successor']> }): ReactNode {
  const t = useWords(deadlineWords);
  const say = useSay();
  const { deadlineId, action, authority } = successor;
  return (
    <div>
      {t.supersededBy}:{' '}
      {deadlineId === null || action === null ? (
        authority
      ) : (
        <Link to="/deadlines/$deadlineId" params={{ deadlineId }}>
          {say(action)}
        </Link>
      )}
    </div>
  );
}

function Printing({ id }: { readonly id: string }): ReactNode {
  const t = useWords(deadlineWords);
  const session = useSession();
  const { language } = useLanguage();
  const at = wallTime(now().toISOString(), session.person.zone);
  return (
    <>
      <Button className="no-print" icon={<PrinterOutlined />} onClick={() => window.print()}>
        {t.print}
      </Button>
      <ExportButton paper={{ name: 'deadline-trace', query: { id } }} label={t.trace} />
      <p className="only-print">{t.printed(nameOf(session, language), at)}</p>
    </>
  );
}
