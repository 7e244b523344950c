/** Words for data files where pages offer them. */
export const fileWords = {
  vi: {
    csv: 'CSV',
    excelCsv: 'CSV cho Excel tiếng Việt',
    json: 'JSON',
    xlsx: 'Excel',
    zip: 'ZIP',
    package: 'datapackage.json',
    csvw: 'csv-metadata.json',
    allTables: 'Tất cả trong một tệp:',
    newest: 'Địa chỉ không đổi, luôn là kỳ mới nhất:',
    wholeTitle: 'Toàn bộ dữ liệu',
    whole:
      'Bản mới nhất của mọi kỳ công bố và các danh mục dùng chung, kèm cách dẫn, điều kiện dùng lại, cách tính và những chỗ thiếu.',
    descriptors: 'Mô tả cho máy đọc:',
    kinds: [
      'Excel (.xlsx): trang «Đọc trước» ghi trạng thái, phiên bản, nguồn, chỗ thiếu; mỗi bảng một trang, số là số, ngày là ngày, bên phải mỗi dòng có tên của các mã; các trang sau cùng giải thích mã.',
      'CSV cho Excel tiếng Việt: dấu chấm phẩy ngăn ô, dấu phẩy thập phân, bấm đúp là mở đúng; chữ mà Excel có thể hiểu thành công thức, số hay ngày có dấu nháy đơn đứng trước.',
      'ZIP: các tệp CSV, những dòng danh mục mà chúng dẫn tới (tên cơ quan, định nghĩa, phạm vi, đơn vị, nguồn), tệp đọc trước, mô tả theo Data Package và CSVW, mã băm để đối chiếu.',
      'Địa chỉ có số phiên bản (v1.0.0) giữ nguyên mãi; địa chỉ «moi-nhat» luôn là kỳ mới nhất, tên tệp không đổi.',
    ],
  },
  en: {
    csv: 'CSV',
    excelCsv: 'CSV for Excel (Vietnamese)',
    json: 'JSON',
    xlsx: 'Excel',
    zip: 'ZIP',
    package: 'datapackage.json',
    csvw: 'csv-metadata.json',
    allTables: 'All in one file:',
    newest: 'Addresses that always lead to the newest period:',
    wholeTitle: 'All the data',
    whole:
      'The newest version of every release and the registers that all share, with how to cite, terms of use, methods and known gaps.',
    descriptors: 'Descriptions for machines:',
    kinds: [
      'Excel (.xlsx): the first sheet has status, version, sources and gaps; a sheet for each table, in which numbers are numbers and days are days, with the names of the ids to the right of each row; the last sheets explain the ids.',
      'CSV for Excel (Vietnamese): semicolons between cells and decimal commas, for a double click where Excel has Vietnamese settings; a text that Excel might take for a formula, a number or a day has an apostrophe in front.',
      'ZIP: the CSV files, the rows of the registers that they lead to (names of agencies, definitions, scopes, units, sources), a read-me, Data Package and CSVW descriptions, and hashes to check them by.',
      'An address with a version (v1.0.0) never changes; the address “moi-nhat” is always that of the newest period, with file names that stay.',
    ],
  },
} as const;
