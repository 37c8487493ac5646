import { Form } from 'antd';
import { useEffect } from 'react';

/** Fills a field of the form around it that has one choice alone, while nothing stands in it. */
export function useOnlyChoice(name: string, choices: readonly { readonly id: string }[] | undefined): void {
  const form = Form.useFormInstance();
  const only = choices?.length === 1 ? choices[0]?.id : undefined;
  useEffect(() => {
    if (only !== undefined && !form.getFieldValue(name)) form.setFieldValue(name, only);
  }, [form, name, only]);
}
