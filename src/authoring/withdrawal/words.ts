import { bilingual } from '../../i18n/bilingual.ts';

/** The words of the command that withdraws an entry. */
export const WITHDRAW_WORDS = bilingual(
  {
    usage: `Cách dùng: npm run withdraw -- <product|producer> <tên> --reason "vì sao đăng nhầm" [cờ …]
  --reason     lý do, gọn trong một câu; trang của mục nói đúng câu này
  --reason-en  câu ấy bằng tiếng Anh
  --yes        ghi ngay, không hỏi
  --dry-run    chỉ nói sẽ đổi những gì
  --lang       vi hoặc en
  --help       in trang này
Dùng cho mục đăng nhầm: trang được giữ và nói đã rút; mục không còn trong danh sách, số đếm, tìm kiếm, bản in, dữ liệu.
Giấy chứng nhận bị thu hồi thì không dùng lệnh này: xem content/README.md, “Khi giấy bị thu hồi”.`,
    noReason: 'Thiếu --reason: vì sao mục này đăng nhầm?',
    withdraws: (slug: string) => `Rút ${slug} khỏi danh mục; những điều đổi:`,
    write: 'Rút như vậy?',
    done: 'Đã rút; địa chỉ vẫn mở và nói rõ. Muốn đăng lại: xóa withdrawn trong tệp. Bước tiếp: npm run check.',
  },
  {
    usage: `Usage: npm run withdraw -- <product|producer> <name> --reason "why it was a mistake" [flags …]
  --reason     the reason, in one sentence, in Vietnamese; the page says just this
  --reason-en  the same in English
  --yes        write at once, without asking
  --dry-run    only tell what would change
  --lang       vi or en
  --help       print this page
For what was published by mistake: the page stays and says so; the entry leaves lists, counts, search, print and data.
Not for a certificate that was revoked: see content/README.md, “Khi giấy bị thu hồi”.`,
    noReason: '--reason is missing: why was this entry a mistake?',
    withdraws: (slug: string) => `Withdrawing ${slug}; what changes:`,
    write: 'Withdraw it so?',
    done: 'Withdrawn; its address still opens and says so. To publish it again, delete withdrawn in its file. Next: npm run check.',
  },
);
