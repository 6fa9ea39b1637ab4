import { defineComponent } from 'vue';
import { DONE } from '../../words.ts';

export const DoneStep = defineComponent({
  props: { receipt: { type: String, required: true } },
  template: `
    <h1>{{ DONE.heading }}</h1><p>{{ DONE.lead }}</p>
    <p class="receipt">{{ DONE.receiptLabel }}：<strong>{{ receipt }}</strong></p>`,
  setup: () => ({ DONE }),
});
