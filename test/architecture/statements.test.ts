import { describe, expect, it } from 'vitest';
import { answerTimes, receiptMinutes, receiptNumber } from '../../utils/ccus/answers.ts';
import { cardIdLength, codeLength, idEndings, idLength } from '../../utils/ccus/ids.ts';
import { businessFees, feesSince } from '../../utils/ccus/fees.ts';
import { lockMinutes, loginTries, maintenanceHours } from '../../utils/ccus/login.ts';
import { businessRenewal, businessYears, cardRenewal, cardYears, longCardAge } from '../../utils/ccus/renewal.ts';
import { sources } from '../../utils/ccus/sources.ts';
import { grantLasts } from '../../utils/background/grants.ts';
import { forgetAfter } from '../../utils/guard/ledger.ts';
import { minLength } from '../../utils/storage/keys/passphrase.ts';
import { idleLimit } from '../../utils/storage/keys/session-key.ts';
import { sourcesIn } from './sources.ts';

const minute = 60_000;
const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
const { early, late } = lockMinutes.value;

/** What is known of CCUS, in the words in which it may be said. A fact that changes changes here, and the sentence no longer fits. */
const known = [
  `${idLength.value}けた`,
  `${cardIdLength.value}けた`,
  `${codeLength.value}けた`,
  ...Object.values(idEndings.value).flatMap((ending) => [`最後が${ending}`, `${ending.length}けた`]),
  ...[1, 2, 3, 4, 5].filter((tries) => tries <= loginTries.value).map((tries) => `${tries}回`),
  ...[early, late, receiptMinutes.value].map((minutes) => `${minutes}分`),
  `${receiptMinutes.value / 60}時間`,
  `${/\{(\d+)\}/.exec(receiptNumber.value.source)![1]}けた`,
  ...[maintenanceHours.value.from, maintenanceHours.value.to].map(clock),
  ...answerTimes.flatMap(({ value }) => [`${value.to / 7}週間`]),
  `${businessYears.value}年`,
  `${businessRenewal.value.from}か月`,
  `${businessRenewal.value.by}か月`,
  `${cardRenewal.value}か月`,
  ...Object.values(cardYears.value).map((years) => `${years}年`),
  `${longCardAge}才`,
  `${businessFees[0]!.below / 10_000}万円`,
  `${Number(feesSince.slice(8))}日`,
  ...Object.values(sources).flatMap(({ date }) => (date === null ? [] : [`${date.slice(0, 4)}年`])),
];

/** What the product itself does, by the code that does it. */
const ours = [`${grantLasts / minute}分`, `${forgetAfter / minute / 60}時間`, `${idleLimit / minute}分`, `${minLength}文字`];

/** Other people's rules and plain counting: neither is about CCUS. */
const plain: Record<string, readonly string[]> = {
  'problems.ts': ['10けた', '11けた', '7けた'],
  // How two numbers differ.
  'guard.ts': ['1けた'],
  // What is paid by the year.
  'fees.ts': ['1年'],
  // The days at the turn of the year on which Japan rests.
  'inquiries.ts': ['29日', '3日'],
  'structure.ts': ['2文字', '4けた'],
};

const figure = /最後が\d+|\d[\d,]*(?:けた|桁|文字|分|時間|日|週間|か月|ヶ月|年|万円|円|回|営業日|才|歳|:00)/g;

describe('what the words state', () => {
  const words = sourcesIn(['utils/words/ja']).map(({ path, text }) => ({ path, lines: text.split('\n') }));

  it('holds no figure of CCUS that no fact of ours says', () => {
    const allowed = [...known, ...ours];
    const unknown = words.flatMap(({ path, lines }) =>
      lines
        .filter((line) => !/^\s*(?:\/?\*|\/\/|import)|例：/.test(line))
        .flatMap((line) => line.match(figure) ?? [])
        .filter((found) => !allowed.some((one) => found === one) && !plain[path.split('/').at(-1)!]?.includes(found))
        .map((found) => `${path}: ${found}`),
    );
    expect(unknown).toEqual([]);
  });

  it('would find one', () => {
    expect('登録料は6,500円で、9営業日かかります。'.match(figure)).toEqual(['6,500円', '9営業日']);
  });
});
