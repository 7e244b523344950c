import { formatNumber } from '../numbers.ts';
import { plural } from '../sentences/lists.ts';

/** Words of the Atom feeds, and of the links to them. */
export const feedWords = {
  vi: {
    releases: 'Kỳ công bố và đính chính',
    releasesAbout: 'Mỗi kỳ công bố mới và mỗi lần đính chính số liệu trên cổng.',
    agencyAbout: (name: string) => `Kỳ công bố có số liệu về ${name}, và đính chính các số đó.`,
    corrected: (title: string, cells: number, version: string) =>
      cells === 0
        ? `${title}: phiên bản ${version}`
        : `${title}: đính chính ${formatNumber(cells, 'vi')} chỗ, phiên bản ${version}`,
    followReleases: 'Theo dõi bằng nguồn tin Atom',
    followAgency: 'Theo dõi cơ quan này (Atom)',
  },
  en: {
    releases: 'Releases and corrections',
    releasesAbout: 'Every new release and every correction of numbers on this portal.',
    agencyAbout: (name: string) => `Releases with numbers about ${name}, and corrections of those numbers.`,
    corrected: (title: string, cells: number, version: string) =>
      cells === 0
        ? `${title}: version ${version}`
        : `${title}: ${plural(cells, 'correction')}, version ${version}`,
    followReleases: 'Follow by Atom feed',
    followAgency: 'Follow this agency (Atom)',
  },
} as const;
