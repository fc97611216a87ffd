/** The flags of a producer without faults. */
export const PRODUCER = [
  ...['producer', '--name', 'HTX Trang Trắng', '--name-en', 'Trang Trắng Cooperative'],
  ...['--kind', 'hợp tác xã', '--district', 'Ví Dụ', '--phone', '0123 456 788'],
  ...['--sources', 'bao-mau-2024'],
];
/** The flags of a product without faults, whose texts need quotes. */
export const PRODUCT = [
  ...[
    'product',
    '--name',
    'Bánh gạo: loại #1',
    '--name-en',
    'Rice crackers',
    '--producer',
    'unknown',
  ],
  ...['--district', 'vi-du', '--category', 'I.3.b', '--drawing', 'cracker'],
  ...['--summary', 'Bánh gạo nướng than.', '--summary-en', 'Rice crackers.'],
  ...['--stars', '3', '--decided', '2023', '--sources', 'bao-mau-2024', '--gtin', '0000000000017'],
];
