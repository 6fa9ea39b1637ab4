import * as z from 'zod/mini';
import { inquirySchema, type Inquiry } from '../../inquiries/inquiry.ts';
import { contactSchema, profileSchema, type Contact, type Profile } from '../../profiles/profile.ts';
import { profileVersion, upgradeProfile } from '../../profiles/upgrade.ts';
import { readLessonsContent, type lessonsContent } from '../../lessons/file.ts';
import type { Taught } from '../../lessons/lesson.ts';
import { codeSchema } from '../profiles/security-codes.ts';
import { walkRunSchema, type WalkRun } from '../../walks/run.ts';
import { BackupRefused } from './format.ts';

/** The content of a backup. Confirmed addresses are left out, because trust is decided on each computer. */
export interface BackupContent {
  /** Version of the profiles' schema. */
  profileVersion: number;
  profiles: Profile[];
  contact: Contact;
  /** Security codes by the id of their profile. */
  codes: Record<string, string>;
  /** Empty in backups that were made before there were any, as is everything below. */
  inquiries: Inquiry[];
  /** Walks that were not finished. */
  walks: WalkRun[];
  /** The oldest first. */
  lessons: Taught[];
}

/** The content as it is written. The lessons have the same form as in a file of lessons, with its version. */
export type WrittenContent = Omit<BackupContent, 'lessons'> & { lessons: ReturnType<typeof lessonsContent> };

const outerSchema = z.object({
  profileVersion: z.int().check(z.positive()),
  profiles: z.array(z.unknown()),
  contact: contactSchema,
  codes: z.record(z.uuid(), codeSchema),
  inquiries: z._default(z.array(inquirySchema), []),
  walks: z._default(z.array(walkRunSchema), []),
  lessons: z.optional(z.unknown()),
});

/** @throws {BackupRefused} `newer`, `damaged` */
function readTaught(value: unknown): Taught[] {
  if (value === undefined) return [];
  const read = readLessonsContent(value);
  if (!read.ok) throw new BackupRefused(read.fault === 'newer' ? 'newer' : 'damaged');
  return read.lessons;
}

/** Reads the content of a backup of any version up to today's. @throws {BackupRefused} `newer`, `damaged` */
export function readContent(value: unknown): BackupContent {
  const outer = outerSchema.safeParse(value);
  if (!outer.success) throw new BackupRefused('damaged', outer.error);
  if (outer.data.profileVersion > profileVersion) throw new BackupRefused('newer');
  const profiles = z.array(profileSchema).safeParse(outer.data.profiles.map((one) => upgradeProfile(one, outer.data.profileVersion)));
  if (!profiles.success) throw new BackupRefused('damaged', profiles.error);
  return { ...outer.data, profileVersion, profiles: profiles.data, lessons: readTaught(outer.data.lessons) };
}
