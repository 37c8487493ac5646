import { Button, Checkbox, Form, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { useSay, useWords } from '../../i18n/language';
import { DateItem } from '../../parts/date-field';
import { FormDialog } from '../../parts/form-dialog';
import { List } from '../../parts/list';
import { Named, namesOf, useBothNames } from '../../parts/named';
import { Tag } from '../../parts/tag';
import { allows, useSession } from '../../session/session';
import { contactsWords } from './contacts-words';
import { ExpertItem } from './expert-field';
import { type ContactBody, contactPages, type ExpertContact } from './queries';

const ways = ['meeting', 'call', 'mail', 'message', 'other'] as const satisfies readonly ContactBody['way'][];

/** Who spoke with which expert for a case, failed contacts too; what is kept is never changed. */
export function Contacts({ caseId }: { readonly caseId: string }): ReactNode {
  const t = useWords(contactsWords);
  const mayLog = allows(useSession(), 'checks.write');
  const [open, setOpen] = useState(false);
  return (
    <section className="document-part">
      <div className="row">
        <h2>{t.contacts}</h2>
        {mayLog && (
          <Button className="no-print" onClick={() => setOpen(true)}>
            {t.logContact}
          </Button>
        )}
      </div>
      <p className="quiet">{t.whatContacts}</p>
      <List pages={contactPages(caseId)} empty={{ title: t.noContacts, hint: t.noContactsHint }}>
        {(rows) => (
          <ul className="plain-list" aria-label={t.contacts}>
            {rows.map((contact) => (
              <ContactOf key={contact.id} contact={contact} />
            ))}
          </ul>
        )}
      </List>
      {open && <LogContact caseId={caseId} onClose={() => setOpen(false)} />}
    </section>
  );
}

function ContactOf({ contact }: { readonly contact: ExpertContact }): ReactNode {
  const t = useWords(contactsWords);
  const say = useSay();
  const bothNames = useBothNames();
  const { expert, on, way, by, failed, confidentialPassed, note } = contact;
  return (
    <li className="panel">
      <span className="row">
        <Named name={expert.name} />
        {failed && <Tag tone="past">{t.failed}</Tag>}
        {confidentialPassed && <Tag tone="fatal">{t.confidentialPassed}</Tag>}
      </span>
      <div className="who">{[on, say(way.name), bothNames(namesOf(by))].join(' · ')}</div>
      {note !== null && <p>{note}</p>}
    </li>
  );
}

type Written = Pick<ContactBody, 'expertId' | 'on' | 'way' | 'note'> & {
  readonly failed?: boolean;
  readonly confidentialPassed?: boolean;
};

/** Keeps a contact with an expert. */
function LogContact({
  caseId,
  onClose,
}: {
  readonly caseId: string;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(contactsWords);
  return (
    <FormDialog<Written>
      title={t.logContact}
      confirm={t.keepContact}
      touches={[['expert-contacts'], ['conflict-checks'], ['conflict-check'], ['today']]}
      send={({ failed = false, confidentialPassed = false, ...written }, headers) =>
        answered(
          api.POST('/api/v1/cases/{id}/expert-contacts', {
            params: { path: { id: caseId } },
            body: { ...written, failed, confidentialPassed },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <ExpertItem />
      <DateItem name="on" label={t.contactOn} required />
      <Form.Item name="way" label={t.contactWay} rules={[{ required: true, message: t.needed }]}>
        <Select options={ways.map((way) => ({ value: way, label: t[way] }))} />
      </Form.Item>
      <Form.Item name="failed" valuePropName="checked">
        <Checkbox>{t.failedHint}</Checkbox>
      </Form.Item>
      <Form.Item name="confidentialPassed" valuePropName="checked" extra={t.confidentialHint}>
        <Checkbox>{t.confidentialPassed}</Checkbox>
      </Form.Item>
      <Form.Item name="note" label={t.remark} extra={t.contactNoteHint}>
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
    </FormDialog>
  );
}
