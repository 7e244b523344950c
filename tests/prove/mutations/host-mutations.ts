import type { WebServer } from '../hosting/web-server.ts';

/** A small damage to the file that a web server reads, and the question that must notice it. */
export interface HostMutation {
  /** What is asked of the server, as the report names it. */
  readonly guards: string;
  readonly server: WebServer['name'];
  /** What stands in its file, the first time … */
  readonly from: string;
  /** … and what takes its place. */
  readonly to: string;
  /** `answers`: the check of the part «hosting»; `grade`: that of the part «headers», on a host of its own. */
  readonly asked: 'answers' | 'grade';
}

// prettier-ignore
/** For each thing that is asked of a server, the damage to its file that turns it red; one line each. */
export const hostMutations: readonly HostMutation[] = [
  { guards: 'gzip made beforehand', server: 'nginx', from: 'gzip_static on;', to: '', asked: 'answers' },
  { guards: 'brotli made beforehand', server: 'nginx', from: 'brotli_static on;', to: '', asked: 'answers' },
  { guards: 'Vary', server: 'nginx', from: 'gzip_vary on;', to: '', asked: 'answers' },
  { guards: 'type of the search index', server: 'nginx', from: 'application/octet-stream pf_fragment;', to: '', asked: 'answers' },
  { guards: 'type of data', server: 'nginx', from: 'text/csv csv;', to: 'text/plain csv;', asked: 'answers' },
  { guards: 'letters of texts', server: 'nginx', from: 'charset utf-8;', to: '', asked: 'answers' },
  { guards: 'kept for good', server: 'nginx', from: 'max-age=31536000, immutable', to: 'max-age=60', asked: 'answers' },
  { guards: 'pages asked for again', server: 'nginx', from: 'max-age=0', to: 'max-age=600', asked: 'answers' },
  { guards: 'the page of what is not there', server: 'nginx', from: '=404 /nq57/404.html', to: '/nq57/', asked: 'answers' },
  { guards: 'status of what is not there', server: 'nginx', from: '=404', to: '=200', asked: 'answers' },
  { guards: 'headers of what is not there', server: 'nginx', from: '$nq57_x_content_type_options always;', to: '$nq57_x_content_type_options;', asked: 'answers' },
  { guards: 'no folder listed', server: 'nginx', from: 'autoindex off;', to: 'autoindex on;', asked: 'answers' },
  { guards: 'files of hosts are not sent', server: 'nginx', from: 'location = /nq57/_headers { return 404; }', to: '', asked: 'answers' },
  { guards: 'every header', server: 'nginx', from: 'add_header Referrer-Policy', to: 'add_header X-Referrer-Policy', asked: 'answers' },
  { guards: 'base path in redirects', server: 'nginx', from: 'absolute_redirect off;', to: '', asked: 'answers' },
  { guards: 'gzip and brotli made beforehand', server: 'caddy', from: 'precompressed br gzip', to: '', asked: 'answers' },
  { guards: 'type of the search index', server: 'caddy', from: '@pf_fragment path *.pf_fragment', to: '@pf_fragment path *.pf_none', asked: 'answers' },
  { guards: 'what is not there is not kept', server: 'caddy', from: '\t\theader Cache-Control', to: '\t\theader X-Cache-Control', asked: 'answers' },
  { guards: 'the page of what is not there', server: 'caddy', from: 'rewrite * /nq57/404.html', to: 'rewrite * /nq57/tien-do/index.html', asked: 'answers' },
  { guards: 'files of hosts are not sent', server: 'caddy', from: 'hide _headers', to: 'hide', asked: 'answers' },
  { guards: 'kept for good', server: 'caddy', from: 'max-age=31536000, immutable', to: 'max-age=60', asked: 'answers' },
  { guards: 'grade: content security policy', server: 'nginx', from: 'add_header Content-Security-Policy', to: 'add_header X-Content-Security-Policy', asked: 'grade' },
  { guards: 'grade: https bound', server: 'nginx', from: 'max-age=31536000"', to: 'max-age=60"', asked: 'grade' },
];
