import { queryOptions, useQuery } from '@tanstack/react-query';
import { Button, Drawer, Form } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { asProblem } from '../../api/problem';
import type { components } from '../../api/schema';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { ActionButton } from '../../parts/action-button';
import { Answer } from '../../parts/answer';
import { FormDialog } from '../../parts/form-dialog';
import { partWords } from '../../parts/part-words';
import { ReasonAct } from '../../parts/reason-act';
import { Tag } from '../../parts/tag';
import { allows, useSession } from '../../session/session';
import { namesOf, useBothNames } from '../../parts/named';
import { attachmentWords } from './attachment-words';
import { DocumentLink } from './document-links';
import { DocumentPicker } from './document-picker';
import type { Home } from './upload-drawer';

type Attachment = components['schemas']['AttachmentView'];

/** A thing that documents lie with. */
interface Thing {
  readonly kind:
    | 'event'
    | 'deadline'
    | 'party'
    | 'proceeding'
    | 'counsel'
    | 'member'
    | 'membership'
    | 'office'
    | 'subscription'
    | 'person'
    | 'note'
    | 'task'
    | 'cost'
    | 'expert';
  readonly id: string;
}

const keyOf = ({ kind, id }: Thing) => ['things', kind, id] as const;

const documentsOf = (thing: Thing) =>
  queryOptions({
    queryKey: keyOf(thing),
    queryFn: () =>
      answered(api.GET('/api/v1/things/{kind}/{id}/documents', { params: { path: { ...thing } } })),
  });

interface OfThing {
  readonly thing: Thing;
  /** Whose documents are offered, and where new ones are brought in. */
  readonly caseId?: string;
  /** Where new ones are brought in, where that is no case. */
  readonly home?: Home;
}

/** One of many things in a list: its documents in a pane of their own, asked for when it opens. */
export function BesideDocuments({ name, ...of }: OfThing & { readonly name: string }): ReactNode {
  const t = useWords(attachmentWords);
  const session = useSession();
  const [open, setOpen] = useState(false);
  if (!allows(session, 'documents.read')) return null;
  return (
    <>
      <button
        type="button"
        className="link no-print"
        aria-label={t.besides(name)}
        onClick={() => setOpen(true)}
      >
        {t.documents}
      </button>
      {open && (
        <Drawer open size="min(480px, 100vw)" title={name} onClose={() => setOpen(false)}>
          <ThingDocuments {...of} />
        </Drawer>
      )}
    </>
  );
}

/** The documents that lie with a thing, as far as the reader may read them, and attaching and detaching. */
export function ThingDocuments({ thing, caseId, home }: OfThing): ReactNode {
  const t = useWords(attachmentWords);
  const session = useSession();
  const mayRead = allows(session, 'documents.read');
  const query = useQuery({ ...documentsOf(thing), enabled: mayRead, retry: false });
  const [attaching, setAttaching] = useState(false);
  // Who is shown a thing need not be told of what lies with it: of an undertaking, its side and who keeps watch are.
  if (!mayRead || asProblem(query.error)?.status === 404) return null;
  return (
    <section aria-label={t.related}>
      <h3>{t.related}</h3>
      <Answer query={query} rows={1}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{t.none}</p>
          ) : (
            <ul className="plain-list">
              {items.map((one) => (
                <OneDocument key={one.id} thing={thing} attachment={one} />
              ))}
            </ul>
          )
        }
      </Answer>
      {allows(session, 'documents.write') && (
        <Button size="small" className="no-print" onClick={() => setAttaching(true)}>
          {t.attach}
        </Button>
      )}
      {attaching && (
        <AttachDialog thing={thing} caseId={caseId} home={home} onClose={() => setAttaching(false)} />
      )}
    </section>
  );
}

function OneDocument({
  thing,
  attachment,
}: {
  readonly thing: Thing;
  readonly attachment: Attachment;
}): ReactNode {
  const t = useWords(attachmentWords);
  const bothNames = useBothNames();
  const say = useSay();
  const { zone } = useSession().person;
  const [ending, setEnding] = useState(false);
  const { id, role, document, attachedBy, attachedAt, detached, actions } = attachment;
  return (
    <li className={detached === null ? undefined : 'history'}>
      <DocumentLink {...document} /> {role.id === 'evidence' && <Tag tone="plain">{say(role.name)}</Tag>}
      <div className="who">
        {t.attachedBy(bothNames(namesOf(attachedBy)), wallTime(attachedAt, zone))}
        {detached &&
          ` · ${t.detachedBy(bothNames(namesOf(detached.by)), wallTime(detached.at, zone), detached.reason)}`}
      </div>
      {role.id === 'related' &&
        actions.map((offer) => (
          <ActionButton key={offer.action} size="small" offer={offer} onClick={() => setEnding(true)}>
            {say(offer.name)}
          </ActionButton>
        ))}
      {ending && (
        <ReasonAct
          title={`${t.detach}: ${document.title}`}
          confirm={t.detach}
          danger
          touches={[keyOf(thing)]}
          send={(reason, headers) =>
            answered(
              api.POST('/api/v1/things/{kind}/{id}/documents/{attachmentId}/end', {
                params: { path: { ...thing, attachmentId: id } },
                body: { reason },
                headers,
              }),
            )
          }
          onClose={() => setEnding(false)}
        />
      )}
    </li>
  );
}

function AttachDialog({
  thing,
  caseId,
  home,
  onClose,
}: {
  readonly thing: Thing;
  readonly caseId: string | undefined;
  readonly home: Home | undefined;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(attachmentWords);
  const { needed } = useWords(partWords);
  return (
    <FormDialog<{ readonly documentIds: readonly string[] }>
      title={t.attach}
      confirm={t.attach}
      touches={[keyOf(thing)]}
      send={({ documentIds: [documentId = ''] }, headers) =>
        answered(
          api.POST('/api/v1/things/{kind}/{id}/documents', {
            params: { path: { ...thing } },
            body: { documentId },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <p className="quiet">{t.attachHint}</p>
      <Form.Item name="documentIds" label={t.related} rules={[{ required: true, message: needed }]}>
        <DocumentPicker caseId={caseId} {...(home && { home })} most={1} />
      </Form.Item>
    </FormDialog>
  );
}
