import { bilingual } from '../../i18n/bilingual.ts';

/** The words of the command that makes two entries one. */
export const MERGE_WORDS = bilingual(
  {
    usage: `Cách dùng: npm run merge -- <product|producer> <mục thừa> <mục giữ lại> [cờ …]
  --keep      hai mục nói khác nhau thì giữ lời mục nào: --keep phone=<tên mục> cho một điều (ghi được nhiều lần),
              --keep <tên mục> cho mọi điều còn lại
  --yes       ghi ngay, không hỏi
  --dry-run   chỉ nói sẽ đổi những gì
  --lang      vi hoặc en
  --help      in trang này
Lịch sử công nhận nối lại theo thời gian; địa chỉ và tên của mục thừa dẫn tới mục giữ lại.`,
    merges: (from: string, into: string) => `Gộp ${from} vào ${into}; những điều đổi:`,
    write: 'Gộp như vậy?',
    done: 'Đã gộp; địa chỉ cũ dẫn tới mục giữ lại. Bước tiếp: npm run check.',
  },
  {
    usage: `Usage: npm run merge -- <product|producer> <entry to give up> <entry to keep> [flags …]
  --keep      whose word counts where they differ: --keep phone=<entry> for one fact (may be repeated),
              --keep <entry> for all others
  --yes       write at once, without asking
  --dry-run   only tell what would change
  --lang      vi or en
  --help      print this page
The recognitions of both join in the order of time; the address and name given up lead to the entry that is kept.`,
    merges: (from: string, into: string) => `Merging ${from} into ${into}; what changes:`,
    write: 'Merge them so?',
    done: 'Merged; the former address leads to the entry that was kept. Next: npm run check.',
  },
);
