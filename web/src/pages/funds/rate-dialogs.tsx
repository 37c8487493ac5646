import { App, Button, Form, Input, Select, Upload } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { useWords } from '../../i18n/language';
import { DateItem } from '../../parts/date-field';
import { FormDialog } from '../../parts/form-dialog';
import { ratesWords } from './funds-words';
import { type Currency, currencies, touchedByRates } from './queries';

type Imported = components['schemas']['FxImportView'];

interface FileWritten {
  readonly source: 'ecb' | 'fed';
  readonly text: string;
}

/** Reads the rates of a file of a central bank. */
export function ImportRates({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useWords(ratesWords);
  const { message } = App.useApp();
  return (
    <FormDialog<FileWritten, Imported>
      title={t.import}
      confirm={t.import}
      initial={{ source: 'ecb' }}
      touches={touchedByRates}
      send={(body, headers) => answered(api.POST('/api/v1/fx-rates/imports', { body, headers }))}
      onDone={({ kept, known }) => void message.success(t.imported(kept, known))}
      onClose={onClose}
    >
      {(form) => (
        <>
          <Form.Item name="source" label={t.publisher}>
            <Select
              options={[
                { value: 'ecb', label: t.ecb },
                { value: 'fed', label: t.fed },
              ]}
            />
          </Form.Item>
          <Form.Item label={t.file}>
            <Upload
              accept=".xml,.csv"
              maxCount={1}
              beforeUpload={async (file) => {
                form.setFieldsValue({ text: await file.text() });
                return false;
              }}
            >
              <Button>{t.chooseFile}</Button>
            </Upload>
          </Form.Item>
          <Form.Item name="text" label={t.text} rules={[{ required: true, message: t.needed }]}>
            <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} />
          </Form.Item>
        </>
      )}
    </FormDialog>
  );
}

interface RateWritten {
  readonly base: Currency;
  readonly quote: Currency;
  readonly day: string;
  readonly rate: string;
  readonly citation: string;
}

/** Keeps a rate that somebody read somewhere. */
export function TypeRate({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useWords(ratesWords);
  const needed = [{ required: true, whitespace: true, message: t.needed }];
  const options = currencies.map((value) => ({ value, label: value }));
  return (
    <FormDialog<RateWritten>
      title={t.add}
      confirm={t.save}
      initial={{ base: 'USD', quote: 'CNY' }}
      touches={touchedByRates}
      send={(body, headers) => answered(api.POST('/api/v1/fx-rates', { body, headers }))}
      onClose={onClose}
    >
      <div className="two">
        <Form.Item name="base" label={t.base}>
          <Select options={options} />
        </Form.Item>
        <Form.Item name="quote" label={t.quote}>
          <Select options={options} />
        </Form.Item>
      </div>
      <Form.Item name="rate" label={t.rate} extra={t.rateHint} rules={needed}>
        <Input inputMode="decimal" maxLength={25} />
      </Form.Item>
      <DateItem name="day" label={t.day} required />
      <Form.Item name="citation" label={t.citation} extra={t.citationHint} rules={needed}>
        <Input maxLength={500} />
      </Form.Item>
    </FormDialog>
  );
}
