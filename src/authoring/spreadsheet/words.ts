import { bilingual } from '../../i18n/bilingual.ts';

type Counts = Readonly<Record<'new' | 'changed' | 'unchanged' | 'rejected', number>>;

/** The words of the commands that read and write spreadsheets. */
export const SHEET_WORDS = bilingual(
  {
    outcomes: { new: 'mới', changed: 'sửa', unchanged: 'như cũ', rejected: 'từ chối' },
    row: (number: number) => `Dòng ${number}`,
    reading: (file: string, sheet: string) =>
      sheet === '' ? `Đọc ${file}.` : `Đọc ${file}, trang tính ${sheet}.`,
    otherSheets: (names: string) =>
      `Không đọc các trang tính khác: ${names}. Muốn đọc trang nào, ghi tên nó sau --sheet.`,
    hiddenColumns: (letters: string) => `Không đọc cột đang ẩn: ${letters}.`,
    hiddenRows: (numbers: string) => `Không đọc dòng đang ẩn hoặc bị lọc: ${numbers}.`,
    ignoredColumns: (names: string) => `Cột không dùng đến: ${names}.`,
    skippedRows: (rows: string) => `Dòng không phải sản phẩm: ${rows}.`,
    decisionInTitle: (cell: string, flags: string) =>
      `Ô ${cell} nêu một quyết định. Nếu là quyết định của mọi dòng, chạy lại với ${flags}.`,
    noRows: 'Dưới dòng tiêu đề không có sản phẩm nào.',
    causes: 'Vì sao có dòng bị từ chối:',
    sharedNotes: 'Chung cho nhiều dòng:',
    inColumn: (column: string, cell: string, message: string) =>
      `cột ${column}, như ô ${cell}: ${message}`,
    inRows: (count: number) => `${count} dòng`,
    rowNumbers: (numbers: string) => `dòng ${numbers}`,
    nothing: '(chưa có)',
    summary: (counts: Counts) =>
      `${counts.new} mới, ${counts.changed} sửa, ${counts.unchanged} như cũ, ${counts.rejected} từ chối.`,
    files: (count: number) => `${count} tệp:`,
    written: 'Đã ghi',
    wouldWrite: 'Sẽ ghi',
    dryRun: 'Chạy thử: chưa ghi gì.',
    refused:
      'Chưa ghi gì, vì có dòng bị từ chối. Sửa bảng rồi chạy lại, hoặc thêm --skip-invalid để bỏ qua các dòng ấy.',
    next: 'Bước tiếp: xem lại các tệp, viết thêm lời giới thiệu, rồi chạy npm run check.',
    sheetName: 'Sản phẩm OCOP',
    answers: 'Câu trả lời',
    exported: (file: string, count: number) => `Đã ghi ${count} sản phẩm vào ${file}.`,
    leftOut: (names: string) => `Bỏ qua vì tệp đang có lỗi (chạy npm run check): ${names}.`,
    exists: (file: string) => `${file} đã có; thêm --force để ghi đè.`,
    cannotWrite: (file: string) => `Không ghi được ${file}.`,
    cannotRead: (file: string) => `Không đọc được ${file}.`,
    notUnderstood: 'Không hiểu lệnh.',
    quoteFile: '→ Tên tệp hay chữ sau cờ có dấu cách: đặt trong ngoặc kép thẳng "…".',
    badDate: (typed: string) =>
      `--date: ${typed} không phải ngày tháng. Viết 2023-11-15 hoặc 15/11/2023.`,
    badUrl: (typed: string) => `--url: ${typed} không phải địa chỉ web bắt đầu bằng https://.`,
    unknownSource: (typed: string) => `--source: không có nguồn nào tên ${typed}.`,
    withoutDecision: (flags: string) => `${flags} chỉ dùng cùng --decision.`,
    deniedDecision: (said: string) =>
      `${said}: quyết định ấy không công nhận. Nếu cả danh sách bị thu hồi giấy, thêm --revocation.`,
    badDates: (typed: string) => `--dates: ${typed} không có. Chọn list, file hoặc both.`,
    badMap: (typed: string, columns: string) =>
      `--map: ${typed} không rõ. Viết "Cột lạ=tên cột", tên cột là một trong: ${columns}.`,
    handedBack: (file: string) => `Đã ghi danh sách kèm lỗi vào ${file}.`,
    badHandBack: (file: string) => `--hand-back: ${file} phải kết thúc bằng .xlsx.`,
    handBackExists: (file: string) => `--hand-back: ${file} đã có; chọn tên khác.`,
    undone: (count: number, when: string) => `Đã bỏ lần nhập ngày ${when}: ${count} tệp như trước.`,
    nothingToUndo: 'Không có lần nhập nào để bỏ.',
    changedSince: (names: string) =>
      `Chưa bỏ gì: đã có người sửa sau lần nhập: ${names}. Xem lại những tệp ấy rồi sửa tay.`,
    badForm: (file: string) => `${file}: tên tệp phải kết thúc bằng .xlsx hoặc .csv.`,
    importUsage: `Cách dùng: npm run import -- <danh-sach.xlsx|.ods|.csv|.docx> [cờ …]
  --decision       số quyết định, ví dụ "25/QĐ-UBND", cho mọi dòng không ghi số khác
  --date           ngày ký quyết định
  --issuer         cơ quan ký
  --title          tên quyết định
  --url            địa chỉ web của quyết định
  --source         mã một nguồn đã có chứng minh danh sách (ghi được nhiều lần)
  --map            "Cột lạ=tên cột": nói một tiêu đề chưa nhận ra là gì (ghi được nhiều lần)
  --revocation     quyết định này thu hồi giấy chứng nhận của mọi dòng
  --reason         lý do thu hồi, cho dòng không có cột “Lý do”
  --dates          quyết định cùng số và sao đã ghi ngày khác: theo bảng (list), giữ tệp (file), hay cả hai (both)
  --sheet          tên trang tính (mặc định: trang đầu tiên có danh sách)
  --dry-run        chỉ báo, không ghi
  --hand-back      tệp .xlsx để trả lại danh sách: lỗi ở ghi chú của ô, kèm các câu trả lời để chọn
  --undo           bỏ lần nhập gần nhất: mọi tệp như trước lần ấy
  --skip-invalid   bỏ qua dòng bị từ chối, ghi các dòng còn lại
  --lang           vi hoặc en
  --help           in trang này`,
    exportUsage: `Cách dùng: npm run export -- [-o <danh-sach.xlsx|.csv>] [cờ …]
  -o, --output     tệp để ghi (mặc định: danh-sach.xlsx)
  --force          ghi đè tệp đã có
  --lang           vi hoặc en
  --help           in trang này`,
  },
  {
    outcomes: { new: 'new', changed: 'changed', unchanged: 'unchanged', rejected: 'rejected' },
    row: (number: number) => `Row ${number}`,
    reading: (file: string, sheet: string) =>
      sheet === '' ? `Reading ${file}.` : `Reading ${file}, sheet ${sheet}.`,
    otherSheets: (names: string) =>
      `Other sheets are not read: ${names}. To read one, give its name with --sheet.`,
    hiddenColumns: (letters: string) => `Hidden columns are not read: ${letters}.`,
    hiddenRows: (numbers: string) =>
      `Rows that are hidden or filtered out are not read: ${numbers}.`,
    ignoredColumns: (names: string) => `Columns without use: ${names}.`,
    skippedRows: (rows: string) => `Rows that are no product: ${rows}.`,
    decisionInTitle: (cell: string, flags: string) =>
      `Cell ${cell} names a decision. If it is that of every row, run again with ${flags}.`,
    noRows: 'There is no product below the headings.',
    causes: 'Why rows are rejected:',
    sharedNotes: 'Of several rows:',
    inColumn: (column: string, cell: string, message: string) =>
      `column ${column}, as in ${cell}: ${message}`,
    inRows: (count: number) => `${count} ${count === 1 ? 'row' : 'rows'}`,
    rowNumbers: (numbers: string) => `row ${numbers}`,
    nothing: '(nothing)',
    summary: (counts: Counts) =>
      `${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.rejected} rejected.`,
    files: (count: number) => `${count} ${count === 1 ? 'file' : 'files'}:`,
    written: 'Wrote',
    wouldWrite: 'Would write',
    dryRun: 'Dry run: nothing was written.',
    refused:
      'Nothing was written, because rows were rejected. Mend the sheet and run again, or add --skip-invalid to leave them out.',
    next: 'Next: look through the files, write better summaries, then run npm run check.',
    sheetName: 'OCOP products',
    answers: 'Answers',
    exported: (file: string, count: number) =>
      `Wrote ${count} ${count === 1 ? 'product' : 'products'} to ${file}.`,
    leftOut: (names: string) => `Left out because of errors (run npm run check): ${names}.`,
    exists: (file: string) => `${file} exists; add --force to overwrite it.`,
    cannotWrite: (file: string) => `Can’t write ${file}.`,
    cannotRead: (file: string) => `Can’t read ${file}.`,
    notUnderstood: 'This command makes no sense.',
    quoteFile: '→ A file name or value with spaces: put it between straight quotation marks "…".',
    badDate: (typed: string) => `--date: ${typed} is no date. Write 2023-11-15 or 15/11/2023.`,
    badUrl: (typed: string) => `--url: ${typed} is no web address that begins with https://.`,
    unknownSource: (typed: string) => `--source: there is no source ${typed}.`,
    withoutDecision: (flags: string) => `${flags} needs --decision.`,
    deniedDecision: (said: string) =>
      `${said}: that decision recognises nothing. If it revokes every row, add --revocation.`,
    badDates: (typed: string) => `--dates: there is no ${typed}. Choose list, file or both.`,
    badMap: (typed: string, columns: string) =>
      `--map: ${typed} is not clear. Write "Odd heading=column", the column one of: ${columns}.`,
    handedBack: (file: string) => `Wrote the list with its faults to ${file}.`,
    badHandBack: (file: string) => `--hand-back: ${file} must end in .xlsx.`,
    handBackExists: (file: string) => `--hand-back: ${file} exists; choose another name.`,
    undone: (count: number, when: string) =>
      `Took back the import of ${when}: ${count} ${count === 1 ? 'file is' : 'files are'} as before.`,
    nothingToUndo: 'There is no import to take back.',
    changedSince: (names: string) =>
      `Nothing was taken back: somebody has edited since: ${names}. Look at those files and edit them by hand.`,
    badForm: (file: string) => `${file}: the name must end in .xlsx or .csv.`,
    importUsage: `Usage: npm run import -- <list.xlsx|.ods|.csv|.docx> [flags …]
  --decision       number of the decision, as "25/QĐ-UBND", for every row without another one
  --date           day on which it was signed
  --issuer         who signed it
  --title          its title
  --url            its web address
  --source         id of a source on file that proves the list (may be repeated)
  --map            "Odd heading=column": says what a heading means that is not known (may be repeated)
  --revocation     the decision revokes the certificate of every row
  --reason         why, for rows without a column “Reason”
  --dates          a decision of that number and stars is on file with another day: take the list’s (list), keep the file’s (file), or keep both (both)
  --sheet          name of the sheet (by default the first with a list)
  --dry-run        report only, write nothing
  --hand-back      an .xlsx file that gives the list back: faults as comments of cells, with the answers to choose from
  --undo           take the last import back: every file as it was before
  --skip-invalid   leave rejected rows out and write the others
  --lang           vi or en
  --help           print this page`,
    exportUsage: `Usage: npm run export -- [-o <list.xlsx|.csv>] [flags …]
  -o, --output     the file to write (danh-sach.xlsx by default)
  --force          overwrite a file that exists
  --lang           vi or en
  --help           print this page`,
  },
);
