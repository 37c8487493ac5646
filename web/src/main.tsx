import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, StrictMode, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import 'dayjs/locale/zh-cn';
import { asProblem } from './api/problem';
import { LanguageProvider, useLanguage } from './i18n/language';
import { OddDatesDialog } from './parts/odd-dates-dialog';
import { router } from './router';
import { PasteNotice } from './parts/paste-notice';
import { sessionQuery } from './session/session';
import { antTheme } from './theme/ant-theme';
import { LookProvider, useLook } from './theme/look';
import './theme/page.css';
import './theme/shell.css';
import './theme/parts.css';
import './theme/print.css';

/**
 * A session that ended elsewhere, or that has to set up a second factor by now, is read again: the shell then asks for it. It is not
 * taken for ended at once: a request under way while the session was given a new secret came with the former one.
 */
const noticeEnd = (error: unknown): void => {
  const problem = asProblem(error);
  if (problem?.status === 401 || problem?.code === 'second_factor.needed')
    void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
};

/** Trying again helps where the server or the network failed, never where it said no. */
const worthRetrying = (failures: number, error: unknown): boolean => {
  const status = asProblem(error)?.status ?? 0;
  return failures < 2 && (status === 0 || status >= 502);
};

const client: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEnd }),
  mutationCache: new MutationCache({ onError: noticeEnd }),
  defaultOptions: { queries: { staleTime: 15_000, retry: worthRetrying }, mutations: { retry: false } },
});

/** What a field says that was left empty, where its page has no words of its own. */
const lacking = {
  zh: { required: '必填', whitespace: '必填' },
  en: { required: 'This is needed', whitespace: 'This is needed' },
};

function App(): ReactNode {
  const { language } = useLanguage();
  const { look } = useLook();
  const theme = useMemo(() => antTheme(look), [look]);
  return (
    <ConfigProvider
      locale={language === 'zh' ? zhCN : enUS}
      theme={theme}
      button={{ autoInsertSpace: false }}
      form={{ requiredMark: 'optional', validateMessages: lacking[language] }}
    >
      <AntApp component={false}>
        <OddDatesDialog />
        <PasteNotice />
        <RouterProvider router={router} />
      </AntApp>
    </ConfigProvider>
  );
}

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no #root.');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <LookProvider>
          <App />
        </LookProvider>
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
