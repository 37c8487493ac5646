import { dictionary } from '../../i18n/words';

export const administrationWords = dictionary({
  tabs: { zh: '管理事项', en: 'Parts of the administration' },
});
