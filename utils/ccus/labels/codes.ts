import type { Topic } from './kinds.ts';

/**
 * What `name`, `id`, `autocomplete` and English labels say, in lower case with
 * words apart (`company name`). The first entry that matches counts. These names
 * support a meaning but never decide alone.
 */
export const codeTopics: readonly (readonly [Topic, RegExp])[] = [
  [
    'other',
    /captcha|pot\b|search|keyword|token|csrf|coupon|nick|fax|\burl|site|dep(t|artment)|section|busho|position|yakushoku|\bage\b|gender|\bsex|job|gyo[us]|magazine|one time|organization title/,
  ],
  [
    'confirm',
    /mail.*(conf|chk|check|again|re(p|t|q|e)|2|kakunin|veri)|(conf\w*|\bre|retype|reenter|repeat|re ?input|chk|check\w*|veri\w*|again) ?e?mail/,
  ],
  ['email', /mail/],
  ['mobile', /mobile|keitai|cell/],
  ['phone', /\b(tel|denwa)|phone/],
  ['postalCode', /zip|post(al|code| cd)|yubin/],
  ['prefecture', /\bpref|todo[uf]|level1/],
  ['building', /build|bldg|addr[a-z]* ?0?[2-9]\b|line[2-9]/],
  ['city', /\bcity|shiku|addr\w* ?0?1|level2/],
  ['address', /addr|jusy?ho/],
  ['birthDate', /birth|bday/],
  ['companyName', /company|corp|organi[sz]|kaisha/],
  ['kana', /kana|ruby|yomi|rigana|\bfuri/],
  ['lastName', /\b(last|family|sei|sur ?name|myoji)/],
  ['firstName', /\b(first|given|mei)\b|first ?name/],
  ['loginId', /(login|user|member|account) ?(id|name|cd|code|no)|username|^id$/],
  ['personName', /\b(your|full|contact|customer|tanto\w*)? ?(name|shimei|simei|namae)\b/],
  ['subject', /subject|title|kenmei/],
  ['inquiryCategory', /categor|\bkind|type\b|topic/],
  ['inquiry', /message|inquir|enquir|content|body|comment|detail|question|naiy|toiawase/],
];
