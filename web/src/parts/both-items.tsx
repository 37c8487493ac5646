import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../i18n/language';
import { partWords } from './part-words';

const fieldsOf = {
  title: { zh: 'titleZh', en: 'titleEn' },
  name: { zh: 'nameZh', en: 'nameEn' },
} as const;
const longest = { title: 500, name: 200 };

/** What a case, or a thing of one, is called: in either language or in both, the reader's own first. */
export function BothItems({ of }: { readonly of: keyof typeof fieldsOf }): ReactNode {
  const t = useWords(partWords);
  const { language } = useLanguage();
  const fields = fieldsOf[of];
  const order = language === 'zh' ? (['zh', 'en'] as const) : (['en', 'zh'] as const);
  return order.map((each, place) => (
    <Form.Item
      key={each}
      name={fields[each]}
      label={t[fields[each]]}
      dependencies={[fields[each === 'zh' ? 'en' : 'zh']]}
      {...(place === 0 && {
        required: true,
        extra: t.oneTitle,
        rules: [
          ({ getFieldsValue }) => ({
            validator: () =>
              Object.values(getFieldsValue(Object.values(fields)) as Record<string, string | undefined>).some(
                (title) => title !== undefined && title.trim() !== '',
              )
                ? Promise.resolve()
                : Promise.reject(new Error(t.oneTitle)),
          }),
        ],
      })}
    >
      <Input.TextArea
        autoSize={{ minRows: 1, maxRows: 4 }}
        maxLength={longest[of]}
        lang={each === 'zh' ? 'zh-CN' : 'en'}
      />
    </Form.Item>
  ));
}
