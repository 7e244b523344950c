import { documents, milestones } from '../../intake/tables/documents.ts';
import { quarterName } from '../calendar.ts';
import { tableRows, type Cells, type TableRows } from '../files.ts';
import { bodies, registerSource, reportSource, type World } from '../world.ts';

const source = [registerSource];

/** Documents, one of them replaced and one amended, and the milestones: a session for each quarter. */
export function documentRegisters(world: World): readonly TableRows[] {
  return [tableRows(documents, documentRows), tableRows(milestones, milestoneRows(world))];
}

const documentRows: readonly Cells<typeof documents>[] = [
  {
    id: 'mau-nghi-quyet-01',
    number: '01-NQ/MAU',
    date: '2024-12-16',
    issuer: bodies.committee,
    title_vi: 'Nghị quyết mẫu về khoa học, công nghệ và chuyển đổi số',
    title_en: 'Sample resolution on science, technology and digital transformation',
    content_vi: 'Đặt ra bảy nhóm nhiệm vụ và các chỉ tiêu mẫu.',
    content_en: 'Sets seven groups of tasks and the sample targets.',
    source,
  },
  {
    id: 'mau-quyet-dinh-02',
    number: '02/QĐ-MAU',
    date: '2025-01-20',
    issuer: bodies.standing,
    title_vi: 'Quyết định mẫu về theo dõi nhiệm vụ',
    title_en: 'Sample decision on following tasks',
    replaced_by: 'mau-quyet-dinh-03',
    replaced_from: '2026-01-01',
    source,
  },
  {
    id: 'mau-quyet-dinh-03',
    number: '03/QĐ-MAU',
    date: '2025-12-10',
    issuer: bodies.standing,
    title_vi: 'Quyết định mẫu về theo dõi và chấm điểm nhiệm vụ',
    title_en: 'Sample decision on following and scoring tasks',
    in_force_from: '2026-01-01',
    amended_by: ['mau-quyet-dinh-04'],
    source,
  },
  {
    id: 'mau-quyet-dinh-04',
    number: '04/QĐ-MAU',
    date: '2026-05-15',
    issuer: bodies.standing,
    title_vi: 'Quyết định mẫu sửa đổi cách chấm điểm',
    title_en: 'Sample decision amending how scores are given',
    in_force_from: '2026-06-01',
    source,
  },
];

function milestoneRows({ quarters }: World): Cells<typeof milestones>[] {
  return [
    {
      id: 'mau-moc-nghi-quyet',
      date: '2024-12-16',
      body: bodies.committee,
      kind: 'document',
      title_vi: 'Ban hành nghị quyết mẫu',
      title_en: 'The sample resolution is issued',
      document: 'mau-nghi-quyet-01',
      source,
    },
    ...quarters.map(({ period, saidOn }) => {
      const name = quarterName(period);
      return {
        id: `mau-phien-${period.toLowerCase()}`,
        date: saidOn,
        body: bodies.committee,
        kind: 'session',
        title_vi: `Phiên họp mẫu ${name.vi}`,
        title_en: `Sample session, ${name.en}`,
        found_vi: 'Số nhiệm vụ được giao, đã hoàn thành, quá hạn.',
        found_en: 'Tasks assigned, completed and overdue.',
        asked_vi: 'Xong các nhiệm vụ quá hạn trong quý sau.',
        asked_en: 'Finish the overdue tasks within the next quarter.',
        source: [reportSource(period)],
      } as const;
    }),
    {
      id: 'mau-moc-he-thong',
      date: '2026-02-02',
      body: bodies.standing,
      kind: 'event',
      title_vi: 'Hệ thống theo dõi mẫu đi vào vận hành',
      title_en: 'The sample tracking system opens',
      source,
    },
  ];
}
