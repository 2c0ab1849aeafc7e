/** What the stores ask for, in pixels. */
export const STORE_SIZES = {
  screenshot: { width: 1280, height: 800 },
  small: { width: 440, height: 280 },
  large: { width: 1400, height: 560 },
} as const

/** Wide enough for the dashboard's whole layout, and no larger: the guide's are in the package. */
export const GUIDE_SIZE = { width: 960, height: 600 } as const

/** Of a team's: its forms are longer. */
export const TEAM_SIZE = { width: 960, height: 760 } as const
/** The form that sets a team up is shown whole. */
export const TEAM_FORM_SIZE = { width: 960, height: 960 } as const
