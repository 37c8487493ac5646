import { Button, Input, Space } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import type { CaseFile } from '../../api/views';
import { useWords } from '../../i18n/language';
import { ProblemNotice } from '../../parts/problem-notice';
import { useAct } from '../../parts/use-act';
import { caseWords } from './case-words';

/** What is asserted, and against what. */
export function SubjectPanel({ file }: { readonly file: CaseFile }): ReactNode {
  const t = useWords(caseWords);
  const path = { id: file.id };
  const addPatent = useAct<string, unknown>(
    (number, headers) =>
      answered(
        api.POST('/api/v1/cases/{id}/patents', {
          params: { path },
          body: { number: number.replaceAll(/[\s,.]/g, '').toUpperCase() },
          headers,
        }),
      ),
    [['case', file.id]],
  );
  const addProduct = useAct<string, unknown>(
    (name, headers) =>
      answered(api.POST('/api/v1/cases/{id}/products', { params: { path }, body: { name }, headers })),
    [['case', file.id]],
  );
  return (
    <section className="panel">
      <h2>{t.patents}</h2>
      <ul className="plain-list">
        {file.patents.map(({ id, number, claims }) => (
          <li key={id}>
            {number}
            {claims !== null && <span className="who"> · {claims}</span>}
          </li>
        ))}
      </ul>
      {file.patents.length === 0 && <p className="quiet">{t.none}</p>}
      {file.mayEdit && <AddOne label={t.patents} placeholder={t.patentHint} act={addPatent} />}
      <h2 style={{ marginTop: 16 }}>{t.productsAccused}</h2>
      <ul className="plain-list">
        {file.products.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      {file.products.length === 0 && <p className="quiet">{t.none}</p>}
      {file.mayEdit && <AddOne label={t.productsAccused} placeholder="" act={addProduct} />}
    </section>
  );
}

function AddOne({
  label,
  placeholder,
  act,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly act: ReturnType<typeof useAct<string, unknown>>;
}): ReactNode {
  const t = useWords(caseWords);
  const [text, setText] = useState('');
  const add = (): void => {
    if (text.trim() !== '') act.mutate(text.trim(), { onSuccess: () => setText('') });
  };
  return (
    <>
      <Space.Compact size="small" block>
        <Input
          value={text}
          placeholder={placeholder}
          aria-label={`${t.add}: ${label}`}
          onChange={(typed) => setText(typed.target.value)}
          onPressEnter={add}
        />
        <Button loading={act.isPending} onClick={add} aria-label={`${t.add}: ${label}`}>
          {t.add}
        </Button>
      </Space.Compact>
      {act.isError && <ProblemNotice error={act.error} />}
    </>
  );
}
