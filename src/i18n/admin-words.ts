/** The words of the page for editors, in Vietnamese alone as the editor itself is set up. */
export const ADMIN_WORDS = {
  title: 'Biên tập',
  description: 'Trang dành cho người biên tập của danh mục.',
  needsScript: 'Trang này cần JavaScript. Không có thì sửa tệp ngay trên GitHub.',
  setUp: 'Chưa bật phần biên tập trong trình duyệt',
  why: 'Khi dựng trang, chưa ai cho biết danh mục nằm ở kho nào trên GitHub.',
  how: 'Người quản trị làm ba việc:',
  steps: [
    'Dựng trang với biến CMS_REPOSITORY, ví dụ CMS_REPOSITORY=to-chuc/danh-muc; quy trình Deploy trên GitHub tự đặt biến này.',
    'Trong phần cài đặt của kho, đặt quy tắc cho nhánh main: mọi thay đổi qua pull request, có người duyệt.',
    'Chỉ cho người biên tập tạo mã đăng nhập của riêng họ trên GitHub (personal access token); hướng dẫn ở phần “Biên tập trong trình duyệt” của content/README.md.',
  ],
  meanwhile:
    'Trong lúc chờ, vẫn thêm và sửa được bằng mẫu đề xuất hoặc sửa tệp ngay trên GitHub, xem content/README.md.',
} as const;
