import type { FormInstance } from 'antd';
import { asProblem } from '../api/problem';

const nameOf = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** Puts the API's field faults beside the fields they speak of. */
export function showFaults(form: FormInstance, error: unknown): void {
  const faults = asProblem(error)?.faults ?? [];
  form.setFields(faults.map(({ pointer, detail }) => ({ name: nameOf(pointer), errors: [detail] })));
}
