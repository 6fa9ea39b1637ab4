import { computed, defineComponent, onMounted, onUnmounted, ref, type PropType } from 'vue';
import { TRAP_FIELD, faqUrl } from '../../addresses.ts';
import { MAX_LENGTH, isClean, type Draft, type Errors } from '../../validate.ts';
import {
  BODY,
  BRANCHES,
  BUTTONS,
  CONTACT_HEADING,
  CONTACT_NOTES,
  ERROR_SUMMARY,
  FORM_HEADING,
  REQUIRED,
  TRAP,
  hasBranches,
  topicLabel,
} from '../../words.ts';
import { CONTACT_FIELDS, type ContactKey } from '../shared/fields.ts';
import { switches } from '../shared/flow.ts';
import { watchPhone } from '../shared/whims.ts';

/** Invented: telling names, as a hand-written form often has. */
const NAMES: Record<ContactKey, string> = {
  company: 'company_name',
  name: 'tantou_name',
  email: 'mail_address',
  emailConfirm: 'mail_address_confirm',
  phone: 'tel',
};

export const InputStep = defineComponent({
  props: {
    draft: { type: Object as PropType<Draft>, required: true },
    errors: { type: Object as PropType<Errors>, required: true },
  },
  emits: ['confirm'],
  template: `
    <h1>{{ FORM_HEADING }}</h1>
    <div v-if="!isClean(errors)" class="summary" role="alert">{{ ERROR_SUMMARY }}{{ errors.trap }}</div>
    <h2>1. 選択: {{ topicLabel(draft.topic) }}</h2>
    <template v-if="branched">
      <p>{{ BRANCHES.lead }}</p>
      <ul class="branches"><li v-for="item in BRANCHES.items">{{ item.letter }}. {{ item.text }} <a :href="faqUrl(item.letter)" target="_blank" rel="noopener">{{ BRANCHES.here }}</a></li></ul>
      <div class="notes"><p v-for="note in BRANCHES.notes">{{ note }}</p></div>
    </template>
    <form novalidate @submit.prevent="$emit('confirm', trap)">
      <label><h2>{{ BODY.heading }}<span class="must">{{ REQUIRED }}</span></h2>
        <p>{{ branched ? BODY.lead : BODY.otherLead }}</p>
        <p><textarea name="inquiry_body" rows="12" :maxlength="MAX_LENGTH.body" v-model="draft.body" :aria-invalid="!!errors.body"></textarea></p></label>
      <p v-if="errors.body" class="error">{{ errors.body }}</p>
      <p v-if="branched" class="hint">{{ BODY.note }}</p>
      <h2>{{ CONTACT_HEADING }}</h2>
      <dl class="form">
        <template v-if="switches.honeypot">
          <dt>{{ TRAP.readonlyLabel }}</dt>
          <dd><input name="route" :value="TRAP.readonlyValue" readonly>
            <label class="trap" aria-hidden="true">{{ TRAP.label }}<input :name="TRAP_FIELD" tabindex="-1" autocomplete="off" v-model="trap"></label></dd>
        </template>
        <template v-for="field in CONTACT_FIELDS">
          <dt>{{ field.label }}<span v-if="field.required" class="must">{{ REQUIRED }}</span></dt>
          <dd><input :ref="(el) => keep(field.key, el)" :name="NAMES[field.key]" :maxlength="field.max" v-model="draft[field.key]" :aria-invalid="!!errors[field.key]">
            <p class="hint">{{ field.note }}</p>
            <p v-if="errors[field.key]" class="error">{{ errors[field.key] }}</p></dd>
        </template>
      </dl>
      <div class="notes"><p v-for="note in CONTACT_NOTES">{{ note }}</p></div>
      <div class="actions"><button class="main">{{ BUTTONS.confirm }}</button></div>
    </form>`,
  setup({ draft }) {
    const trap = ref('');
    const branched = computed(() => hasBranches(draft.topic));
    let phone: HTMLInputElement | null = null;
    let stop = (): void => {};
    const keep = (key: ContactKey, element: HTMLInputElement | null): void => {
      if (key === 'phone') phone = element;
    };
    onMounted(() => {
      if (phone !== null)
        stop = watchPhone(phone, () => {
          draft.phone = '';
        });
    });
    onUnmounted(() => stop());
    return {
      BODY,
      BRANCHES,
      BUTTONS,
      CONTACT_FIELDS,
      CONTACT_HEADING,
      CONTACT_NOTES,
      ERROR_SUMMARY,
      FORM_HEADING,
      MAX_LENGTH,
      NAMES,
      REQUIRED,
      TRAP,
      TRAP_FIELD,
      branched,
      faqUrl,
      isClean,
      keep,
      switches,
      topicLabel,
      trap,
    };
  },
});
