import { build } from 'esbuild';

const decimal = new Intl.NumberFormat('vi', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
}).format;
const signed = new Intl.NumberFormat('vi', { signDisplay: 'exceptZero' }).format;

/** Only what the charts need of Chart.js, bundled and minified, one script for each kind of page. */
export default function (config) {
  config.addFilter('decimal', (value) => (value === null ? '' : decimal(value)));
  config.addFilter('signed', (value) => (value === null ? '' : signed(value)));
  config.addFilter('json', (value) => JSON.stringify(value).replaceAll('<', '\\u003c'));
  config.on('eleventy.after', ({ directories }) =>
    build({
      entryPoints: ['client/ranking.js', 'client/agency.js', 'client/style.css'],
      outdir: `${directories.output}assets`,
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
    }),
  );
  return { dir: { input: 'src', output: '_site' } };
}
