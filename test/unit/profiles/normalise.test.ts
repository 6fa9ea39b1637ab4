import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseAll, normaliseField } from '../../../utils/profiles/normalise.ts';
import { idProblem } from '../../../utils/profiles/problems.ts';

const digit = fc.integer({ min: 0, max: 9 });
const idEnding = (ending: string) => fc.array(digit, { minLength: 12, maxLength: 12 }).map((start) => start.join('') + ending);

const fullWidth = (text: string) => text.replace(/\d/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

/** Some way in which a person may write the same digits. */
const written = (id: string) =>
  fc
    .tuple(fc.boolean(), fc.constantFrom('', '-', ' ', '　', '－', 'ー', '‐', '–'), fc.integer({ min: 1, max: 7 }))
    .map(([wide, between, step]) => {
      const parts = id.match(new RegExp(`.{1,${step}}`, 'g')) ?? [];
      const text = parts.join(between);
      return wide ? fullWidth(text) : text;
    });

const idAndWriting = (ending: string) => idEnding(ending).chain((id) => fc.tuple(fc.constant(id), written(id)));

describe('an ID, however it is written', () => {
  it.each([
    ['business', '22'],
    ['worker', '21'],
  ] as const)('folds a %s ID to itself and accepts it', (kind, ending) => {
    fc.assert(
      fc.property(idAndWriting(ending), ([id, text]) => {
        expect(normaliseField('ccusId', text)).toBe(id);
        expect(idProblem(text, kind)).toBeNull();
      }),
    );
  });

  it('refuses the other kind and says which it is', () => {
    fc.assert(
      fc.property(idAndWriting('22'), idAndWriting('21'), ([, business], [, worker]) => {
        expect(idProblem(business, 'worker')).toEqual({ key: 'idOfBusiness' });
        expect(idProblem(worker, 'business')).toEqual({ key: 'idOfWorker' });
      }),
    );
  });

  it('says how many digits are missing or too many', () => {
    fc.assert(
      fc.property(fc.array(digit, { minLength: 1, maxLength: 30 }), (digits) => {
        fc.pre(digits.length !== 14);
        const problem = idProblem(digits.join(''), 'worker');
        expect(problem).toEqual(
          digits.length < 14 ? { key: 'idTooShort', count: 14 - digits.length } : { key: 'idTooLong', count: digits.length - 14 },
        );
      }),
    );
  });

  it('has nothing against an unknown one', () => {
    expect(idProblem('', 'worker')).toBeNull();
  });

  it('refuses letters and unknown endings', () => {
    expect(idProblem('1234567890122I', 'worker')).toEqual({ key: 'idNotDigits' });
    expect(idProblem('12345678901223', 'worker')).toEqual({ key: 'idEnding' });
  });
});

describe('other entries, however they are written', () => {
  it.each([
    ['phone', '０３－１２３４－５６７８', '03-1234-5678'],
    ['phone', '(03)1234-5678', '03-1234-5678'],
    ['phone', '03（1234）5678', '03-1234-5678'],
    ['phone', '090 1234 5678', '09012345678'],
    ['email', ' ｔａｒｏ＠example.co.jp ', 'taro@example.co.jp'],
    ['birthYear', '昭和40', '1965'],
    ['birthYear', '昭和４０年', '1965'],
    ['birthYear', 's40', '1965'],
    ['birthYear', '平成元年', '1989'],
    ['birthYear', '１９６５年', '1965'],
    ['birthMonth', '７月', '7'],
    ['birthDay', '１', '1'],
    ['name', '　山田　太郎 ', '山田　太郎'],
    ['name', '\u202a山田\u200b　太\u202e郎\u202c', '山田　太郎'],
    ['name', '\ufeff葛\u{e0100}飾\t工業\u0000', '葛\u{e0100}飾 工業'],
    ['phone', '\u202d090-1234-5678\u202c', '090-1234-5678'],
    ['email', 'taro@example.co.jp\u200b', 'taro@example.co.jp'],
    ['address', '東京都\n港区', '東京都\n港区'],
    ['canLogin', 'no', 'no'],
  ])('%s: %s', (field, typed, folded) => {
    expect(normaliseField(field, typed)).toBe(folded);
  });

  it('changes nothing on a second time', () => {
    fc.assert(
      fc.property(fc.constantFrom('phone', 'email', 'birthYear', 'name', 'ccusId'), fc.string({ unit: 'binary' }), (field, text) => {
        const once = normaliseField(field, text);
        expect(normaliseField(field, once)).toBe(once);
      }),
    );
  });

  it('folds every field of a form and touches no other', () => {
    expect(normaliseAll({ kind: 'worker', phone: '０３－１２３４－５６７８' })).toEqual({ kind: 'worker', phone: '03-1234-5678' });
  });
});
