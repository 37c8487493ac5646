import type { ThemeConfig } from 'antd';
import { tokens } from './tokens';

/** Ant Design in paper and ink: dense, quiet, square enough for tables. */
export const antTheme: ThemeConfig = {
  token: {
    colorPrimary: tokens.accent,
    colorInfo: tokens.accent,
    colorLink: tokens.accent,
    colorError: tokens.fatal,
    colorWarning: tokens.wait,
    colorSuccess: tokens.ok,
    colorPrimaryBg: tokens.accentSoft,
    controlItemBgActive: tokens.accentSoft,
    controlItemBgActiveHover: '#dbe5f0',
    colorErrorBg: '#fbecea',
    colorErrorBorder: '#eccac7',
    colorWarningBg: '#fbf3e0',
    colorWarningBorder: '#ecdcb4',
    colorInfoBg: tokens.accentSoft,
    colorInfoBorder: '#cbd8e6',
    colorText: tokens.ink,
    colorTextSecondary: tokens.soft,
    colorTextDescription: tokens.soft,
    colorTextPlaceholder: tokens.past,
    colorBgLayout: tokens.paper,
    colorBorder: tokens.line,
    colorBorderSecondary: tokens.line,
    borderRadius: 6,
    fontFamily: tokens.sans,
    fontSize: 14,
    lineHeight: 1.5,
    motion: false,
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Input: { colorBorder: tokens.field },
    Select: { colorBorder: tokens.field },
    DatePicker: { colorBorder: tokens.field },
    Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px' },
    Tooltip: { colorBgSpotlight: tokens.ink },
    Tabs: { horizontalItemPadding: '8px 0', horizontalItemGutter: 20 },
  },
};
