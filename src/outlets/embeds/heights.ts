import { wrapText } from '../../charts/measure.ts';
import type { Weight } from '../../charts/scene.ts';
import { marksIn } from '../../site/marks.ts';
import { outputMarks } from '../../site/output-marks.ts';
import { embedWords } from '../../wording/embeds/embed-words.ts';
import { markWords } from '../../wording/words/mark-words.ts';
import { words } from '../../wording/words.ts';
import { drawingOf, type Drawing } from './drawing.ts';
import type { Embed } from './embed.ts';
import { standingOf } from './standing.ts';

/** Widths of a frame in pixels from which a height is known. */
export const frameWidths = [320, 480, 720] as const;

/** Heights in pixels of a frame that is at least so wide: what its page needs where no script measures it. */
export type FrameHeights = Readonly<Record<(typeof frameWidths)[number], number>>;

/**
 * The heights at which a frame shows all of an embed but for its folded table, whatever font the reader has.
 * @param draw its drawing, where the caller has it at hand
 */
export function frameHeights(embed: Embed, draw?: Drawing | null): FrameHeights {
  const before = known.get(embed);
  if (before) return before;
  const heights = heightsOf(embed, draw === undefined ? drawingOf(embed) : draw);
  known.set(embed, heights);
  return heights;
}

/** Its page, the page that offers it and what describes it to programs all ask: a long drawing is dear. */
const known = new WeakMap<Embed, FrameHeights>();

function heightsOf(embed: Embed, draw: Drawing | null): FrameHeights {
  const narrow = draw?.(360).height ?? 0;
  const wide = draw?.(720).height ?? 0;
  const textHeight = textHeights(embed);
  const height = (width: number, drawing: number): number =>
    Math.ceil((textHeight(width - sides) + drawing + (draw ? gap : 0)) / 10) * 10;
  return {
    320: height(320, narrow),
    // From 672 pixels on the wide drawing stands there.
    480: height(480, Math.max(narrow, wide)),
    720: height(720, wide),
  };
}

/** One height that is enough at every width from 320 pixels on. */
export function safeHeight(embed: Embed): number {
  return Math.max(...Object.values(frameHeights(embed)));
}

/** Sizes of src/styles/embed.css, in pixels. */
const sides = 32;
const gap = 8;
const frame = 24 + 1 + 8;
const folded = 24 + gap;

/** So much wider than the portal's own font are the widest that systems have (Verdana, DejaVu Sans), by weight. */
const widestFont: Readonly<Record<Exclude<Weight, 'title'>, number>> = { 400: 1.32, 600: 1.45 };

/** A text in lines: its size, the height of a line and of what comes after it, in pixels. */
type Block = readonly [
  text: string,
  size: number,
  line: number,
  after: number,
  weight?: keyof typeof widestFont,
];

/** The height of all that is not drawn, by the width that texts have. */
function textHeights(embed: Embed): (width: number) => number {
  const { lang, title, finding, exhibit, texts, variant, release } = embed;
  const { sources, owner, computed, releases } = standingOf(embed);
  const publishers = sources.map(({ text }) => text).join(', ');
  const named = releases.map(({ text }) => text).join('');
  const w = embedWords[lang];
  const version = release?.file.version ?? '';
  const footer = [
    `${words(lang).labels.source}: ${publishers}. ${owner?.text ?? ''} ${computed ?? ''}`,
    `${named}.`,
    variant === 'frozen' ? `${w.frozen(version)} ${w.newest}` : '',
    variant === 'frozen' ? w.wholeFrozen(version) : w.whole,
  ];
  const blocks: readonly Block[] = [
    ...marksIn(outputMarks).map(([name]): Block => [markWords[lang][name].banner, 14, 21, 16, 600]),
    [title, 15, 21, gap, 600],
    [finding, 20, 27, gap, 600],
    ...texts.map(({ heading, text }): Block => [`${heading ?? ''}. ${text}`, 15, 22.5, gap]),
    ...footer.map((text): Block => [text, 13, 19.5, 4]),
  ];
  return (width) =>
    blocks
      .filter(([text]) => text !== '')
      .map(([text, size, line, after, weight = 400]) => {
        return wrapText(text, width, size * widestFont[weight], weight).length * line + after;
      })
      .reduce((sum, part) => sum + part, (exhibit ? folded : 0) + frame);
}
