import { bilingual } from '../../i18n/bilingual.ts';

/** The words of the open-data page. */
export const DATA_WORDS = bilingual(
  {
    title: 'Dữ liệu mở',
    intro:
      'Toàn bộ sản phẩm cùng mọi lần công nhận, tình trạng theo ngày và nguồn, ở địa chỉ không đổi. Dùng tự do, kể cả để kinh doanh, miễn là ghi nguồn (CC BY 4.0).',
    download: 'Tải về',
    json: 'JSON',
    csv: 'CSV, mở được bằng Excel',
    schema: 'Bản mô tả (JSON Schema)',
    statusNote: (day: string) =>
      `Tình trạng tính cho ngày ${day} và được tính lại mỗi lần dựng trang. Khi dùng lại, hãy giữ ngày này bên cạnh.`,
    rows: (count: number) => `${count} dòng`,
    tables: 'Bảng cho máy tính',
    tablesAbout:
      'Mỗi loại một bảng CSV, nối với nhau bằng mã; bản mô tả (Frictionless Data Package) nêu kiểu, khóa, dung lượng, mã kiểm tra và giấy phép của từng bảng.',
    describes: 'Bản mô tả các bảng (datapackage.json)',
    catalog: 'Trang này có những gì, cho cổng chung và chương trình khác (catalog.json)',
    example: 'Ví dụ, sau khi nạp vào SQLite hay DuckDB: giấy nào còn hiệu lực sẽ hết hạn sớm nhất',
    fields: 'Các trường của tệp JSON và CSV',
    path: 'Trong JSON',
    column: 'Cột CSV',
    jsonOnly: 'chỉ có trong JSON',
    meaning: 'Ý nghĩa',
    licences: 'Giấy phép của phần mềm và phông chữ mà trang này dùng',
  },
  {
    title: 'Open data',
    intro:
      'All products with every recognition, the status on a day, and the sources, at stable addresses. Free to use, also commercially, with credit (CC BY 4.0).',
    download: 'Download',
    json: 'JSON',
    csv: 'CSV, opens in Excel',
    schema: 'Description (JSON Schema)',
    statusNote: (day: string) =>
      `Statuses hold for ${day} and are computed anew with every build. Keep that day beside them when you reuse the data.`,
    rows: (count: number) => (count === 1 ? '1 row' : `${count} rows`),
    tables: 'Tables for computing',
    tablesAbout:
      'A CSV table for each kind of thing, joined by identifiers; the description (Frictionless Data Package) states types, keys, sizes, checksums and the licence of each.',
    describes: 'Description of the tables (datapackage.json)',
    catalog: 'What this site has, for portals and other programs (catalog.json)',
    example:
      'An example, once SQLite or DuckDB has read them: which certificates in force end soonest',
    fields: 'Fields of the JSON and CSV files',
    path: 'In JSON',
    column: 'CSV column',
    jsonOnly: 'in the JSON only',
    meaning: 'Meaning',
    licences: 'Licences of the software and the font that this site hands out',
  },
);
