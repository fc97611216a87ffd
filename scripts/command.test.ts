import { expect, test } from 'vitest';
import { worldIn } from './command.sample.ts';
import { command } from './command.ts';

test('mỗi lời được chuyển đi ngay, theo thứ tự đã nói, và còn đủ khi lệnh kết thúc', async () => {
  const heard: string[] = [];
  const run = command((args, _, say) => {
    say.err('Đang đọc …');
    say.out(args.join(' '));
    say.text('hết');
    expect(heard).toEqual(['err Đang đọc …\n', 'out a b\n', 'out hết']);
    return 1;
  });
  const passOn = (stream: string, text: string) => heard.push(`${stream} ${text}`);
  expect(await run(['a', 'b'], { ...worldIn('.'), passOn })).toEqual({
    code: 1,
    out: 'a b\nhết',
    err: 'Đang đọc …\n',
  });
});

test('lệnh sai kết thúc bằng mã 2 và câu giải thích; lỗi của chương trình thì không ai giấu', async () => {
  const failing = (error: Error) =>
    command(() => {
      throw error;
    })([], worldIn('.'));
  expect(await failing(new RangeError('Không hiểu lệnh.'))).toEqual({
    code: 2,
    out: '',
    err: 'Không hiểu lệnh.\n',
  });
  await expect(failing(new TypeError('x'))).rejects.toThrow(TypeError);
});
