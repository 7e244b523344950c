/** The names of the files of a kit that are read on paper or aloud; they stand beside its page. */
export const paperFiles = {
  poster: 'ap-phich-a3.pdf',
  twoPages: 'ban-hai-trang-a4.pdf',
  docx: 'ban-day-du.docx',
  bulletin: 'ban-tin.txt',
} as const;

/** The part of a kit that is the page of its loudspeaker bulletin. */
export const bulletinPart = 'ban-tin';
