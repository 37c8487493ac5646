import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useLanguage, useWords } from '../../i18n/language';
import { countries } from './country';
import { membersWords } from './members-words';

const sizes = ['large', 'medium', 'small', 'micro'] as const;

/** The fields of a firm; of a new one and of one that is changed. */
export function MemberFields(): ReactNode {
  const t = useWords(membersWords);
  const { language } = useLanguage();
  const places = useMemo(() => countries(language), [language]);
  const needed = [{ required: true, whitespace: true, message: t.needed }];
  return (
    <>
      <Form.Item name={['name', 'zh']} label={t.nameZh} rules={needed}>
        <Input maxLength={200} lang="zh-CN" />
      </Form.Item>
      <Form.Item name={['name', 'en']} label={t.nameEn} rules={needed}>
        <Input maxLength={200} lang="en" />
      </Form.Item>
      <Form.Item name="creditCode" label={t.creditCode} extra={t.creditHint}>
        <Input maxLength={30} autoCapitalize="characters" />
      </Form.Item>
      <div className="two">
        <Form.Item name="country" label={t.countryOrRegion} rules={[{ required: true, message: t.needed }]}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={[...places]} />
        </Form.Item>
        <Form.Item name="size" label={t.size}>
          <Select allowClear options={sizes.map((value) => ({ value, label: t[value] }))} />
        </Form.Item>
      </div>
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
