import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { membersWords } from './members-words';
import { ownFields } from './own-fields';

/** The fields of a firm; of a new one and of one that is changed. */
export function MemberFields(): ReactNode {
  const t = useWords(membersWords);
  const needed = [{ required: true, whitespace: true, message: t.needed }];
  return (
    <>
      <Form.Item name={['name', 'zh']} label={t.nameZh} rules={needed}>
        <Input maxLength={200} lang="zh-CN" />
      </Form.Item>
      <Form.Item name={['name', 'en']} label={t.nameEn} rules={needed}>
        <Input maxLength={200} lang="en" />
      </Form.Item>
      {ownFields.map(({ key, label, hint, isNeeded, Input: OwnInput }) => (
        <Form.Item key={key} name={key} label={label(t)} extra={hint?.(t)} rules={isNeeded ? needed : []}>
          <OwnInput />
        </Form.Item>
      ))}
      <ContactFields />
    </>
  );
}

function ContactFields(): ReactNode {
  const t = useWords(membersWords);
  return (
    <Form.List name="contacts">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }, place) => (
            <fieldset key={key} className="contact-fields">
              <legend>
                {t.contact(place + 1)}{' '}
                <Button
                  type="text"
                  size="small"
                  icon={<DeleteOutlined />}
                  aria-label={t.removeContact(place + 1)}
                  onClick={() => remove(name)}
                />
              </legend>
              <div className="two">
                <Form.Item
                  name={[name, 'name']}
                  label={t.personName}
                  rules={[{ required: true, whitespace: true, message: t.needed }]}
                >
                  <Input maxLength={100} />
                </Form.Item>
                <Form.Item name={[name, 'position']} label={t.position}>
                  <Input maxLength={100} />
                </Form.Item>
                <Form.Item name={[name, 'email']} label={t.email}>
                  <Input type="email" maxLength={254} />
                </Form.Item>
                <Form.Item name={[name, 'phone']} label={t.phone}>
                  <Input type="tel" maxLength={31} />
                </Form.Item>
              </div>
            </fieldset>
          ))}
          <Button
            type="dashed"
            icon={<PlusOutlined />}
            disabled={fields.length >= 20}
            onClick={() => add({})}
            block
          >
            {t.addContact}
          </Button>
        </>
      )}
    </Form.List>
  );
}
