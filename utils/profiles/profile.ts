import * as z from 'zod/mini';
import { readId, type PersonKind } from '../ccus/ids.ts';

/**
 * What is stored about the 事業者 or 技能者 an inquiry is for. The items are
 * those that CCUS asks for when the registered mail address is lost (source:
 * column of 2024-04-17): eight for a business, nine for a worker. Only the name
 * is required: people come here because they do not know the rest, and an
 * unknown item goes into the text as 「不明」.
 *
 * An error's message is a problem key of `problems.ts`, never a sentence.
 */
const line = (max: number) => z.string().check(z.trim(), z.maxLength(max, 'tooLong'), z.regex(/^[^\r\n]*$/, 'oneLine'));

/** Half-width, because the official form asks for that. Empty = unknown. */
const mail = z.string().check(z.maxLength(254, 'tooLong'), z.regex(/^(?:[!-?A-~]+@[!-?A-~]+\.[!-?A-~]+)?$/, 'mail'));

/** Ten or eleven digits with or without hyphens. Empty = unknown. */
const phone = z.string().check(z.regex(/^(?:0(?:-?\d){9,10})?$/, 'phone'));

/** Half-width digits only, as the ID is stored. Empty = unknown. */
const idOf = (kind: PersonKind) =>
  z.string().check(
    z.refine((text) => {
      if (text === '') return true;
      const read = readId(text);
      return read.ok && read.id === text && read.kind === kind;
    }, 'id'),
  );

/** Seven digits with a hyphen. Empty = unknown. */
const postalCode = z.string().check(z.regex(/^(?:\d{3}-\d{4})?$/, 'postalCode'));

/** The length and ending of an application's ID are not known, so any digits are accepted. Empty = none. */
const applicationId = z.string().check(z.regex(/^\d{0,20}$/, 'applicationId'));

/** yyyy-mm-dd. Empty = unknown. */
export const dateSchema = z.union([z.literal(''), z.iso.date()]);

const common = {
  id: z.uuid(),
  /** フリガナ of the name, to find it by. */
  kana: line(100),
  /** 申請番号・申請用ログインID: of an application under way, never the registered ID. */
  applicationId,
  /** 郵便番号, 123-4567 */
  postalCode,
  /** 登録したときの住所・所在地 */
  address: line(200),
  /** 登録したときの電話番号 */
  phone,
  /** 携帯電話 */
  mobile: phone,
  /** 登録済みのメールアドレス。空 = 不明 */
  registeredEmail: mail,
  /** 変更を希望するメールアドレス */
  desiredEmail: mail,
  /** 登録済みのメールアドレスを使えない理由 */
  reason: line(200),
  canLogin: z.enum(['yes', 'no', 'unknown']),
  /** 登録日 of a business, カードの発行日 of a worker, yyyy-mm-dd. Empty = unknown. */
  registeredOn: dateSchema,
  /** Milliseconds since 1970, UTC. */
  updatedAt: z.number(),
};

const name = line(100).check(z.minLength(1, 'nameMissing'));

export const businessSchema = z.object({
  ...common,
  kind: z.literal('business'),
  /** 事業者名 */
  name,
  /** 事業者ID, 14 half-width digits ending in 22. Empty = unknown. */
  ccusId: idOf('business'),
});

export const workerSchema = z.object({
  ...common,
  kind: z.literal('worker'),
  /** 技能者氏名 */
  name,
  /** 技能者ID, 14 half-width digits ending in 21. Empty = unknown. */
  ccusId: idOf('worker'),
  /** 生年月日, yyyy-mm-dd. Empty = unknown. */
  birthDate: dateSchema,
  /** 所属事業者: `id` of a business's profile, or a 事業者ID. Empty = unknown. */
  employerId: z.union([z.uuid(), idOf('business')]),
  /** 所属事業者名, where all that is known is the name. */
  employerName: line(100),
});

export const profileSchema = z.discriminatedUnion('kind', [businessSchema, workerSchema]);

/** お問い合わせ担当者: the person who sends the inquiry, the same for every profile. */
export const contactSchema = z.object({
  company: line(100),
  name: line(100),
  email: mail,
  phone,
});

export type BusinessProfile = z.infer<typeof businessSchema>;
export type WorkerProfile = z.infer<typeof workerSchema>;
export type Profile = z.infer<typeof profileSchema>;
export type Contact = z.infer<typeof contactSchema>;

/** What a profile holds of which nothing is known yet, whichever kind it is of. */
export const emptyItems = {
  name: '',
  kana: '',
  ccusId: '',
  applicationId: '',
  postalCode: '',
  address: '',
  phone: '',
  mobile: '',
  registeredEmail: '',
  desiredEmail: '',
  reason: '',
  canLogin: 'unknown',
} as const satisfies Partial<Profile>;

export const emptyContact: Contact = { company: '', name: '', email: '', phone: '' };
