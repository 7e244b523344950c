import { outcome, type ProofFigure, type ProofPart } from '../part.ts';
import { growth, mostGrowth } from '../scale/growth.ts';
import { quarters } from '../scale/measured-build.ts';
import { measuredSize, type MeasuredSize } from '../scale/measured-size.ts';
import {
  costPerMegabyte,
  costPerPage,
  countOfPages,
  dataBytes,
  dataTime,
  pageRoutes,
  wholeBytes,
  wholeTime,
  type BuildCost,
} from '../scale/route-costs.ts';

/** The provinces of today, ten times as many, and as many units as there are communes. */
const sizes = [34, 340, 3321] as const;

/** How many images of kits are drawn for the rate. */
const drawnImages = 12;

const kitImageTitle = `an image, left out above: processor time of one of a kit, of ${drawnImages} drawn without a cache`;

/** The sample at three sizes, each written and indexed whole. */
export const scalePart: ProofPart = {
  name: 'scale',
  title: 'Scale',
  claim: `With 34, 340 and 3,321 ranked agencies over ${quarters} quarters, each portal written and indexed whole, a page costs at most ${Math.round((mostGrowth - 1) * 100)}% more processor time (user and system) at the largest size than at the middle one, and so does a megabyte of data files, which are as many at every size and hold a row for each agency, and so do pages and data files taken together. Images and papers are left out, for they are kept from build to build, and so are the kits of agencies, as a portal with communes would by \`KIT_KINDS\`; the rate of an image stands below.`,
  timed: 'by the processor',
  async run({ folder }) {
    const figures: ProofFigure[] = [];
    const costs: BuildCost[] = [];
    for (const size of sizes) {
      const kitImages = size === sizes[0] ? drawnImages : 0;
      const measured = await measuredSize({ provinces: size, folder, kitImages });
      figures.push(...sizeFigures(size, measured));
      costs.push(measured.cost);
    }
    const [, middle, largest] = costs as [BuildCost, BuildCost, BuildCost];
    const { figures: multiples, faults } = growth(middle, largest);
    return outcome([...figures, ...multiples], faults);
  },
};

function sizeFigures(
  agencies: number,
  { cost, search, indexing, kitImage }: MeasuredSize,
): readonly ProofFigure[] {
  const of = `${count(agencies)} agencies: `;
  const seconds = wholeTime(cost);
  const dearest = pageRoutes(cost)
    .toSorted((a, b) => b.cpu - a.cpu)
    .slice(0, 3);
  return [
    {
      what: `${of}pages, and small files of their own`,
      value: count(countOfPages(cost)),
    },
    { what: `${of}processor time a page`, value: `${costPerPage(cost).toFixed(2)} ms` },
    {
      what: `${of}data files; processor time a megabyte of them`,
      value: `${megabytes(dataBytes(cost))}; ${count(costPerMegabyte(cost))} ms`,
    },
    {
      what: `${of}pages in a second of processor time`,
      value: count(countOfPages(cost) / (seconds - dataTime(cost))),
    },
    {
      what: `${of}processor time of all data, pages and files, search index aside; of it before the first page`,
      value: `${count(seconds)} s; ${count(cost.setUp)} s`,
    },
    {
      what: `${of}the dearest routes`,
      value: dearest.map(({ route, cpu }) => `${route} ${count(cpu)} s`).join(', '),
    },
    { what: `${of}most memory of the build`, value: `${(cost.memory / 2 ** 30).toFixed(1)} GiB` },
    { what: `${of}output`, value: megabytes(wholeBytes(cost)) },
    {
      what: `${of}search index, pages in it, how long it took`,
      value: `${megabytes(search.index)}, ${count(search.pages)}, ${count(indexing)} s`,
    },
    {
      what: `${of}bytes that a first query of one word loads at most`,
      value: `${count(search.firstQuery / 1000)} kB`,
    },
    ...(kitImage === null ? [] : [{ what: kitImageTitle, value: `${count(kitImage * 1000)} ms` }]),
  ];
}

const count = (value: number): string => Math.round(value).toLocaleString('en-US');
const megabytes = (bytes: number): string => `${count(bytes / 1e6)} MB`;
