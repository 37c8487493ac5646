import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { Fragment, type ReactNode, useState } from 'react';
import { todayIn } from '../../clock';
import { daysBetween } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { moneyText } from '../../money';
import { ActionButton } from '../../parts/action-button';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { History } from '../../parts/history';
import { namesOf } from '../../parts/named';
import { type Column, RowsTable } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { allows, useSession } from '../../session/session';
import { AddEntry, CorrectEntry, WithdrawEntry } from './entry-dialogs';
import { entryKinds, type EntryField, type EntryKind, fieldsOf, ruleOf } from './entry-kinds';
import { expertsWords } from './experts-words';
import { dossierQuery, type Entry, type Expert } from './queries';

interface Doing {
  readonly what: 'correct' | 'withdraw';
  readonly entry: Entry;
}

/** What the dossier of an expert says, kind by kind, and keeping it. */
export function Dossier({ expert }: { readonly expert: Expert }): ReactNode {
  const t = useWords(expertsWords);
  const entries = useQuery(dossierQuery(expert.id, false));
  const [adds, setAdds] = useState(false);
  const [doing, setDoing] = useState<Doing | undefined>();
  const close = (): void => setDoing(undefined);
  const maySay = allows(useSession(), 'experts.propose');
  return (
    <>
      <section className="panel">
        <div className="panel-head">
          <h2>{t.dossier}</h2>
          {maySay && (
            <ActionButton
              size="small"
              className="no-print"
              offer={expert.entering}
              onClick={() => setAdds(true)}
            >
              {t.addEntry}
            </ActionButton>
          )}
        </div>
        <p className="quiet">{t.dossierHint}</p>
        <Answer query={entries}>
          {(given) =>
            given.length === 0 ? (
              <EmptyState title={t.noEntries} />
            ) : (
              entryKinds.map((kind) => (
                <KindSection
                  key={kind}
                  kind={kind}
                  entries={given.filter((entry) => entry.kind.id === kind)}
                  onDo={expert.entering.obstacle === null ? setDoing : undefined}
                />
              ))
            )
          }
        </Answer>
        <Withdrawn expert={expert} />
      </section>
      {adds && <AddEntry expert={expert} onClose={() => setAdds(false)} />}
      {doing?.what === 'correct' && <CorrectEntry entry={doing.entry} onClose={close} />}
      {doing?.what === 'withdraw' && <WithdrawEntry entry={doing.entry} onClose={close} />}
    </>
  );
}

const isSaid = (entry: Entry, field: EntryField): boolean => {
  if (field === 'hourlyMinor') return entry.hourly !== null;
  if (field === 'firmId') return false;
  if (field === 'classes') return entry.classes.length > 0;
  return entry[field] !== null && entry[field] !== false;
};

/** The entries of a kind as a table of what any of them says. Nothing where there are none: there may be some the reader is not shown. */
function KindSection({
  kind,
  entries,
  onDo,
}: {
  readonly kind: EntryKind;
  readonly entries: readonly Entry[];
  readonly onDo: ((doing: Doing) => void) | undefined;
}): ReactNode {
  const t = useWords(expertsWords);
  const say = useSay();
  if (entries.length === 0) return null;
  const { name, called } = ruleOf(kind);
  const beneath = fieldsBeneath[kind] ?? [];
  const shown = fieldsOf(kind).filter(
    (field) => !beneath.includes(field) && entries.some((entry) => isSaid(entry, field)),
  );
  const columns: readonly Column<Entry>[] = shown.map((field, at) => ({
    key: field,
    heading: say(called[field] ?? name),
    leads: at === 0,
    ...(widths[field] && { width: widths[field] }),
    cell: (entry) => (
      <>
        <EntryValue entry={entry} field={field} />{' '}
        {at === 0 && entry.isConfidential && <Tag tone="wait">{t.confidential}</Tag>}
        {at === 0 && <Beneath entry={entry} fields={beneath} />}
      </>
    ),
  }));
  const acts: Column<Entry> = {
    key: 'doing',
    heading: t.doing,
    width: '160px',
    cell: (entry) => (
      <span className="inline-buttons no-print">
        {(['correct', 'withdraw'] as const).map((what) => (
          <button
            key={what}
            type="button"
            className="link"
            aria-label={`${what === 'correct' ? t.correct : t.withdrawIt}: ${calledAs(entry, say)}`}
            onClick={() => onDo?.({ what, entry })}
          >
            {what === 'correct' ? t.correct : t.withdrawIt}
          </button>
        ))}
      </span>
    ),
  };
  return (
    <section className="dossier-kind">
      <h3>{say(name)}</h3>
      <RowsTable
        label={say(name)}
        columns={onDo === undefined ? columns : [...columns, acts]}
        rows={entries}
        keyOf={({ id }) => id}
      />
    </section>
  );
}

/** What stands beneath the first of a kind that says much. */
const fieldsBeneath: { readonly [K in EntryKind]?: readonly EntryField[] } = {
  testimony: ['place', 'number', 'classes', 'excluded'],
};

function Beneath({
  entry,
  fields,
}: {
  readonly entry: Entry;
  readonly fields: readonly EntryField[];
}): ReactNode {
  const said = fields.filter((field) => isSaid(entry, field));
  if (said.length === 0) return null;
  return (
    <div className="who">
      {said.map((field, at) => (
        <Fragment key={field}>
          {at > 0 && ' · '}
          <EntryValue entry={entry} field={field} />
        </Fragment>
      ))}
    </div>
  );
}

const widths: { readonly [F in EntryField]?: string } = {
  from: '110px',
  until: '120px',
  number: '140px',
  percent: '110px',
};

/** What an entry is called where it is spoken of. */
function calledAs({ title, firmName, number, role, from }: Entry, say: ReturnType<typeof useSay>): string {
  return title ?? firmName ?? number ?? (role === null ? (from ?? '') : say(role.name));
}

function EntryValue({ entry, field }: { readonly entry: Entry; readonly field: EntryField }): ReactNode {
  const t = useWords(expertsWords);
  const say = useSay();
  const mayOpen = allows(useSession(), 'firms.read');
  switch (field) {
    case 'firmName':
      return (
        <>
          {entry.firmName}
          {entry.firm && mayOpen && (
            <div>
              <Link to="/firms/$firmId" params={{ firmId: entry.firm.id }}>
                {say(entry.firm.name)}
              </Link>
            </div>
          )}
        </>
      );
    case 'role':
      return entry.role && say(entry.role.name);
    case 'side':
      return entry.side && say(entry.side.name);
    case 'classes':
      return entry.classes.join(' · ');
    case 'hourlyMinor':
      return entry.hourly && <span className="figures">{moneyText(entry.hourly)}</span>;
    case 'excluded':
      return entry.excluded === true && <Tag tone="fatal">{t.excludedYes}</Tag>;
    case 'percent':
    case 'travelPercent':
      return entry[field] === null ? null : `${String(entry[field])}%`;
    case 'until':
      return <LastDay entry={entry} />;
    case 'link':
      return (
        entry.link && (
          <a href={entry.link} target="_blank" rel="noreferrer">
            {entry.link}
          </a>
        )
      );
    case 'firmId':
      return null;
    case 'title':
    case 'place':
    case 'number':
    case 'from':
      return entry[field];
  }
}

const soonDays = 90;

/** The last day of an entry; of a qualification, that it has expired or soon will. */
function LastDay({ entry: { kind, until } }: { readonly entry: Entry }): ReactNode {
  const t = useWords(expertsWords);
  const today = todayIn(useSession().person.zone);
  if (until === null || kind.id !== 'qualification') return until;
  const left = daysBetween(today, until);
  return (
    <>
      {until} {left < 0 && <Tag tone="fatal">{t.expired}</Tag>}
      {left >= 0 && left <= soonDays && <Tag tone="wait">{t.expiresSoon(left)}</Tag>}
    </>
  );
}

/** What was withdrawn, why and by whom; asked for when somebody wants to see it. */
function Withdrawn({ expert: { id } }: { readonly expert: Expert }): ReactNode {
  const t = useWords(expertsWords);
  const say = useSay();
  const [shown, setShown] = useState(false);
  const entries = useQuery({ ...dossierQuery(id, true), enabled: shown });
  if (!shown) {
    return (
      <Button type="link" className="no-print" onClick={() => setShown(true)}>
        {t.showWithdrawn}
      </Button>
    );
  }
  return (
    <section className="dossier-kind">
      <h3>{t.withdrawn}</h3>
      <Answer query={entries} rows={2}>
        {(given) =>
          given.length === 0 ? (
            <p className="quiet">{t.noWithdrawn}</p>
          ) : (
            <History
              steps={given.map((entry) => ({
                name: `${say(entry.kind.name)}: ${calledAs(entry, say)}`,
                reason: entry.withdrawReason,
                at: entry.withdrawnAt ?? entry.enteredAt,
                by: entry.withdrawnBy && namesOf(entry.withdrawnBy),
              }))}
            />
          )
        }
      </Answer>
    </section>
  );
}
