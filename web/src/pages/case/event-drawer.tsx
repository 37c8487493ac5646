import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Drawer, Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { lawEventsQuery, lawRulesQuery } from '../../api/queries';
import type { CarriedService, CaseFile, DocketEvent } from '../../api/views';
import { useWords } from '../../i18n/language';
import { ProblemNotice } from '../../parts/problem-notice';
import { useDraft } from '../../parts/use-draft';
import { partWords } from '../../parts/part-words';
import { type Carry, ChangePreview } from './change-preview';
import { changeWords } from './change-words';
import { DatesPreview } from './dates-preview';
import { isTime } from '../../written-dates';
import { docketWords } from './docket-words';
import {
  type Begun,
  begunWith,
  bodyOf,
  correctionOf,
  datesAreRead,
  draftOf,
  type EventDraft,
  type EventToCorrect,
  faultOfUntil,
  freshDraft,
  leftOver,
  type ServiceDraft,
} from './event-draft';
import { EventFields } from './event-fields';
import type { Outcome } from './event-outcome';
import { ServiceFields } from './service-fields';
import { type Previewed, useCorrectionPreview } from './use-event-preview';
import { useSaveEvent } from './use-save-event';

const nothingBegun: Begun = {};

/** An event recorded or corrected, with the dates it will start shown before it is saved. */
export function EventDrawer({
  file,
  correcting,
  begun = nothingBegun,
  onDone,
  onClose,
}: {
  readonly file: CaseFile;
  readonly correcting: DocketEvent | undefined;
  /** What the form begins with: the address that asks for it says so. */
  readonly begun?: Begun;
  readonly onDone: (outcome: Outcome) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(docketWords);
  const kept = useDraft<EventDraft>(
    ['event', correcting?.id ?? file.id, begun.party].filter(Boolean).join('.'),
  );
  const forumOf = (proceedingId: string | undefined): string => {
    const proceeding = file.proceedings.find(({ id }) => id === proceedingId);
    return proceeding?.localRules ?? proceeding?.forum ?? '';
  };
  // The drawer takes the focus for itself while it opens.
  const [isShown, setIsShown] = useState(false);
  const initialForum = forumOf(correcting?.proceedingId ?? file.proceedings[0]?.id);
  const laws = useQuery(lawEventsQuery(initialForum));
  if (laws.isPending) return null;
  const blank = correcting
    ? draftOf(
        correcting,
        laws.data?.items.find(({ id }) => id === correcting.kind),
      )
    : freshDraft(file);
  const original = begunWith(blank, begun, file, { added: t.serviceAdded, proved: t.serviceProved });
  return (
    <Drawer
      open
      size="min(760px, 100vw)"
      title={correcting ? t.correctTitle : t.recordEvent}
      onClose={onClose}
      mask={{ closable: false }}
      afterOpenChange={setIsShown}
    >
      {correcting && <p className="quiet">{t.correctHint}</p>}
      <EventForm
        file={file}
        correcting={correcting}
        original={original}
        kept={kept}
        asked={isShown ? begun.party : undefined}
        forumOf={forumOf}
        onSaved={(outcome) => {
          kept.drop();
          onClose();
          onDone(outcome);
        }}
      />
    </Drawer>
  );
}

interface EventFormProps {
  readonly file: CaseFile;
  readonly correcting: DocketEvent | undefined;
  readonly original: EventDraft;
  readonly kept: ReturnType<typeof useDraft<EventDraft>>;
  readonly asked: string | undefined;
  readonly forumOf: (proceedingId: string | undefined) => string;
  readonly onSaved: (outcome: Outcome) => void;
}

function EventForm({ file, correcting, original, kept, asked, forumOf, onSaved }: EventFormProps): ReactNode {
  const t = useWords(docketWords);
  const [draft, setDraft] = useState<EventDraft>(kept.found ?? original);
  const forum = forumOf(draft.proceedingId);
  const events = useQuery(lawEventsQuery(forum)).data?.items ?? [];
  const known = events.find(({ id }) => id === draft.kind);
  const allRules = useQuery(lawRulesQuery).data?.items ?? [];
  const rules = allRules.filter(({ id }) => known?.rules.includes(id) ?? false);
  const change = (some: EventDraft): void => {
    const next = { ...draft, ...some };
    setDraft(next);
    kept.keep(next);
  };
  const startOver = (): void => {
    kept.drop();
    setDraft(original);
  };
  const recorded = bodyOf(draft, known, rules);
  const body: EventToCorrect = correcting ? correctionOf(recorded, correcting) : recorded;
  const lost = known === undefined && draft.kind !== 'note' ? [] : leftOver(draft, known, rules);
  const save = useSaveEvent(file, correcting, onSaved);
  const services = body.services ?? [];
  const dated =
    Boolean(body.proceedingId && body.kind && body.happenedOn) &&
    services.every(({ method }) => Boolean(method)) &&
    (draft.services ?? []).every((service) => faultOfUntil(service, draft.happenedOn) === undefined) &&
    datesAreRead(body) &&
    isTime(draft.atTime);
  const previewed = useCorrectionPreview(correcting?.id, body, dated);
  const complete =
    dated && (correcting === undefined || (previewed.isCurrent && Boolean(draft.reason?.trim())));
  const choose = (service: CarriedService, carry: Carry): void =>
    change({ services: carried(draft.services ?? [], service, carry) });
  return (
    <Form layout="vertical" component="div">
      {kept.found && <DraftNotice onDrop={startOver} />}
      <EventFields file={file} draft={draft} events={events} rules={rules} onChange={change} />
      {known?.served && (
        <ServiceFields file={file} forum={forum} draft={draft} asked={asked} onChange={change} />
      )}
      {correcting && <Changes previewed={previewed} correction={body} onChoose={choose} />}
      {correcting === undefined && draft.kind !== 'note' && (
        <DatesPreview file={file} forum={forum} body={body} known={known} rules={rules} />
      )}
      {correcting && (
        <Form.Item label={t.reason} required htmlFor="correction-reason">
          <Input.TextArea
            id="correction-reason"
            value={draft.reason ?? ''}
            maxLength={2000}
            autoSize={{ minRows: 2 }}
            onChange={(typed) => change({ reason: typed.target.value })}
          />
        </Form.Item>
      )}
      {lost.length > 0 && (
        <Alert
          className="problem"
          type="warning"
          showIcon
          title={t.leftOver(lost.map((each) => t[each === 'services' ? 'service' : each]))}
        />
      )}
      {save.isError && <ProblemNotice error={save.error} />}
      <Button
        type="primary"
        disabled={!complete}
        loading={save.isPending}
        onClick={() => save.mutate({ body, reason: draft.reason?.trim() ?? '' })}
      >
        {correcting ? t.saveCorrection : t.enter}
      </Button>
    </Form>
  );
}

/** A service that is carried has no day of its own; one that is left has the event's old day. */
const carried = (
  services: readonly ServiceDraft[],
  { party, from }: CarriedService,
  carry: Carry,
): readonly ServiceDraft[] =>
  services.map(({ servedOn, ...service }) =>
    service.partyId !== party.id
      ? { ...service, ...(servedOn !== undefined && { servedOn }) }
      : { ...service, ...(carry === 'leave' && { servedOn: from }) },
  );

/** What saving the correction will change; the button waits for it. */
function Changes({
  previewed: { preview, error, isCurrent },
  correction,
  onChoose,
}: {
  readonly previewed: Previewed;
  readonly correction: EventToCorrect;
  readonly onChoose: (service: CarriedService, carry: Carry) => void;
}): ReactNode {
  const t = useWords(changeWords);
  return (
    <section className="preview" aria-label={t.title} aria-live="polite" aria-busy={!isCurrent}>
      <strong>{t.title}</strong>
      {error !== null && <ProblemNotice error={error} />}
      {preview === undefined && error === null && <p className="quiet">{t.wait}</p>}
      {preview && error === null && (
        <ChangePreview preview={preview} correction={correction} onChoose={onChoose} />
      )}
    </section>
  );
}

function DraftNotice({ onDrop }: { readonly onDrop: () => void }): ReactNode {
  const t = useWords(partWords);
  const [shown, setShown] = useState(true);
  if (!shown) return null;
  const drop = (): void => {
    setShown(false);
    onDrop();
  };
  return (
    <Alert
      className="problem"
      type="info"
      title={t.draftKept}
      action={
        <Button size="small" onClick={drop}>
          {t.draftDrop}
        </Button>
      }
    />
  );
}
