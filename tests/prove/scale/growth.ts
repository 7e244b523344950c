import type { ProofFigure } from '../part.ts';
import { costPerFile, costPerMegabyte, costPerPage, type BuildCost } from './route-costs.ts';

/** How much more a page, a megabyte of data files, or either without distinction, may cost at the largest size than at the middle one. */
export const mostGrowth = 1.2;

/** What costs more at the largest size than at the middle one, as multiples, and what of it is too much. */
export function growth(
  middle: BuildCost,
  largest: BuildCost,
): { readonly figures: readonly ProofFigure[]; readonly faults: readonly string[] } {
  const bounded = [
    { what: 'a page', times: costPerPage(largest) / costPerPage(middle) },
    { what: 'a megabyte of data files', times: costPerMegabyte(largest) / costPerMegabyte(middle) },
    {
      what: 'a page or file, data files with their time among them',
      times: costPerFile(largest) / costPerFile(middle),
    },
  ];
  return {
    figures: bounded.map(({ what, times }) => ({
      what: `processor time of ${what} at the largest size, as a multiple of the middle one`,
      value: times.toFixed(2),
    })),
    faults: bounded
      .filter(({ times }) => times > mostGrowth)
      .map(
        ({ what, times }) =>
          `${what} costs ${times.toFixed(2)} times as much at the largest size as at the middle one`,
      ),
  };
}
