import { siteOptions } from './options.ts';

/** How data of the sample edition are marked wherever they go, in both languages at once. */
export const sampleMarkText = 'DỮ LIỆU MẪU / SAMPLE DATA';

/** The mark, in the sample edition; undefined in the public one. */
export const sampleMark: string | undefined = siteOptions.edition === 'sample' ? sampleMarkText : undefined;

/** The mark as a property of a JSON file; nothing in the public edition. */
export const sampleField: { readonly sample?: string } =
  sampleMark === undefined ? {} : { sample: sampleMark };
