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
    showFields: (count: number) => `Xem ${count} trường và ý nghĩa`,
    path: 'Trong JSON',
    column: 'Cột CSV',
    jsonOnly: 'chỉ có trong JSON',
    meaning: 'Ý nghĩa',
    reports: 'Báo cáo năm (Excel)',
    reportsAbout:
      'Số sản phẩm theo sao, nhóm, loại hình người làm, nơi và năm; mới, công nhận lại, nâng hạng, hết hạn, thu hồi trong năm; điều còn thiếu và lời nhắn cho từng người làm.',
    report: (year: number) => `Báo cáo năm ${year}`,
    gaps: 'Còn thiếu gì?',
    gapsAbout: (count: number, all: number) =>
      `${count} trong ${all} sản phẩm còn thiếu ít nhất một điều sau. Thiếu ở đây là danh mục chưa biết, không phải lỗi của người làm.`,
    noGaps: 'Không sản phẩm nào thiếu điều nào.',
    lacking: 'Còn thiếu',
    countLacking: 'Số sản phẩm',
    gapsByMaker: 'Theo người làm',
    requests: 'Tin nhắn và thư để gửi',
    requestsTo: (maker: string) => `cho ${maker}`,
    sms: 'Tin nhắn',
    letter: 'Thư',
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
    showFields: (count: number) => `Show the ${count} fields and their meaning`,
    path: 'In JSON',
    column: 'CSV column',
    jsonOnly: 'in the JSON only',
    meaning: 'Meaning',
    reports: 'Reports by year (Excel)',
    reportsAbout:
      'Products by stars, category, kind of producer, place and year; new, renewed, raised, expired and revoked in the year; what is lacking, and a message for each producer.',
    report: (year: number) => `Report on ${year}`,
    gaps: 'What is lacking?',
    gapsAbout: (count: number, all: number) =>
      `Of ${count} of ${all} products at least one of these is lacking. It means that the catalogue does not know it, and is no fault of the producer.`,
    noGaps: 'Nothing is lacking of any product.',
    lacking: 'Lacking',
    countLacking: 'Products',
    gapsByMaker: 'By producer',
    requests: 'Message and letter to send (in Vietnamese)',
    requestsTo: (maker: string) => `to ${maker}`,
    sms: 'Message',
    letter: 'Letter',
    licences: 'Licences of the software and the font that this site hands out',
  },
);
