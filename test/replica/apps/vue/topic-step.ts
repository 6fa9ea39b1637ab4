import { defineComponent, ref, type PropType } from 'vue';
import { validate, type Draft } from '../../validate.ts';
import { FORM_HEADING, PREFACE, REQUIRED, TOPIC, TOPICS } from '../../words.ts';
import { goTo } from '../shared/flow.ts';

export const TopicStep = defineComponent({
  props: { draft: { type: Object as PropType<Draft>, required: true } },
  template: `
    <h1>{{ FORM_HEADING }}</h1>
    <div class="notes"><p v-for="line in PREFACE">{{ line }}</p></div>
    <form novalidate @submit.prevent="next">
      <h2>{{ TOPIC.heading }}</h2>
      <p><label>{{ TOPIC.question }}<span class="must">{{ REQUIRED }}</span>
        <select name="inquiry_category" v-model="draft.topic" :aria-invalid="error !== ''">
          <option value="">{{ TOPIC.placeholder }}</option>
          <option v-for="topic in TOPICS" :value="topic.code">{{ topic.label }}</option>
        </select></label></p>
      <p v-if="error" class="error" role="alert">{{ error }}</p>
      <div class="actions"><button class="main">{{ TOPIC.next }}</button></div>
    </form>`,
  setup({ draft }) {
    const error = ref('');
    const next = (): void => {
      error.value = validate(draft).topic ?? '';
      if (error.value === '') goTo('step2');
    };
    return { FORM_HEADING, PREFACE, REQUIRED, TOPIC, TOPICS, error, next };
  },
});
