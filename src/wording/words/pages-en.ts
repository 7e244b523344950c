import type { PageKind } from '../../site/page-kinds.ts';
import { whatIfNotice } from '../sentences/what-if-notice.ts';
import type { PageWords } from './page-words.ts';

/** Pages in English. Pages of one agency, release … have their own titles in page-titles.ts. */
export const pagesEn: Readonly<Record<PageKind, PageWords>> = {
  home: {
    title: 'How far Resolution 57 has been carried out',
    menu: 'Home',
    description:
      'Ba công khai, the three disclosures under Resolution 57: progress, responsibility, results, with source, date and scope.',
  },
  about: {
    title: 'About',
    description: 'What this portal is, where its data come from, what it does and does not do.',
  },
  search: {
    title: 'Search',
    description: 'Find a province, ministry, figure or document, with or without Vietnamese marks.',
  },
  feedback: {
    title: 'Where to send complaints and suggestions',
    menu: 'Feedback',
    description: 'This portal takes none; where the official channels are, and how to report a wrong number.',
  },
  accessibility: {
    title: 'Accessibility',
    description:
      'How the portal works with a keyboard, a screen reader or a slow network, and what is missing.',
  },
  progress: {
    title: 'Progress',
    description: 'Tasks assigned, completed and overdue, each by its scope and date.',
  },
  timeline: {
    title: 'Resolution 57: a timeline',
    menu: 'Timeline',
    description:
      'Sessions, documents and laws since the Resolution was issued, and what each of them brought.',
  },
  tasks: { title: 'Tasks', description: 'Each task: who does it, when it is due, how far it is.' },
  task: {
    title: 'Task',
    description: 'One task through its quarters, with its first and present due dates.',
  },
  responsibility: {
    title: 'Who is responsible',
    menu: 'Responsibility',
    description: 'Every ministry, province and body, present and former, with all figures about it.',
  },
  agency: {
    title: 'Agency',
    description: 'One agency: what it is, every figure and rank about it, sources.',
  },
  directives: {
    title: 'Conclusions and directives',
    description: 'What sessions asked of whom, by when, and what has been found since.',
  },
  recommendations: {
    title: 'Recommendations',
    description: 'Who asked what of whom, where it is now, when it is due and how it was answered.',
  },
  results: {
    title: 'Results',
    description: 'The targets of Resolution 57 and the latest figure of the same meaning, where one exists.',
  },
  measure: {
    title: 'One measure: the people’s living standard and trust',
    menu: 'The measure',
    description: 'Which series could measure living standard and trust, and what has not been found.',
  },
  rankings: {
    title: 'Rankings',
    description: 'Rankings of provinces and ministries as published by agencies and organisations.',
  },
  rankingSeries: {
    title: 'Rankings over time',
    description: 'One series over its periods, with a line where the method changes.',
  },
  rankingPeriod: {
    title: 'Ranking of one period',
    description: 'One period’s ranking: groups, scores, who is missing and why.',
  },
  rankFirmness: {
    title: 'How firm are the ranks?',
    description: 'How far ranks move when weights vary, and when each criterion is left out.',
  },
  compare: {
    title: 'Compare',
    description: 'Put 2 to 4 agencies of a kind side by side, by criterion and by period.',
  },
  whatIf: {
    title: whatIfNotice.en,
    menu: 'What if',
    description: 'Change the weights of a composite index and see how ranks move.',
  },
  taskGroups: {
    title: 'The seven task groups',
    menu: 'Task groups',
    description: 'The seven groups of tasks and solutions of Resolution 57, with the figures of each.',
  },
  taskGroup: { title: 'Task group', description: 'One task group: what it asks for and the figures so far.' },
  releases: { title: 'Releases', description: 'Every release of every series, with its status and version.' },
  release: { title: 'Release', description: 'One release: figures, sources, status, files.' },
  releaseVersion: {
    title: 'Version of a release',
    description: 'One sealed version, kept as it was published.',
  },
  disclosureTracking: {
    title: 'Tracking disclosure',
    menu: 'Disclosure',
    description: 'What was to be published, where it was searched for, what was found and what was not.',
  },
  calendar: { title: 'Release calendar', description: 'Days of releases, past and coming.' },
  corrections: {
    title: 'Corrections',
    description: 'Which numbers were corrected, from what to what, and why.',
  },
  verify: {
    title: 'Check a file',
    description: 'Check whether a downloaded file is the one that was published.',
  },
  documents: {
    title: 'Documents',
    description: 'Resolutions, decisions and plans around Resolution 57, and what has replaced them.',
  },
  document: { title: 'Document', description: 'One document: number, date, issuer, whether in force.' },
  methods: {
    title: 'Methods',
    description: 'How ranks are made, how numbers are rounded, when two periods can be compared.',
  },
  dictionary: {
    title: 'Data dictionary',
    description: 'Every table and column of the data, its meaning and allowed values.',
  },
  glossary: {
    title: 'How to read this portal, and its terms',
    menu: 'How to read it, terms',
    description:
      'How to read a number here: scope, days, ranks, “compiled”, “not found”, and the words used on this portal.',
  },
  data: { title: 'Data', description: 'Download the data of each release: CSV, JSON, datapackage.json.' },
  apiPage: {
    title: 'Data API',
    description: 'Figures, rankings, tasks and directives as JSON files, without registration.',
  },
  embed: {
    title: 'Put it on your own page',
    menu: 'Embed',
    description: 'Choose a chart, a table or a block of data, and take the snippet for a page of your own.',
  },
  embedGuide: {
    title: 'Embedding: a guide for webmasters',
    description:
      'How to paste a frame of this portal into a CMS such as SharePoint or ASP.NET, and what to do when code is cut away.',
  },
  kits: {
    title: 'Communication kit',
    description:
      'Share cards, slides and ready posts for each quarter and each agency, with the numbers of the portal.',
  },
  press: {
    title: 'For the press',
    description:
      'To quote rightly: the points of each quarter with body, scope and date, files, images, citation.',
  },
  pressRelease: {
    title: 'For the press',
    description: 'One quarter for the press: points, files, images, citation.',
  },
  notFound: {
    title: 'No such page',
    description: 'The address may be mistyped. Search by name, or go back to the home page.',
  },
};
