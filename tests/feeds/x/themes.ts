/** X's three themes. It has no class for them: a reader sees only the colour of the body. */
const themes = {
  light: {
    body: 'rgb(255, 255, 255)',
    text: 'rgb(15, 20, 25)',
    muted: 'rgb(83, 100, 113)',
    line: 'rgb(239, 243, 244)',
    field: 'rgb(239, 243, 244)',
    button: 'rgb(15, 20, 25)',
    onButton: 'rgb(255, 255, 255)',
  },
  dim: {
    body: 'rgb(21, 32, 43)',
    text: 'rgb(247, 249, 249)',
    muted: 'rgb(139, 152, 165)',
    line: 'rgb(56, 68, 77)',
    field: 'rgb(39, 51, 64)',
    button: 'rgb(247, 249, 249)',
    onButton: 'rgb(15, 20, 25)',
  },
  dark: {
    body: 'rgb(0, 0, 0)',
    text: 'rgb(231, 233, 234)',
    muted: 'rgb(113, 118, 123)',
    line: 'rgb(47, 51, 54)',
    field: 'rgb(32, 35, 39)',
    button: 'rgb(239, 243, 244)',
    onButton: 'rgb(15, 20, 25)',
  },
}

/** Puts the page into `light`, `dim` or `dark`; anything else is light. */
export function setTheme(name: string): void {
  const theme = themes[name as keyof typeof themes] ?? themes.light
  const root = document.documentElement.style
  root.colorScheme = theme === themes.light ? 'light' : 'dark'
  document.body.style.backgroundColor = theme.body
  for (const [part, colour] of Object.entries(theme)) root.setProperty(`--${part}`, colour)
}
