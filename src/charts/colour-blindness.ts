import { lab, rgb } from 'd3';

type Row = readonly [red: number, green: number, blue: number];

/**
 * How linear sRGB is seen without the cones for long, middle or short waves.
 * Source: Machado, Oliveira, Fernandes, «A Physiologically-based Model for Simulation of Color Vision Deficiency», IEEE
 * Transactions on Visualization and Computer Graphics 15 (6), 2009, severity 1.0 of the tables that its authors give at
 * https://www.inf.ufrgs.br/~oliveira/pubs_files/CVD_Simulation/CVD_Simulation.html
 */
const matrices = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, readonly [Row, Row, Row]>>;

export type Deficiency = keyof typeof matrices;

export const deficiencies = Object.keys(matrices) as readonly Deficiency[];

/** The transfer function of sRGB, 0 to 1. Source: IEC 61966-2-1. */
const toLinear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const fromLinear = (value: number): number =>
  value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;

/** A colour `#rrggbb` as somebody with the deficiency sees it. */
export function seenWith(deficiency: Deficiency, hex: string): string {
  const { r, g, b } = rgb(hex);
  const [red, green, blue] = [r, g, b].map((channel) => toLinear(channel / 255)) as [number, number, number];
  const seen = matrices[deficiency].map((row) => row[0] * red + row[1] * green + row[2] * blue);
  const [outRed, outGreen, outBlue] = seen.map((value) =>
    Math.round(255 * fromLinear(Math.min(Math.max(value, 0), 1))),
  ) as [number, number, number];
  return rgb(outRed, outGreen, outBlue).formatHex();
}

/** Lightness L* of CIELAB, 0 (black) to 100 (white). */
export function lightness(hex: string): number {
  return lab(hex).l;
}

/**
 * Distance of two colours in CIELAB, ΔE*ab (CIE 1976); about 2.3 is the least that is noticed.
 * Source of the latter: Mahy, van Eycken, Oosterlinck, Color Research and Application 19 (2), 1994.
 */
export function colourDistance(one: string, other: string): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}
