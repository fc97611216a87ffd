/** What the editor in the browser says and its own Vietnamese texts lack, by its names for these texts. */
export const CMS_WORDS = {
  select_item: 'Chọn {$name}',
  sign_in_using_access_token_workflow_note:
    'Mỗi lần lưu là một đề xuất, nên mã cũng phải có quyền đọc và ghi pull request.',
  file_unavailable: 'Không mở được',
  file_unavailable_description: 'Không tải được tệp này. Có thể tệp đã bị chuyển đi hoặc bị xóa.',
  replace_file: 'Thay tệp',
  replace_image: 'Thay ảnh',
  remove_file: 'Bỏ tệp',
  remove_image: 'Bỏ ảnh',
  show_errors: 'Xem lỗi',
  entry_sidebar: {
    slug: {
      title: 'Tên tệp',
      generated_on_save: 'Tên tệp được đặt theo nội dung khi lưu.',
      unavailable: 'Mục này không có tên tệp.',
    },
  },
  save_conflict: {
    title: 'Người khác đã sửa mục này',
    modified_by: '{$name} đã sửa mục này ngày {$date}, sau khi bạn mở.',
    modified: 'Mục này đã được sửa trong kho sau khi bạn mở.',
    deleted: 'Mục này đã bị xóa khỏi kho sau khi bạn mở.',
    overwrite_warning: 'Nếu bạn lưu bây giờ, những gì họ sửa sẽ mất.',
    recreate_warning: 'Nếu bạn lưu bây giờ, mục này được tạo lại.',
    save_anyway: 'Vẫn lưu',
    branch_moved: 'Kho vừa được người khác cập nhật trong lúc lưu. Xin thử lại.',
  },
  remote_change: {
    reload_entry: 'Tải lại mục',
    confirm_reloading_entry: 'Tải lại mục này? Những gì bạn sửa mà chưa lưu sẽ mất.',
  },
  list_item_options: 'Tùy chọn của mục này',
  relation_field: {
    save_together_hint: '{$name} mới được lưu cùng mục bạn đang sửa.',
    add_failed: 'Không thêm được {$name}.',
  },
} as const;
