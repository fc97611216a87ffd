import type { Language } from '../catalog/site.ts';
import { bilingual } from './bilingual.ts';
import { GLOSSARY } from './glossary.ts';

/** What each language calls itself. */
export const LANGUAGE_NAME: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English' };

/** The words around every page. */
export const SITE_WORDS = bilingual(
  {
    skip: 'Đến nội dung chính',
    mainNavigation: 'Các mục chính',
    footerNavigation: 'Cuối trang',
    breadcrumb: 'Đường dẫn',
    home: 'Trang chủ',
    products: 'Sản phẩm',
    producers: GLOSSARY.vi.makers,
    validity: GLOSSARY.vi.stillValid,
    changes: 'Thay đổi',
    print: 'In ấn',
    data: 'Dữ liệu',
    about: 'OCOP là gì?',
    visit: 'Ăn gì, mua gì?',
    figures: 'Luật và số liệu',
    contribute: 'Đóng góp',
    days: (day: string, dataDay: string) =>
      `Tình trạng tính cho ngày ${day}, theo dữ liệu đến ${dataDay}`,
    codeLicence: 'Mã nguồn: MIT',
    contentLicence: 'Nội dung: CC BY 4.0',
    unofficial:
      'Danh mục tập hợp từ nguồn công khai, không thay cho quyết định của cơ quan có thẩm quyền.',
    page: (number: number, of: number) => `Trang ${number} / ${of}`,
    pageNumber: (number: number, of: number) => `trang ${number} / ${of}`,
    onlyVietnamese: 'Phần này hiện chỉ có bản tiếng Việt.',
    pagination: 'Các trang',
    previous: 'Trang trước',
    next: 'Trang sau',
    share: 'Chia sẻ',
    copyLink: GLOSSARY.vi.copyLink,
    copied: 'Đã sao chép liên kết.',
    close: 'Đóng',
    copyForZalo: 'Sao chép và mở Zalo',
    sources: 'Nguồn',
    unknown: 'Chưa rõ',
    countProducts: (count: number) => `${count} sản phẩm`,
    notFoundSearch: 'Tìm kiếm',
    notFoundTitle: 'Không có trang này',
    notFoundText:
      'Địa chỉ có thể đã gõ sai hoặc trang đã đổi tên. Hãy bắt đầu lại từ một trong các mục sau.',
  },
  {
    skip: 'Skip to main content',
    mainNavigation: 'Main sections',
    footerNavigation: 'Footer',
    breadcrumb: 'Breadcrumb',
    home: 'Home',
    products: 'Products',
    producers: GLOSSARY.en.makers,
    validity: GLOSSARY.en.stillValid,
    changes: 'Changes',
    print: 'Print',
    data: 'Data',
    about: 'What is OCOP?',
    visit: 'For visitors',
    figures: 'Law and figures',
    contribute: 'Contribute',
    days: (day: string, dataDay: string) =>
      `Statuses computed for ${day} from data up to ${dataDay}`,
    codeLicence: 'Code: MIT',
    contentLicence: 'Content: CC BY 4.0',
    unofficial:
      'Compiled from public sources; it does not replace the decisions of the competent authorities.',
    page: (number: number, of: number) => `Page ${number} of ${of}`,
    pageNumber: (number: number, of: number) => `page ${number} of ${of}`,
    onlyVietnamese: 'This part is in Vietnamese only so far.',
    pagination: 'Pages',
    previous: 'Previous page',
    next: 'Next page',
    share: 'Share',
    copyLink: GLOSSARY.en.copyLink,
    copied: 'Link copied.',
    close: 'Close',
    copyForZalo: 'Copy and open Zalo',
    sources: 'Sources',
    unknown: 'Unknown',
    countProducts: (count: number) => (count === 1 ? '1 product' : `${count} products`),
    notFoundSearch: 'Search',
    notFoundTitle: 'No such page',
    notFoundText:
      'The address may be mistyped, or the page has been renamed. Start again from here.',
  },
);
