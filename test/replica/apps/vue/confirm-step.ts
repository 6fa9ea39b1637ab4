import { defineComponent, type PropType } from 'vue';
import { confirmRows } from '../../read-over.ts';
import type { Draft } from '../../validate.ts';
import { BUTTONS, CONFIRM } from '../../words.ts';
import { goTo } from '../shared/flow.ts';

export const ConfirmStep = defineComponent({
  props: { draft: { type: Object as PropType<Draft>, required: true } },
  emits: ['send'],
  template: `
    <h1>{{ CONFIRM.heading }}</h1><p>{{ CONFIRM.lead }}</p>
    <dl class="form"><template v-for="[label, value] in confirmRows(draft)"><dt>{{ label }}</dt><dd class="kept">{{ value }}</dd></template></dl>
    <div class="actions">
      <button type="button" @click="goTo('step2')">{{ BUTTONS.back }}</button>
      <button type="button" class="main" @click="$emit('send')">{{ BUTTONS.send }}</button>
    </div>`,
  setup: () => ({ BUTTONS, CONFIRM, confirmRows, goTo }),
});
