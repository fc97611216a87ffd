import { bilingual } from '../../i18n/bilingual.ts';

/** The words of the command that renames entries. */
export const RENAME_WORDS = bilingual(
  {
    usage: `Cách dùng: npm run rename -- <product|producer> <tên cũ> <tên mới> [cờ …]
  --yes       ghi ngay, không hỏi
  --dry-run   chỉ nói sẽ sửa những tệp nào
  --lang      vi hoặc en
  --help      in trang này`,
    moves: (from: string, to: string) => `${from} → ${to}; các tệp sẽ ghi:`,
    write: 'Đổi tên như vậy?',
    taken: (file: string) => `Chưa ghi gì: ${file} đã có.`,
    done: 'Đã đổi tên; địa chỉ cũ vẫn dẫn tới mục này. Bước tiếp: npm run check.',
  },
  {
    usage: `Usage: npm run rename -- <product|producer> <old name> <new name> [flags …]
  --yes       write at once, without asking
  --dry-run   only tell which files would change
  --lang      vi or en
  --help      print this page`,
    moves: (from: string, to: string) => `${from} → ${to}; files to write:`,
    write: 'Rename it so?',
    taken: (file: string) => `Nothing was written: ${file} exists.`,
    done: 'Renamed; the former address still leads to the entry. Next: npm run check.',
  },
);
