import { useQueryClient } from '@tanstack/react-query';
import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { api } from '../api/client';
import { useLanguage } from '../i18n/language';
import { sessionQuery } from './session';

/** 中文 | EN: kept on this device and, for who is signed in, in the person's preferences. */
export function LanguageSwitch(): ReactNode {
  const { language, choose } = useLanguage();
  const client = useQueryClient();
  const change = (next: 'zh' | 'en'): void => {
    choose(next);
    const session = client.getQueryData(sessionQuery.queryKey);
    if (!session) return;
    const { zone } = session.person;
    void api.PUT('/api/v1/me/preferences', { body: { language: next, zone } }).catch(() => undefined);
  };
  return (
    <Segmented
      size="small"
      aria-label="语言 · Language"
      value={language}
      onChange={change}
      options={[
        { value: 'zh', label: '中文' },
        { value: 'en', label: 'EN' },
      ]}
    />
  );
}
