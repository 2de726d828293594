export type Theme = 'light' | 'dark' | 'system';

const key = 'amtsfeder-theme';

/** The chosen colour scheme; `public/theme.js` applies it before the first paint of the next visit. */
class ThemeChoice {
  current = $state<Theme>((document.documentElement.dataset['kernTheme'] as Theme | undefined) ?? 'system');

  choose(theme: Theme): void {
    this.current = theme;
    if (theme === 'system') {
      delete document.documentElement.dataset['kernTheme'];
      localStorage.removeItem(key);
    } else {
      document.documentElement.dataset['kernTheme'] = theme;
      localStorage.setItem(key, theme);
    }
  }
}

export const themeChoice = new ThemeChoice();
