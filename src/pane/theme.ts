import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Fluent names no Chinese face; without one each machine falls back to whatever it likes, often a serif. */
const FONT =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', -apple-system, 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

const LIGHT: Theme = { ...webLightTheme, fontFamilyBase: FONT, fontFamilyNumeric: FONT };
const DARK: Theme = { ...webDarkTheme, fontFamilyBase: FONT, fontFamilyNumeric: FONT };

/** The four contrast themes of Windows need none of their own: there the browser itself puts the system's colours. */
export function themeFor(dark: boolean): Theme {
  return dark ? DARK : LIGHT;
}
