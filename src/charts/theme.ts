/** A pattern drawn over a fill, so that no status is told by colour alone. */
export type PatternName = 'hatch' | 'stripe' | 'dots';

export type ThemeName = 'light' | 'dark';

const light = {
  paper: '#fffdf8',
  ink: '#1d1b18',
  soft: '#5b564e',
  rule: '#d9d3c7',
  accent: '#b3201e',
  'on-accent': '#fffdf8',
  surface: '#f4f0e7',
  'scale-1': '#0f4c5c',
  'on-scale-1': '#fffdf8',
  'scale-2': '#2b7686',
  'on-scale-2': '#fffdf8',
  'scale-3': '#8fc3cb',
  'on-scale-3': '#1d1b18',
  'scale-4': '#d8ebed',
  'on-scale-4': '#1d1b18',
  done: '#1c6370',
  'on-done': '#fffdf8',
  late: '#5c97a2',
  'on-late': '#1d1b18',
  progress: '#9ecbd1',
  'on-progress': '#1d1b18',
  overdue: '#b3201e',
  'on-overdue': '#fffdf8',
  recurring: '#d8cba6',
  'on-recurring': '#1d1b18',
  missing: '#b9b1a3',
  'on-missing': '#1d1b18',
  islands: '#f4f0e7',
  'on-islands': '#1d1b18',
};

/**
 * The name of a colour: the class of a chart's mark and, with `--` before it, the CSS token of the page.
 * `on-…` is the colour of text that stands on the fill of that name.
 */
export type Paint = keyof typeof light;

const dark: Record<Paint, string> = {
  paper: '#161513',
  ink: '#ece7de',
  soft: '#aaa398',
  rule: '#3d3a35',
  accent: '#ff8a7a',
  'on-accent': '#161513',
  surface: '#211f1c',
  // On dark paper the strong end of the scale is the bright one: strong means far from the paper.
  'scale-1': '#a4dfe8',
  'on-scale-1': '#161513',
  'scale-2': '#55a6b4',
  'on-scale-2': '#161513',
  'scale-3': '#29646f',
  'on-scale-3': '#ece7de',
  'scale-4': '#1c3a41',
  'on-scale-4': '#ece7de',
  done: '#86ccd7',
  'on-done': '#161513',
  late: '#549099',
  'on-late': '#161513',
  progress: '#2c636d',
  'on-progress': '#ece7de',
  overdue: '#ff8a7a',
  'on-overdue': '#161513',
  recurring: '#564e38',
  'on-recurring': '#ece7de',
  missing: '#5b564e',
  'on-missing': '#ece7de',
  islands: '#211f1c',
  'on-islands': '#ece7de',
};

/** The literal colours (sRGB hex); src/styles/tokens.css declares the same ones and a test holds them equal. */
export const themes: Readonly<Record<ThemeName, Readonly<Record<Paint, string>>>> = { light, dark };

/** Every colour name, in the order of the tokens. */
export const paints = Object.keys(light) as readonly Paint[];

/** The fills that carry a pattern: in grey print, overdue is told from done by its stripes. */
export const patternOf: Readonly<Partial<Record<Paint, PatternName>>> = {
  overdue: 'stripe',
  recurring: 'dots',
  missing: 'hatch',
};

/** The colour of text that stands on the fill `paint`; ink where the fill has none of its own. */
export function onPaint(paint: Paint): Paint {
  const name = `on-${paint}`;
  return name in light ? (name as Paint) : 'ink';
}

/** The font of titles, for texts of the weight `title`. */
export const titleFontFamily = "'Source Serif 4', Georgia, 'Noto Serif', serif";

/** The font of every other text in a chart; the fallbacks serve embeds and files, which ship no font. */
export const fontFamily =
  "'Source Sans 3 Variable', 'Source Sans 3', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
