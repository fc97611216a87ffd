import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import { bilingual } from '../../i18n/bilingual.ts';
import { showDate } from '../../i18n/dates.ts';
import { quoted } from '../../text/quote.ts';
import type { ListAccount } from './import-messages.ts';

/** The name and the text of what lies beside the entries in the zip file. */
export function explanation(
  file: string,
  files: ListAccount['files'],
  commit: string | null,
  day: CalendarDay,
) {
  const listed = (isNew: boolean) =>
    files.filter((one) => one.isNew === isNew).map(({ path }) => `  content/${path}`);
  const [added, replaced] = [listed(true), listed(false)];
  const lines = (heading: string, paths: readonly string[]) =>
    paths.length === 0 ? [] : ['', `${heading} (${paths.length}):`, ...paths];
  const text = (parts: readonly string[]) => `${parts.join('\r\n')}\r\n`;
  return bilingual<readonly [name: string, text: string]>(
    [
      'DOC-TRUOC.txt',
      text([
        `Các tệp dưới đây ghi từ danh sách ${quoted(file)}, ngày ${showDate(day, 'vi')}. Chưa có gì được gửi đi hay ghi vào danh mục.`,
        '',
        'Làm gì với chúng:',
        '- Nếu bạn không quản lý danh mục: gửi cả tệp zip này cho người biên tập.',
        '- Nếu bạn là người biên tập: chép thư mục content đè lên thư mục content của kho trên một nhánh mới, chạy npm run check, xem lại từng thay đổi rồi mở pull request.',
        ...(commit === null
          ? []
          : [
              `- Tệp được sửa là bản của lần ghi ${commit}. Tạo nhánh mới từ đúng lần ấy; ai đã sửa thêm sau đó, Git gộp hai bên lại, không mất gì.`,
            ]),
        ...lines('Tệp mới', added),
        ...lines('Tệp đã có, được sửa', replaced),
      ]),
    ],
    [
      'READ-FIRST.txt',
      text([
        `The files below were made from the list ${quoted(file)} on ${showDate(day, 'en')}. Nothing has been sent anywhere or written into the catalogue.`,
        '',
        'What to do with them:',
        '- If you do not keep the catalogue: send this zip file to its editors.',
        '- If you do: copy the folder content over that of the repository on a new branch, run npm run check, look at every change, and open a pull request.',
        ...(commit === null
          ? []
          : [
              `- Files that were there are edited as of commit ${commit}. Begin the branch at that commit; whatever somebody changed since, Git merges.`,
            ]),
        ...lines('New files', added),
        ...lines('Files on record, edited', replaced),
      ]),
    ],
  );
}
