import { theme, type ThemeConfig } from 'antd';
import { faces, type Look, tokens } from './tokens';

/** Ant Design in the colours of a look: dense, quiet, square enough for tables. */
export function antTheme(look: Look): ThemeConfig {
  const colours = tokens[look];
  return {
    algorithm: look === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: colours.accent,
      colorInfo: colours.accent,
      colorLink: colours.accent,
      colorError: colours.fatal,
      colorErrorText: colours.fatal,
      colorWarning: colours.wait,
      colorSuccess: colours.ok,
      colorTextLightSolid: colours.onAccent,
      colorPrimaryBg: colours.accentSoft,
      controlItemBgActive: colours.accentSoft,
      controlItemBgActiveHover: colours.accentHeld,
      colorErrorBg: colours.fatalSoft,
      colorErrorBorder: colours.fatalLine,
      colorWarningBg: colours.waitSoft,
      colorWarningBorder: colours.waitLine,
      colorInfoBg: colours.accentSoft,
      colorInfoBorder: colours.accentLine,
      colorText: colours.ink,
      colorTextSecondary: colours.soft,
      colorTextDescription: colours.soft,
      colorTextPlaceholder: colours.past,
      colorBgLayout: colours.paper,
      colorBgContainer: colours.card,
      colorBgElevated: colours.card,
      colorBorder: colours.line,
      colorBorderSecondary: colours.line,
      borderRadius: 6,
      fontFamily: faces.sans,
      fontSize: 14,
      lineHeight: 1.5,
      motion: false,
    },
    components: {
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        // As it is said: the dark algorithm would shade it.
        colorPrimary: colours.accent,
        primaryColor: colours.onAccent,
        dangerColor: colours.onAccent,
      },
      Input: { colorBorder: colours.field },
      InputNumber: { colorBorder: colours.field },
      Mentions: { colorBorder: colours.field },
      Select: { colorBorder: colours.field },
      DatePicker: { colorBorder: colours.field },
      Radio: { colorBorder: colours.field },
      Checkbox: { colorBorder: colours.field },
      Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px' },
      Tooltip: { colorBgSpotlight: colours.ink, colorTextLightSolid: colours.paper },
      Tabs: { horizontalItemPadding: '8px 0', horizontalItemGutter: 20 },
    },
  };
}
