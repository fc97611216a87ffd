import { expect, test } from 'vitest';
import { compareNames } from './collation.ts';

const sorted = (...names: string[]) => names.toSorted(compareNames);

test('The letters stand in the order of the Vietnamese alphabet', () => {
  expect(sorted('ư', 'u', 'ơ', 'ô', 'o', 'ê', 'e', 'đ', 'd', 'â', 'ă', 'a')).toEqual([
    'a',
    'ă',
    'â',
    'd',
    'đ',
    'e',
    'ê',
    'o',
    'ô',
    'ơ',
    'u',
    'ư',
  ]);
});

test('The tones stand in the order of the dictionary: ngang, huyền, hỏi, ngã, sắc, nặng', () => {
  expect(sorted('mạ', 'má', 'mã', 'mả', 'mà', 'ma')).toEqual(['ma', 'mà', 'mả', 'mã', 'má', 'mạ']);
});

test('All names in d come before those in đ', () => {
  expect(sorted('Đậu', 'Dứa', 'Đông', 'Dưa')).toEqual(['Dưa', 'Dứa', 'Đậu', 'Đông']);
});

test('Numbers stand by their size', () => {
  expect(sorted('Gian A10', 'Gian A2')).toEqual(['Gian A2', 'Gian A10']);
});

test('Names that differ only in capitals are still told apart', () => {
  expect(compareNames('Bí', 'bí')).not.toBe(0);
  expect(compareNames('Bí', 'Bí')).toBe(0);
});
