import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { smallPortal } from '../../../tests/support/small-portal.ts';
import { agenciesOfKits, agencyStory } from '../../wording/kit/agency-story.ts';
import { portalCard, storyCard, type CardText } from '../../wording/kit/card-text.ts';
import { releaseStory } from '../../wording/kit/release-story.ts';
import { flatten, type Scene } from '../scene.ts';
import { renderSvg } from '../svg.ts';
import { textFaults } from '../text-boxes.ts';
import { squareCard, wideCard } from './card-shape.ts';
import { cardScene } from './card.ts';
import { qrNodes } from './qr-nodes.ts';

const portal = smallPortal();
const shapes = [wideCard, squareCard];

const cards = (['vi', 'en'] as const).flatMap((lang) => [
  portalCard(lang),
  ...[
    ...portal.series.flatMap((series) =>
      series.releases.map((release) => releaseStory(portal, series, release, lang)),
    ),
    ...agenciesOfKits(portal).map((agency) => agencyStory(portal, agency, lang)),
  ].map((story) => storyCard(portal, story)),
]);

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const said = (scene: Scene): string =>
  plain(
    flatten(scene.nodes)
      .flatMap((node) => (node.kind === 'text' ? [node.text] : []))
      .join(' '),
  );

const hostile = [
  ['a script', '</text><script>alert(1)</script>'],
  ['a drawing of its own', '"><svg onload=alert(1)>'],
  ['marks that turn the writing', '\u202eNội Hà\u202c \u0000\u0007'],
  ['a word of 2,000 letters', 'x'.repeat(2000)],
  ['a name of 2,000 letters', 'Tỉnh '.repeat(400)],
] as const;

describe('a share card', () => {
  it('of every story says its lead whole, inside its edges, no text over another', () => {
    expect(cards.length).toBeGreaterThan(10);
    for (const text of cards) {
      for (const shape of shapes) {
        const scene = cardScene(text, shape);
        expect([scene.width, scene.height]).toEqual([shape.width, shape.height]);
        expect(textFaults(scene), text.lead).toEqual([]);
        expect(said(scene)).toContain(plain(text.lead));
        expect(said(scene)).toContain(text.place.short);
        if (text.status !== null) expect(said(scene)).toContain(text.status);
        if (text.note !== null) expect(said(scene)).toContain(plain(text.note));
      }
    }
  });

  it('tells a further fact whole, with its head, or not at all', () => {
    const text = cards.find(({ more }) => more.length > 2)!;
    const scene = said(cardScene(text, squareCard));
    const told = text.more.filter((fact) => scene.includes(plain(fact.text)));
    expect(told.length).toBeGreaterThan(0);
    for (const fact of told) if (fact.tag !== null) expect(scene).toContain(plain(fact.tag));
    const shorter = scene.replaceAll(/[«»]/g, '');
    for (const fact of text.more.filter((other) => !told.includes(other)))
      expect(shorter).not.toContain(plain(fact.text).slice(0, 40));
  });

  it('names the publishers of what it tells, or how many there are', () => {
    const text: CardText = { ...cards[1]!, publishers: ['Dân trí', 'Nhân Dân'], more: [] };
    expect(said(cardScene(text, wideCard))).toMatch(/(?:Nguồn|Source): Dân trí; Nhân Dân/);
    const many = Array.from({ length: 60 }, (_, index) => `Báo Mẫu số ${index}`);
    expect(said(cardScene({ ...text, publishers: many }, wideCard))).toMatch(
      /và \d+ nguồn khác|and \d+ other sources/,
    );
  });

  it.each(hostile)('cannot be broken by %s', (_, bad) => {
    const text: CardText = {
      ...cards[1]!,
      title: bad,
      lead: bad,
      note: bad,
      about: [bad],
      publishers: [bad],
      more: [{ tag: bad, text: bad, publishers: [bad] }],
    };
    for (const shape of shapes) {
      const scene = cardScene(text, shape);
      const svg = renderSvg(scene, { kind: 'file', theme: 'light' });
      expect(svg).not.toMatch(/<script|<svg[^>]*onload|[\u0000-\u0008]/);
      expect(svg.match(/<svg/g)).toHaveLength(1);
      const faults = textFaults(scene).filter((fault) => fault.startsWith('outside'));
      expect(faults).toEqual([]);
    }
  });
});

describe('qrNodes', () => {
  it.each([
    'https://nq57.example.vn/trach-nhiem/ha-noi/',
    `https://nq57.example.vn/en/trach-nhiem/${'a'.repeat(80)}/`,
  ])('draws «%s» so that it is read back', (address) => {
    const { nodes, size } = qrNodes(address, 176, 176, 156);
    const side = 196;
    const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
    for (const node of nodes) {
      if (node.kind !== 'rect') throw new Error('not a rectangle');
      for (let y = node.y; y < node.y + node.height; y += 1)
        for (let x = node.x; x < node.x + node.width; x += 1)
          pixels.fill(0, 4 * (y * side + x), 4 * (y * side + x) + 3);
    }
    expect(size).toBeLessThanOrEqual(156);
    expect(jsQR(pixels, side, side)?.data).toBe(address);
  });
});
