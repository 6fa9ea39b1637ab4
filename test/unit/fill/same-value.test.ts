import { describe, expect, it } from 'vitest';
import { sameValue } from '../../../utils/fill/same-value.ts';

describe('the same value in another form', () => {
  it.each([
    ['基金 次郎', '基金　次郎'],
    ['基金 次郎', '基金次郎'],
    ['03-1234-5678', '0312345678'],
    ['03-1234-5678', '０３－１２３４－５６７８'],
    ['03-1234-5678', '03(1234)5678'],
    ['taro@example.jp', 'TARO@EXAMPLE.JP'],
    ['①事業者名：みほん', '(1)事業者名：みほん'],
    ['一行目\n二行目', '一行目\r\n二行目\r\n'],
    ['ミホン', 'ﾐﾎﾝ'],
    ['東京都千代田区1-1', '東京都千代田区１－１'],
  ])('%j may stand as %j', (one, other) => {
    expect(sameValue(one, other)).toBe(true);
  });

  it.each([
    ['03-1234-5678', '03-1234-567'],
    ['基金 次郎', '基金 次'],
    ['taro@example.jp', ''],
    ['a-b@example.jp', 'ab@example.jp'],
    ['東京都千代田区1-1', '東京都千代田区11'],
    ['12345678901222', '12345678901221'],
    ['ミホン', 'みほん'],
  ])('%j is not %j', (one, other) => {
    expect(sameValue(one, other)).toBe(false);
  });
});
